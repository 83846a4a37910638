/// Rows of a table as they stand in its file (RFC 4180): fields quoted where they must be, lines ended by
/// CR LF, UTF-8.
///
/// Texts of a hundred thousand rows would take five times the memory of the file they become.
struct TableRows: Sendable {
  private(set) var count = 0
  private(set) var bytes: [UInt8] = []

  init(_ rows: [[String]] = []) {
    for row in rows { append(row) }
  }

  mutating func append(_ row: [String]) {
    for (position, field) in row.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      write(field)
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    count += 1
  }

  mutating func append(_ rows: TableRows) {
    bytes += rows.bytes
    count += rows.count
  }

  private mutating func write(_ field: String) {
    let mustQuote = field.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard mustQuote else {
      bytes += field.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
