import Diagnostics
public import ProcedureModel
public import SourceText
import VietnameseText

/// Reads `replacements.csv`: which paper which act replaces in which procedure.
///
/// The first line names the columns in their order.
public enum ReplacementTable {
  public static let columns = [
    "instrument", "code", "paper", "database", "text", "article", "from", "until",
  ]

  public static func decode(_ file: SourceFile) -> Decoded<[Replacement]> {
    var reader = TableReader(path: file.path)
    if let bad = invalidUTF8(file.bytes) {
      reader.refuse(
        "csv-encoding",
        Message(
          vi: "bảng này không phải mã UTF-8: lưu lại từ chương trình bảng tính với mã UTF-8",
          en: "this table is not UTF-8: save it again from the spreadsheet as UTF-8"), bad)
      return Decoded([], diagnostics: reader.diagnostics)
    }
    var records = CSVRecords(file.bytes)
    let header = records.next()
    guard let header, header.cells.map(\.text) == columns else {
      reader.refuse(
        "csv-header",
        Message(
          vi: "dòng đầu phải là: \(columns.joined(separator: ","))",
          en: "the first line must be: \(columns.joined(separator: ","))"),
        header?.range ?? .start)
      return Decoded([], diagnostics: reader.diagnostics)
    }
    let rows = records.compactMap { reader.read($0) }
    return Decoded(rows, references: reader.references, diagnostics: reader.diagnostics)
  }
}

/// Reads rows and gathers what is wrong with them.
private struct TableReader {
  let path: String
  var references: [RegistryReference] = []
  var diagnostics: [Diagnostic] = []

  init(path: String) {
    self.path = path
  }

  /// One row; `nil` where the line is blank or its cells cannot be told apart.
  mutating func read(_ record: CSVRecord) -> Replacement? {
    if record.isBlank { return nil }
    let cells = record.cells
    guard !record.isUnclosed else {
      refuse(
        "csv-quote",
        Message(
          vi: "dấu ngoặc kép mở ở ô này không được đóng, nên phần còn lại của bảng không đọc được",
          en: "the quote that opens this cell is never closed, so the rest of the table is lost"),
        cells.last?.range ?? record.range)
      return nil
    }
    guard cells.count == ReplacementTable.columns.count else {
      refuse(
        "csv-columns",
        Message(
          vi: "dòng này có \(cells.count) ô, cần \(ReplacementTable.columns.count)",
          en: "this line has \(cells.count) cells and needs \(ReplacementTable.columns.count)"),
        record.range)
      return nil
    }
    refer(to: cells[2], in: .papers)
    refer(to: cells[3], in: .databases)
    let from = date(cells[6])
    let until = date(cells[7])
    if let from, let until, until < from {
      refuse(
        "period-reversed",
        Message(
          vi: "ngày cuối \(until.vietnamese) trước ngày đầu \(from.vietnamese)",
          en: "the last day \(until.iso) is before the first day \(from.iso)"), cells[7].range)
    }
    return Replacement(
      instrument: cells[0].text, code: cells[1].text, paper: cells[2].text,
      database: cells[3].text, text: cells[4].text, article: cells[5].text, from: from,
      until: until)
  }

  mutating func refuse(_ rule: String, _ message: Message, _ range: ByteRange) {
    diagnostics.append(
      Diagnostic(
        rule: rule, family: .error, severity: .error, message: message,
        location: SourceLocation(path: path, range: range)))
  }

  private mutating func refer(to cell: CSVCell, in registry: RegistryName) {
    guard !cell.text.isEmpty else { return }
    references.append(RegistryReference(registry: registry, id: cell.text, range: cell.range))
  }

  /// The day in a cell; `nil` for an empty one and, with a finding, for what is no date.
  private mutating func date(_ cell: CSVCell) -> CivilDate? {
    let date = CivilDate(iso: cell.text)
    if date == nil, !cell.text.isEmpty {
      refuse(
        "date-malformed",
        Message(
          vi: "«\(cell.text)» không phải một ngày viết năm-tháng-ngày, ví dụ 2026-04-02",
          en: "“\(cell.text)” is not a date written year-month-day, such as 2026-04-02"),
        cell.range)
    }
    return date
  }
}
