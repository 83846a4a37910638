import Glibc

/// One line of a file that is read piece by piece.
package enum ReadLine: Hashable, Sendable {
  /// The bytes without the line break.
  case whole([UInt8])
  /// A line over the limit, which was passed over; how many bytes it has.
  case tooLong(Int)
}

/// Hands over the bytes of a file piece by piece, so that a file of any size takes little memory.
///
/// - Parameters:
///   - path: the file, or a link to it.
///   - body: takes one piece, which may end anywhere, in a character too.
/// - Throws: `notRegularFile`, or why it could not be read.
package func forEachPiece(
  _ path: String, _ body: ([UInt8]) -> Void
) throws(FileSystemError) {
  let file = try Descriptor(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, operation: .read)
  let status = try file.status(path: path)
  if let obstacle = status.obstacle { throw .notRegularFile(path: path, found: obstacle) }
  let size = 1 << 20
  while true {
    var failure: Int32 = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let got = unsafe Glibc.read(file.number, buffer.baseAddress, size)
      if got < 0 { failure = errno } else { count = got }
    }
    if failure == EINTR { continue }
    guard failure == 0 else {
      throw FileSystemError(errno: failure, path: path, operation: .read)
    }
    if piece.isEmpty { return }
    body(piece)
  }
}

/// Hands over the lines of a file one by one, so that a file of any size takes little memory.
///
/// - Parameters:
///   - path: the file, or a link to it.
///   - limit: the most bytes a line may have; of a longer one only its length is told.
///   - body: takes one line.
/// - Throws: `notRegularFile`, or why it could not be read.
package func forEachLine(
  _ path: String, limit: Int, _ body: (ReadLine) -> Void
) throws(FileSystemError) {
  var line: [UInt8] = []
  var length = 0
  try forEachPiece(path) { piece in
    var start = 0
    while start < piece.count {
      let end = piece[start...].firstIndex(of: 0x0A) ?? piece.count
      length += end - start
      if length <= limit { line += piece[start..<end] } else { line = [] }
      if end < piece.count {
        body(length <= limit ? .whole(line) : .tooLong(length))
        line = []
        length = 0
      }
      start = end + 1
    }
  }
  if length > 0 { body(length <= limit ? .whole(line) : .tooLong(length)) }
}
