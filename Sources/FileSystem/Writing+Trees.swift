import Glibc

/// Puts a file into a tree that replaces another: an unchanged one is shared with the old tree.
///
/// A shared file keeps its time and its place on the disk, so that whoever copies the tree on sees at
/// once what has changed. Where the disk cannot share files, it is written anew.
///
/// - Parameters:
///   - bytes: the whole content.
///   - path: the file in the new tree; its folder exists, the file does not.
///   - old: the same file in the old tree, which need not exist.
/// - Returns: Whether it was written.
/// - Throws: What stood in the way; nothing of the file is left then.
package func writeOrShare(
  _ bytes: [UInt8], to path: String, sharing old: String
) throws(FileSystemError) -> Bool {
  if holds(bytes, old), unsafe link(old, path) == 0 { return false }
  // Nobody sees the new tree before it is whole, so the file need not be written beside its place.
  let file = try Descriptor(
    path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, operation: .write)
  do throws(FileSystemError) {
    try write(bytes, to: file, path: path)
  } catch {
    unsafe unlink(path)
    throw error
  }
  return true
}

/// Puts a file of an old tree in the place of one of a new tree that holds the same.
///
/// - Parameters:
///   - path: the file in the new tree.
///   - old: the same file in the old tree, which need not exist.
/// - Returns: Whether both trees share it now.
/// - Throws: What stood in the way of taking the old one over.
package func share(_ path: String, with old: String) throws(FileSystemError) -> Bool {
  guard holdSame(path, old) else { return false }
  let name = temporaryName(beside: path)
  // A disk that cannot share files keeps the new one.
  guard unsafe link(old, name) == 0 else { return false }
  try rename(name, to: path)
  return true
}

/// Whether two files can be read and have the same bytes; compared a piece at a time.
private func holdSame(_ one: String, _ other: String) -> Bool {
  do throws(FileSystemError) {
    guard try size(of: one) == size(of: other) else { return false }
    let second = try Descriptor(other, flags: O_RDONLY, operation: .read)
    var isSame = true
    try forEachPiece(one) { piece in
      guard isSame else { return }
      let same = unsafe [UInt8](unsafeUninitializedCapacity: piece.count) { buffer, count in
        count = max(0, unsafe Glibc.read(second.number, buffer.baseAddress, piece.count))
      }
      isSame = same == piece
    }
    return isSame
  } catch {
    // What cannot be read counts as different: the new file stays.
    return false
  }
}

/// A new file that grows a piece at a time, for what is too large to hold.
package struct GrowingFile: ~Copyable {
  private let file: Descriptor
  private let path: String

  /// Creates the file; one that is there already is a failure.
  package init(_ path: String) throws(FileSystemError) {
    self.path = path
    file = try Descriptor(
      path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, operation: .write)
  }

  /// Adds bytes at the end.
  package func append(_ bytes: [UInt8]) throws(FileSystemError) {
    try write(bytes, to: file, path: path)
  }
}
