import Glibc

/// Puts bytes in place of a file so that readers see the old or the new, never a part.
///
/// A new file is written beside the old one and renamed over it; it keeps the old one's permissions.
/// A link stays a link: what it points to is replaced.
///
/// - Parameters:
///   - bytes: the whole new content.
///   - path: the file; its folder exists.
///   - durable: whether to wait until the bytes are on the disk, as for files people wrote.
/// - Throws: What stood in the way; the old file is untouched then.
package func writeAtomically(
  _ bytes: [UInt8], to path: String, durable: Bool = false
) throws(FileSystemError) {
  let target = existingTarget(of: path) ?? path
  var status = stat()
  let exists = unsafe stat(target, &status) == 0
  if exists, let obstacle = status.obstacle {
    throw .notRegularFile(path: path, found: obstacle)
  }
  let temporary = temporaryName(beside: target)
  do throws(FileSystemError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL
    let file = try Descriptor(temporary, flags: flags, mode: 0o666, operation: .write)
    if exists, fchmod(file.number, status.st_mode & 0o7777) != 0 {
      throw FileSystemError(errno: errno, path: path, operation: .write)
    }
    try write(bytes, to: file, path: path)
    if durable, fsync(file.number) != 0 {
      throw FileSystemError(errno: errno, path: path, operation: .write)
    }
  } catch {
    unsafe unlink(temporary)
    throw error.renamed(path)
  }
  guard unsafe Glibc.rename(temporary, target) == 0 else {
    let code = errno
    unsafe unlink(temporary)
    throw FileSystemError(errno: code, path: path, operation: .write)
  }
}

/// Writes a file unless it holds exactly these bytes already, which spares disk and build times.
///
/// - Returns: Whether anything was written.
@discardableResult
package func writeIfChanged(
  _ bytes: [UInt8], to path: String, durable: Bool = false
) throws(FileSystemError) -> Bool {
  if holds(bytes, path) { return false }
  try writeAtomically(bytes, to: path, durable: durable)
  return true
}

/// Whether a file can be read and has exactly these bytes.
func holds(_ bytes: [UInt8], _ path: String) -> Bool {
  var status = stat()
  guard unsafe stat(path, &status) == 0, status.format == S_IFREG,
    Int(status.st_size) == bytes.count
  else { return false }
  var place = 0
  var isSame = true
  do {
    try forEachPiece(path) { piece in
      let end = place + piece.count
      isSame = isSame && end <= bytes.count && areSame(bytes, at: place, piece)
      place = end
    }
  } catch {
    // What cannot be read counts as different; the write that follows names the reason.
    return false
  }
  return isSame && place == bytes.count
}

/// Whether a piece stands at a place of a text that is long enough; by the block, since sites are compared so.
private func areSame(_ bytes: [UInt8], at place: Int, _ piece: [UInt8]) -> Bool {
  unsafe bytes.withUnsafeBytes { whole in
    unsafe piece.withUnsafeBytes { part in
      guard let start = whole.baseAddress, let other = part.baseAddress else {
        return unsafe part.isEmpty
      }
      return unsafe memcmp(start + place, other, part.count) == 0
    }
  }
}

/// Writes all bytes to an open file, again when a signal interrupts.
func write(
  _ bytes: [UInt8], to file: borrowing Descriptor, path: String
) throws(FileSystemError) {
  var done = 0
  while done < bytes.count {
    let wrote = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Glibc.write(
        file.number, buffer.baseAddress.map { unsafe $0 + done }, bytes.count - done)
    }
    if wrote >= 0 {
      done += wrote
    } else if errno != EINTR {
      throw FileSystemError(errno: errno, path: path, operation: .write)
    }
  }
}

extension FileSystemError {
  /// The same failure under the path the caller knows.
  fileprivate func renamed(_ path: String) -> FileSystemError {
    switch self {
    case .notFound(_, let operation): .notFound(path: path, operation: operation)
    case .permission(_, let operation): .permission(path: path, operation: operation)
    case .system(_, let operation, let code):
      .system(path: path, operation: operation, code: code)
    case .notRegularFile, .notDirectory, .tooLarge, .outsideRoot: self
    }
  }
}
