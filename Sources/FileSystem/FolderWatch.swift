import Glibc

/// Hears of files that are written, moved, made or removed in folders, without looking at each of them.
///
/// What lies deeper is heard of only where its own folder is watched, too. A file that is being written
/// is heard of when it is closed.
package final class FolderWatch: Sendable {
  private let number: Int32

  /// `nil` where the system grants no watch, as when too many are open.
  package init?() {
    number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard number >= 0 else { return nil }
  }

  deinit {
    close(number)
  }

  /// Watches folders, those that are watched already included.
  ///
  /// - Returns: Whether all of them are: one that is not there, or one too many, is not.
  package func watch(_ folders: some Sequence<String>) -> Bool {
    let events =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
      | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB)
    var isWhole = true
    for folder in folders where unsafe inotify_add_watch(number, folder, events) < 0 {
      isWhole = false
    }
    return isWhole
  }

  /// Whether anything has happened since the last time this was asked; does not wait.
  package func hasHeard() -> Bool {
    var hasHeard = false
    var room = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = unsafe room.withUnsafeMutableBytes {
        unsafe read(number, $0.baseAddress, $0.count)
      }
      if count > 0 {
        hasHeard = true
      } else if count == 0 || errno != EINTR {
        return hasHeard
      }
    }
  }
}
