import Diagnostics

/// A row of the list of procedures, as a record that says little.
enum ListRecordReader {
  static func read(_ row: ListRow) -> PublishedRecord {
    var record = PublishedRecord(.list)
    for cell in row.cells {
      let line = CleanText.line(cell.text, &record.cleaning)
      switch cell.column {
      case "code":
        record.printedCode = cell.text
        record.code = line
      case "name": record.name = line
      case "issuer": record.issuer = PublishedRecord.Named(name: line)
      // Several agencies stand on lines of their own.
      case "execute": record.executeText = CleanText.lines(cell.text, &record.cleaning)
      case "field": if !line.isEmpty { record.fields = [PublishedRecord.Named(name: line)] }
      case "id":
        if line.utf8.count == 36 {
          record.id = line
          record.url = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/" + line
        } else {
          keep(cell, line, &record)
        }
      default: keep(cell, line, &record)
      }
    }
    record.isInternal = record.code.hasPrefix("5.") || record.code.hasPrefix("6.")
    return record
  }

  private static func keep(
    _ cell: ListRow.Cell, _ text: String, _ record: inout PublishedRecord
  ) {
    guard !text.isEmpty else { return }
    record.findings.append(
      ImportFinding(
        .kept, cell.column,
        Message(
          vi: "cột «\(cell.column)» không có chỗ trong bản ghi",
          en: "the column “\(cell.column)” has no place in the record"), text: text))
  }
}
