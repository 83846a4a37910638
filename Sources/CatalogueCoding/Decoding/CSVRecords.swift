import SourceText
import VietnameseText

/// One cell of a table: its text, composed, with the bytes it was read from, quotes included.
struct CSVCell: Sendable {
  var text: String
  var range: ByteRange
}

/// One record of a table.
struct CSVRecord: Sendable {
  var cells: [CSVCell]
  /// From the first byte to the last before the line break.
  var range: ByteRange
  /// Whether a quoted cell runs to the end of the file without its closing quote.
  var isUnclosed: Bool

  /// Whether the line is blank.
  var isBlank: Bool { range.isEmpty }
}

/// The records of a CSV file, one at a time.
///
/// Commas or another separator, and quotes as in RFC 4180: inside quotes separators and line breaks are
/// text and a doubled quote is one. A byte-order mark and all carriage returns are passed over.
struct CSVRecords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int

  init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.separator = separator
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// What parts the cells of the first line: spreadsheets set to Vietnamese write semicolons.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
    return !header.contains(UInt8(ascii: ",")) && header.contains(UInt8(ascii: ";"))
      ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  mutating func next() -> CSVRecord? {
    guard position < bytes.count else { return nil }
    let start = position
    var cells: [CSVCell] = []
    var isUnclosed = false
    while true {
      cells.append(cell(&isUnclosed))
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    let end = cells.last.map { Int($0.range.upper) } ?? start
    if position < bytes.count { position += 1 }
    return CSVRecord(cells: cells, range: ByteRange(start, end), isUnclosed: isUnclosed)
  }

  /// Reads up to the comma, the line break or the end, and stays on it.
  private mutating func cell(_ isUnclosed: inout Bool) -> CSVCell {
    let start = position
    var end = position
    var text: [UInt8] = []
    var isQuoted = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\r") {
        position += 1
        continue
      }
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          text.append(byte)
        } else if position + 1 < bytes.count, bytes[position + 1] == byte {
          text.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), position == start {
        isQuoted = true
      } else if byte == separator || byte == UInt8(ascii: "\n") {
        break
      } else {
        text.append(byte)
      }
      position += 1
      end = position
    }
    if isQuoted { isUnclosed = true }
    return CSVCell(
      text: NFC.composed(String(decoding: text, as: UTF8.self)), range: ByteRange(start, end))
  }
}

/// The first bytes that are no UTF-8.
func invalidUTF8(_ bytes: [UInt8]) -> ByteRange? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return ByteRange(error.byteOffsets.lowerBound, error.byteOffsets.upperBound)
  }
}
