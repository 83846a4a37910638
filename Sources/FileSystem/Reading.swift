import Glibc

/// The bytes of a regular file, read in one go.
///
/// Never waits: pipes and devices are refused, not opened for good. A file over the limit is refused
/// by its size, before a byte of it is read. A file that shrinks meanwhile gives what is there; what
/// is appended meanwhile is left out.
///
/// - Parameters:
///   - path: the file, or a link to it.
///   - limit: the most bytes to take.
/// - Returns: The bytes.
/// - Throws: `tooLarge`, `notRegularFile`, or why it could not be read.
package func read(_ path: String, limit: Int) throws(FileSystemError) -> [UInt8] {
  let file = try Descriptor(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, operation: .read)
  let status = try file.status(path: path)
  if let obstacle = status.obstacle { throw .notRegularFile(path: path, found: obstacle) }
  let size = Int(status.st_size)
  guard size <= limit else { throw .tooLarge(path: path, size: size, limit: limit) }
  var failure: Int32 = 0
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = unsafe Glibc.read(
        file.number, buffer.baseAddress.map { unsafe $0 + count }, size - count)
      if got == 0 { break }
      if got > 0 {
        count += got
      } else if errno != EINTR {
        failure = errno
        break
      }
    }
  }
  guard failure == 0 else {
    throw FileSystemError(errno: failure, path: path, operation: .read)
  }
  return bytes
}

/// How many bytes a regular file has.
///
/// - Throws: `notRegularFile`, or why it could not be looked at.
package func size(of path: String) throws(FileSystemError) -> Int {
  let file = try Descriptor(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, operation: .read)
  let status = try file.status(path: path)
  if let obstacle = status.obstacle { throw .notRegularFile(path: path, found: obstacle) }
  return Int(status.st_size)
}
