/// What a column counts.
///
/// Every edge that prints a place says which one it uses.
public enum ColumnUnit: Sendable {
  case utf8
  case unicodeScalar
  /// What SARIF and the language server protocol count by default.
  case utf16
  /// Terminal cells: a combining mark takes none, a wide letter two.
  case cell
}

/// A place for people and for other programs: line and column, both counted from 1.
public struct TextPosition: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    precondition(line > 0 && column > 0, "lines and columns are counted from 1")
    self.line = line
    self.column = column
  }
}

/// Where the lines of one file start, so that a byte offset becomes a line and a column.
///
/// Lines end at LF; a CR before it belongs to the line's end and is not part of its text. Building is
/// linear in the bytes; a look-up is logarithmic in the lines plus linear in the one line.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts: [UInt32] = [0]
    let span = bytes.span
    for index in span.indices where span[index] == UInt8(ascii: "\n") {
      starts.append(UInt32(index + 1))
    }
    self.starts = starts
  }

  public init(_ file: SourceFile) {
    self.init(file.bytes)
  }

  /// How many lines there are; an empty file has one.
  public var count: Int { starts.count }

  /// The line of an offset, from 1; an offset past the end counts as the last line.
  public func line(of offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of one line without its line break; the byte-order mark of line 1 is left out.
  public func range(ofLine line: Int) -> ByteRange {
    var lower = Int(starts[line - 1])
    var upper = line < starts.count ? Int(starts[line]) - 1 : bytes.count
    if upper > lower, bytes[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
    if line == 1, upper >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { lower = 3 }
    return ByteRange(lower, max(lower, upper))
  }

  public func text(ofLine line: Int) -> String {
    String(decoding: bytes[range(ofLine: line).indices], as: UTF8.self)
  }

  /// The place of a byte offset, its column counted in `unit`.
  public func position(of offset: UInt32, unit: ColumnUnit) -> TextPosition {
    let line = line(of: offset)
    let range = range(ofLine: line)
    let end = min(max(Int(offset), Int(range.lower)), bytes.count)
    let before = bytes[Int(range.lower)..<end]
    let width: Int
    switch unit {
    case .utf8:
      width = before.count
    case .unicodeScalar:
      width = before.count { $0 & 0xC0 != 0x80 }
    case .utf16:
      width = before.reduce(0) { sum, byte in
        sum + (byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1)
      }
    case .cell:
      width = cellWidth(String(decoding: before, as: UTF8.self))
    }
    return TextPosition(line: line, column: width + 1)
  }
}
