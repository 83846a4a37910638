import Glibc

/// What tells the files of some folders from what they were: every path with its file's size, its place on
/// the disk, and the times at which it was written and last touched in any way.
///
/// No file is opened. A program may set the time of writing as it likes; the other time is the system's
/// own, and moves with every change of the contents, the name or the rights.
package struct TreeStamp: Sendable {
  /// One line of bytes for each file.
  package private(set) var bytes: [UInt8] = []
  package private(set) var files = 0
  /// The second in which the last of them was touched.
  private var newest = 0

  /// Looks at folders and files; nil where something is met of which times tell nothing: a link, what
  /// cannot be read.
  ///
  /// - Parameter paths: Folders, of which hidden entries are left out, and files. One that is not there
  ///   counts as such.
  package init?(_ paths: [String]) {
    for path in paths {
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else {
        guard errno == ENOENT else { return nil }
        add(path)
        continue
      }
      if status.format == S_IFREG {
        add(path, status)
        continue
      }
      guard status.format == S_IFDIR, let entries = try? walk(path) else { return nil }
      for entry in entries {
        let full = joined(path, entry.path)
        guard entry.kind == .file, unsafe lstat(full, &status) == 0, status.format == S_IFREG else {
          return nil
        }
        add(full, status)
      }
    }
  }

  /// Whether all was as it is for some time before a moment, so that whatever changes after it shows.
  ///
  /// A file changed twice within one tick of the system's clock bears one time.
  ///
  /// - Parameter moment: Seconds since 1970, as the system counts them.
  /// - Returns: Whether nothing was touched in the two seconds before it.
  package func isSettled(at moment: Int) -> Bool { newest < moment - 2 }

  private mutating func add(_ path: String, _ status: stat? = nil) {
    bytes += path.utf8
    bytes.append(0)
    guard let status else { return }
    files += 1
    newest = max(newest, status.st_mtim.tv_sec, status.st_ctim.tv_sec)
    for number in [
      Int(status.st_size), Int(bitPattern: UInt(status.st_ino)),
      Int(bitPattern: UInt(status.st_dev)),
      status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ] {
      unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
    }
  }
}
