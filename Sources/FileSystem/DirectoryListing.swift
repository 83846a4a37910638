import Glibc

/// One name in a folder, as the system lists it.
struct DirectoryItem {
  /// The bytes of the name, as they are on the disk.
  var name: [UInt8]
  /// A constant `DT_…`; `DT_UNKNOWN` on file systems that do not tell.
  var type: Int
}

/// Everything in a folder but itself and its parent, in no particular order.
///
/// - Parameters:
///   - descriptor: an open folder; taken over and closed.
///   - path: its path, for errors.
/// - Returns: The items, hidden ones included.
/// - Throws: What the system says when the folder cannot be listed to its end.
func items(
  inDescriptor descriptor: Int32, path: String
) throws(FileSystemError) -> [DirectoryItem] {
  guard let stream = unsafe fdopendir(descriptor) else {
    let code = errno
    close(descriptor)
    throw FileSystemError(errno: code, path: path, operation: .list)
  }
  defer { unsafe closedir(stream) }
  var items: [DirectoryItem] = []
  while true {
    errno = 0
    guard let entry = unsafe readdir(stream) else {
      if errno == 0 { return items }
      throw FileSystemError(errno: errno, path: path, operation: .list)
    }
    let type = unsafe Int(entry.pointee.d_type)
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = unsafe UnsafeRawPointer(entry) + offset
    let count = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
    let name = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    if name == [0x2E] || name == [0x2E, 0x2E] { continue }
    items.append(DirectoryItem(name: name, type: type))
  }
}

/// The names in a folder, sorted by bytes, hidden ones included.
///
/// Names that are not UTF-8 come out repaired and do not lead back to their files.
package func names(in path: String) throws(FileSystemError) -> [String] {
  let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw FileSystemError(errno: errno, path: path, operation: .list)
  }
  return try items(inDescriptor: descriptor, path: path)
    .map(\.name).sorted { $0.lexicographicallyPrecedes($1) }
    .map { String(decoding: $0, as: UTF8.self) }
}
