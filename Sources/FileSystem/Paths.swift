import Glibc

/// The absolute path of a file that must lie inside a folder, with all links followed.
///
/// What does not exist yet is allowed, so that it can be created; what exists must not lead out by a
/// link. Absolute paths and paths with a part `..` are refused even where they would lead back in.
///
/// - Parameters:
///   - path: relative to `root`, with `/` between parts.
///   - root: an existing folder.
/// - Returns: The absolute path.
/// - Throws: `outsideRoot`, or why the path could not be looked at.
package func resolve(_ path: String, inside root: String) throws(FileSystemError) -> String {
  let parts = path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }
  guard !path.hasPrefix("/"), !parts.contains(".."), !path.utf8.contains(0) else {
    throw .outsideRoot(path: path, root: root)
  }
  guard let realRoot = realPath(root) else {
    throw FileSystemError(errno: errno, path: root, operation: .resolve)
  }
  var resolved = realRoot
  for (index, part) in parts.enumerated() {
    let next = joined(resolved, String(part))
    if let real = realPath(next) {
      guard isInside(real, realRoot) else { throw .outsideRoot(path: path, root: root) }
      resolved = real
      continue
    }
    guard errno == ENOENT else {
      throw FileSystemError(errno: errno, path: path, operation: .resolve)
    }
    // A link to nothing would be created wherever it points.
    var status = stat()
    if unsafe lstat(next, &status) == 0 { throw .outsideRoot(path: path, root: root) }
    return parts[index...].reduce(resolved) { joined($0, String($1)) }
  }
  return resolved
}

/// A folder's path and a path below it as one.
package func joined(_ folder: String, _ path: String) -> String {
  if folder.isEmpty { return path }
  if path.isEmpty { return folder }
  return folder.hasSuffix("/") ? folder + path : folder + "/" + path
}

/// The part of a path before its last `/`: `.` without one, `/` for what stands at the top.
package func parent(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Whether an absolute path without links is a folder or lies in it.
func isInside(_ path: String, _ root: String) -> Bool {
  path == root || root == "/" || path.hasPrefix(root + "/")
}

/// The absolute path with all links followed; nil with the reason in `errno` when there is none.
func realPath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// What a path leads to when it exists.
func existingTarget(of path: String) -> String? {
  realPath(path)
}

/// A name in the same folder that nothing else has, hidden from walks.
func temporaryName(beside path: String) -> String {
  let unique = String(UInt64.random(in: .min ... .max), radix: 36)
  let name = path.split(separator: "/").last.map { String($0.prefix(60)) } ?? "file"
  return joined(parent(of: path), ".\(name).\(unique).tmp")
}
