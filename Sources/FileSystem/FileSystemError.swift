import Glibc

/// What the file system refused, with the path as it was asked for.
package enum FileSystemError: Error, Hashable, Sendable {
  /// What was being done when it failed.
  package enum Operation: String, Sendable, CaseIterable {
    case read, write, list, create, remove, rename, resolve
  }

  /// What stands where a regular file was expected.
  package enum Obstacle: String, Sendable, CaseIterable {
    case directory, pipe, device, socket
  }

  case notFound(path: String, operation: Operation)
  case permission(path: String, operation: Operation)
  /// A directory, pipe, device or socket is not read or overwritten as a file.
  case notRegularFile(path: String, found: Obstacle)
  /// Something else stands where a folder was expected.
  case notDirectory(path: String)
  /// A file larger than the caller takes; both numbers are bytes.
  case tooLarge(path: String, size: Int, limit: Int)
  /// A path that leads out of the folder it has to stay in.
  case outsideRoot(path: String, root: String)
  /// Any other failure, by its number in `errno`.
  case system(path: String, operation: Operation, code: Int32)

  /// The path as it was asked for.
  package var path: String {
    switch self {
    case .notFound(let path, _), .permission(let path, _), .notRegularFile(let path, _),
      .tooLarge(let path, _, _), .outsideRoot(let path, _), .system(let path, _, _),
      .notDirectory(let path):
      path
    }
  }

  /// The number in `errno` that stands for this failure; 0 where the system was not asked.
  package var code: Int32 {
    switch self {
    case .notFound: ENOENT
    case .permission: EACCES
    case .notRegularFile(_, let found): found == .directory ? EISDIR : 0
    case .notDirectory: ENOTDIR
    case .tooLarge: EFBIG
    case .outsideRoot: 0
    case .system(_, _, let code): code
    }
  }

  /// The failure that a call has just left in `errno`.
  init(errno code: Int32, path: String, operation: Operation) {
    switch code {
    case ENOTDIR where operation == .list: self = .notDirectory(path: path)
    case ENOENT, ENOTDIR: self = .notFound(path: path, operation: operation)
    case EACCES, EPERM, EROFS: self = .permission(path: path, operation: operation)
    // A socket cannot even be opened.
    case ENXIO: self = .notRegularFile(path: path, found: .socket)
    case EISDIR: self = .notRegularFile(path: path, found: .directory)
    default: self = .system(path: path, operation: operation, code: code)
    }
  }
}
