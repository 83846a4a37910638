import Glibc

/// What tells a file from what it was before and from any other: size, time, and its place on the disk.
///
/// - Returns: `nil` where nobody can ask.
package func stamp(of path: String) -> String? {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return nil }
  return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec) "
    + "\(status.st_dev) \(status.st_ino)"
}
