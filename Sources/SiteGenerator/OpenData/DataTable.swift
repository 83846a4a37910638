/// One table of the open data: a CSV file (RFC 4180) and what its page says of it.
struct DataTable: Sendable {
  let name: String
  let title: TextKey
  let columns: [String]
  let rows: Int
  let file: OutputFile

  /// A table of texts; fields are quoted where they must be, lines end in CR LF, the text is UTF-8.
  init(_ name: String, _ title: TextKey, _ columns: [String], _ rows: [[String]]) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows.count
    var bytes: [UInt8] = []
    for row in [columns] + rows {
      for (position, field) in row.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(field, into: &bytes)
      }
      bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }
    file = OutputFile(path: Route.data(name + ".csv").path, bytes: bytes)
  }

  private static func write(_ field: String, into bytes: inout [UInt8]) {
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
