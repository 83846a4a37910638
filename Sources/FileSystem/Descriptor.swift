import Glibc

/// An open file that closes itself.
struct Descriptor: ~Copyable {
  /// The number the system knows it by.
  let number: Int32

  /// Opens a file, again when a signal interrupts.
  ///
  /// - Parameters:
  ///   - path: absolute, or relative to `parent`.
  ///   - parent: an open folder, or the working folder.
  ///   - flags: constants `O_…`; closing on exec is added.
  ///   - mode: permissions of a file that is created.
  ///   - operation: what an error says was being done.
  /// - Throws: The reason for which the system did not open it.
  init(
    _ path: String, in parent: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0,
    operation: FileSystemError.Operation
  ) throws(FileSystemError) {
    while true {
      let opened = unsafe openat(parent, path, flags | O_CLOEXEC, mode)
      if opened >= 0 {
        number = opened
        return
      }
      if errno == EINTR { continue }
      throw FileSystemError(errno: errno, path: path, operation: operation)
    }
  }

  deinit {
    close(number)
  }

  /// What the system knows about the open file.
  func status(path: String) throws(FileSystemError) -> stat {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else {
      throw FileSystemError(errno: errno, path: path, operation: .read)
    }
    return status
  }
}

extension stat {
  /// The kind of file, as the bits of `S_IFMT`.
  var format: mode_t { st_mode & S_IFMT }

  /// What stands in the way of using this as a regular file; nil when nothing does.
  var obstacle: FileSystemError.Obstacle? {
    switch format {
    case S_IFREG: nil
    case S_IFDIR: .directory
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    default: .device
    }
  }
}
