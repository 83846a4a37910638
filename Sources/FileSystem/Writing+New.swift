import Glibc

/// Makes a file that was not there: the whole of it appears at once, and nothing is ever overwritten.
///
/// Missing folders are made.
///
/// - Parameters:
///   - bytes: the whole content.
///   - path: the file.
/// - Returns: False where something has that path already; it is left as it is.
/// - Throws: What stood in the way; nothing is left behind but folders.
package func writeNew(_ bytes: [UInt8], to path: String) throws(FileSystemError) -> Bool {
  var status = stat()
  if unsafe lstat(path, &status) == 0 { return false }
  try createDirectories(parent(of: path))
  let temporary = temporaryName(beside: path)
  try writeAtomically(bytes, to: temporary, durable: true)
  // A second name for the file: unlike renaming, that fails where the name is taken.
  let code = unsafe Glibc.link(temporary, path) == 0 ? 0 : errno
  unsafe unlink(temporary)
  if code == EEXIST { return false }
  guard code == 0 else { throw FileSystemError(errno: code, path: path, operation: .create) }
  return true
}
