import Diagnostics
package import ProcedureModel
package import SourceText
import VietnameseText

/// Reads `replacements.csv`: which paper which act replaces in which procedure.
///
/// Comma-separated with quotes as in RFC 4180; the first line names the columns in their order.
package enum ReplacementTable {
  package static let columns = [
    "instrument", "code", "paper", "database", "text", "article", "from", "until",
  ]

  package static func decode(_ file: SourceFile) -> Decoded<[Replacement]> {
    var rows: [Replacement] = []
    var references: [RegistryReference] = []
    var diagnostics: [Diagnostic] = []
    func refuse(_ rule: String, _ message: Message, _ range: ByteRange) {
      diagnostics.append(
        Diagnostic(
          rule: rule, family: .error, severity: .error, message: message,
          location: SourceLocation(path: file.path, range: range)))
    }
    var records = CSVRecords(file.bytes)
    guard let header = records.next(), header.cells == columns else {
      refuse(
        "csv-header",
        Message(
          vi: "dòng đầu phải là: \(columns.joined(separator: ","))",
          en: "the first line must be: \(columns.joined(separator: ","))"), .start)
      return Decoded([], diagnostics: diagnostics)
    }
    while let record = records.next() {
      let cells = record.cells
      guard cells.count == columns.count else {
        refuse(
          "csv-columns",
          Message(
            vi: "dòng này có \(cells.count) ô, cần \(columns.count)",
            en: "this line has \(cells.count) cells and needs \(columns.count)"), record.range)
        continue
      }
      let dates = cells[6...7].map { CivilDate(iso: $0) }
      for (cell, date) in zip(cells[6...7], dates) where date == nil && !cell.isEmpty {
        refuse(
          "date-malformed",
          Message(
            vi: "«\(cell)» không phải một ngày viết năm-tháng-ngày",
            en: "“\(cell)” is not a date written year-month-day"), record.range)
      }
      if !cells[2].isEmpty {
        references.append(RegistryReference(registry: .papers, id: cells[2], range: record.range))
      }
      if !cells[3].isEmpty {
        references.append(RegistryReference(registry: .databases, id: cells[3], range: record.range))
      }
      rows.append(
        Replacement(
          instrument: cells[0], code: cells[1], paper: cells[2], database: cells[3], text: cells[4],
          article: cells[5], from: dates[0], until: dates[1]))
    }
    return Decoded(rows, references: references, diagnostics: diagnostics)
  }
}

/// The records of a CSV file, one at a time, each with its bytes.
private struct CSVRecords {
  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> (cells: [String], range: ByteRange)? {
    guard position < bytes.count else { return nil }
    let start = position
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          cell.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), cell.isEmpty {
        isQuoted = true
      } else if byte == UInt8(ascii: ",") {
        cells.append(String(decoding: cell, as: UTF8.self))
        cell = []
      } else if byte == UInt8(ascii: "\n") {
        break
      } else if byte != UInt8(ascii: "\r") {
        cell.append(byte)
      }
    }
    cells.append(String(decoding: cell, as: UTF8.self))
    var end = position
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return (cells, ByteRange(start, end))
  }
}
