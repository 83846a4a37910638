import Glibc

/// Creates a folder and those above it; one that exists already is fine.
package func createDirectories(_ path: String) throws(FileSystemError) {
  if unsafe mkdir(path, 0o777) == 0 { return }
  switch errno {
  case EEXIST:
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.format == S_IFDIR else {
      throw .system(path: path, operation: .create, code: EEXIST)
    }
  case ENOENT where parent(of: path) != path:
    try createDirectories(parent(of: path))
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileSystemError(errno: errno, path: path, operation: .create)
    }
  default:
    throw FileSystemError(errno: errno, path: path, operation: .create)
  }
}

/// Removes a file, a link, or a folder with all that is in it; what is not there is fine.
///
/// Links are removed, never followed.
package func remove(_ path: String) throws(FileSystemError) {
  if unsafe unlink(path) == 0 || errno == ENOENT { return }
  guard errno == EISDIR else {
    throw FileSystemError(errno: errno, path: path, operation: .remove)
  }
  for name in try names(in: path) {
    try remove(joined(path, name))
  }
  guard unsafe rmdir(path) == 0 || errno == ENOENT else {
    throw FileSystemError(errno: errno, path: path, operation: .remove)
  }
}

/// Gives a file or folder another name on the same disk, over a file that has it already.
package func rename(_ path: String, to newPath: String) throws(FileSystemError) {
  guard unsafe Glibc.rename(path, newPath) == 0 else {
    throw FileSystemError(errno: errno, path: path, operation: .rename)
  }
}

/// Puts a finished folder in place of another, so that a failure leaves the old one whole.
///
/// Where the system can exchange two names in one step, there is no moment without a folder; elsewhere
/// the old one is moved aside first, and back if the new one cannot take its place. The old tree is
/// removed at the end; should that fail, the failure is thrown although the new one is in place.
///
/// - Parameters:
///   - newTree: the finished folder, on the same disk; gone afterwards.
///   - path: the folder to replace; it need not exist.
/// - Throws: What stood in the way.
package func swapDirectory(newTree: String, at path: String) throws(FileSystemError) {
  try swapDirectory(newTree: newTree, at: path, exchange: exchange)
}

/// The swap with the way to exchange two names as a parameter, so that both courses can be tested.
func swapDirectory(
  newTree: String, at path: String, exchange: (String, String) -> Bool
) throws(FileSystemError) {
  var status = stat()
  guard unsafe lstat(path, &status) == 0 else {
    try rename(newTree, to: path)
    return
  }
  guard status.format == S_IFDIR || status.format == S_IFLNK else {
    throw .notDirectory(path: path)
  }
  if exchange(newTree, path) {
    try remove(newTree)
    return
  }
  let aside = temporaryName(beside: path)
  try rename(path, to: aside)
  do {
    try rename(newTree, to: path)
  } catch {
    try rename(aside, to: path)
    throw error
  }
  try remove(aside)
}
