import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

/// Reads the lines of one table of statistics and gathers what is wrong with them.
struct StatisticsReader {
  let file: SourceFile
  private(set) var references: [RegistryReference] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// From a column's name to its cell; filled by the first line.
  private var places: [String: Int] = [:]
  private let year: Int

  init(_ file: SourceFile) {
    self.file = file
    let name = file.path.split(separator: "/").last ?? ""
    year = Int(name.prefix { $0 != "." }) ?? 0
  }

  mutating func read() -> [StatisticsRow] {
    if let bad = invalidUTF8(file.bytes) {
      refuse(
        "csv-encoding",
        Message(
          vi: "bảng này không phải mã UTF-8: lưu lại từ chương trình bảng tính với mã UTF-8",
          en: "this table is not UTF-8: save it again from the spreadsheet as UTF-8"), bad)
      return []
    }
    guard (2000...2100).contains(year) else {
      refuse(
        "file-misnamed",
        Message(
          vi: "tên tệp phải là năm của số liệu, ví dụ 2026.csv",
          en: "the file is named for the year of its figures, such as 2026.csv"), .start)
      return []
    }
    var records = CSVRecords(file.bytes, separator: CSVRecords.separator(of: file.bytes))
    guard let header = records.next(), readHeader(header) else { return [] }
    var rows: [StatisticsRow] = []
    var seen: [String: ByteRange] = [:]
    for record in records {
      guard let row = read(record, of: header) else { continue }
      let key = [
        row.agency.value, row.code.value, row.caseID.value, "\(row.month)",
        row.channel?.rawValue ?? "", row.level?.rawValue ?? "",
      ].joined(separator: "\t")
      if let first = seen[key] {
        diagnostics.append(
          Diagnostic(
            rule: "row-duplicate", family: .error, severity: .error,
            message: Message(
              vi: "dòng này trùng cơ quan, thủ tục, tháng và cách nộp với một dòng trên",
              en: "agency, procedure, month and channel of this line stand above already"),
            location: SourceLocation(path: file.path, range: row.code.range),
            notes: [
              Note(
                Message(vi: "dòng trên ở đây", en: "the line above is here"),
                at: SourceLocation(path: file.path, range: first))
            ]))
      } else {
        seen[key] = row.code.range
        rows.append(row)
      }
    }
    return rows
  }

  private mutating func readHeader(_ header: CSVRecord) -> Bool {
    let names = StatisticsTable.columns.map(\.name)
    var isWhole = true
    for (index, cell) in header.cells.enumerated() {
      guard names.contains(cell.text), places[cell.text] == nil else {
        let near = nearest(to: cell.text, among: names.filter { places[$0] == nil })
        refuse(
          "csv-header",
          Message(
            vi: "không có cột «\(cell.text)»" + (near.map { "; ý bạn là «\($0)»?" } ?? ""),
            en: "there is no column “\(cell.text)”" + (near.map { "; did you mean “\($0)”?" } ?? "")
          ),
          cell.range)
        isWhole = false
        continue
      }
      places[cell.text] = index
    }
    for column in StatisticsTable.columns where column.isRequired && places[column.name] == nil {
      refuse(
        "csv-header",
        Message(
          vi: "thiếu cột «\(column.name)» (\(column.help.vietnamese))",
          en: "the column “\(column.name)” is missing (\(column.help.english))"), header.range)
      isWhole = false
    }
    return isWhole
  }

  /// One line; `nil` where it is blank or so wrong that no count can be trusted.
  private mutating func read(_ record: CSVRecord, of header: CSVRecord) -> StatisticsRow? {
    if record.isBlank { return nil }
    guard !record.isUnclosed else {
      refuse(
        "csv-quote",
        Message(
          vi: "dấu ngoặc kép mở ở ô này không được đóng, nên phần còn lại của bảng không đọc được",
          en: "the quote that opens this cell is never closed, so the rest of the table is lost"),
        record.cells.last?.range ?? record.range)
      return nil
    }
    guard record.cells.count == header.cells.count else {
      refuse(
        "csv-columns",
        Message(
          vi: "dòng này có \(record.cells.count) ô, cần \(header.cells.count)",
          en: "this line has \(record.cells.count) cells and needs \(header.cells.count)"),
        record.range)
      return nil
    }
    let before = diagnostics.count
    let agency = cell("agency", record)
    references.append(
      RegistryReference(registry: .agencies, id: agency.value, range: agency.range))
    let code = self.code(record)
    let month = self.month(record)
    let level = self.level(record, month)
    let channel = self.channel(record)
    let counts = StatisticsRow.Count.allCases.map { number($0, record) }
    guard diagnostics.count == before else { return nil }
    let row = StatisticsRow(
      range: record.range, agency: agency, level: level, code: code,
      caseID: cell("case", record), year: year, month: month, channel: channel, counts: counts,
      source: cell("source", record).value)
    checkParts(row, record)
    return row
  }

  private func cell(_ column: String, _ record: CSVRecord) -> Located<String> {
    guard let index = places[column] else { return Located("", at: record.range) }
    return Located(record.cells[index].text, at: record.cells[index].range)
  }

  /// A spreadsheet that takes a code for a number drops its zeros; which ones, nobody can tell.
  private mutating func code(_ record: CSVRecord) -> Located<String> {
    let code = cell("code", record)
    if !ProcedureCode.isWellFormed(code.value) {
      refuse(
        "code-malformed",
        Message(
          vi:
            "mã «\(code.value)» không đủ: chương trình bảng tính đã đọc nó thành số và bỏ mất chữ số; định dạng cột này là chữ (Text) rồi điền lại từ nguồn",
          en:
            "the code “\(code.value)” is not whole: a spreadsheet took it for a number and dropped digits; format the column as text and fill it in again from the source"
        ), code.range)
    }
    return code
  }

  private mutating func month(_ record: CSVRecord) -> Int {
    let text = cell("month", record)
    guard let month = Int(text.value), (1...12).contains(month) else {
      refuse(
        "number-malformed",
        Message(
          vi: "tháng «\(text.value)» không đúng: ghi số từ 1 đến 12",
          en: "“\(text.value)” is no month: write 1 to 12"), text.range)
      return 1
    }
    return month
  }

  private mutating func level(_ record: CSVRecord, _ month: Int) -> Level? {
    let text = cell("level", record)
    let level = text.value == "city" ? Level.province : Level(rawValue: text.value)
    guard let level else {
      refuse(
        "value-unknown",
        Message(
          vi:
            "cấp «\(text.value)» không có trong các từ được dùng: central, province, district, commune",
          en: "“\(text.value)” is not one of central, province, district, commune"), text.range)
      return nil
    }
    if level == .district, (year, month) > (2025, 6) {
      refuse(
        "level-ended",
        Message(
          vi: "cấp huyện đã hết từ ngày 01/7/2025, nên không có số liệu tháng \(month)/\(year)",
          en: "the district level ended on 2025-07-01, so it has no figures of \(year)-\(month)"),
        text.range)
    }
    return level
  }

  private mutating func channel(_ record: CSVRecord) -> Channel? {
    let text = cell("channel", record)
    if text.value.isEmpty { return nil }
    guard let channel = Channel(rawValue: text.value) else {
      refuse(
        "value-unknown",
        Message(
          vi: "cách nộp «\(text.value)» không có trong các từ được dùng: in-person, online, post",
          en: "“\(text.value)” is not one of in-person, online, post"), text.range)
      return nil
    }
    return channel
  }

  private mutating func number(_ count: StatisticsRow.Count, _ record: CSVRecord) -> Int? {
    let text = cell(count.rawValue, record)
    if places[count.rawValue] == nil || text.value.isEmpty { return nil }
    guard let number = Int(text.value), number >= 0, String(number) == text.value else {
      refuse(
        "number-malformed",
        Message(
          vi: "«\(text.value)» không phải một số đếm viết liền, ví dụ 1250",
          en: "“\(text.value)” is no count without separators, such as 1250"), text.range)
      return nil
    }
    return number
  }

  /// No part is larger than its whole.
  private mutating func checkParts(_ row: StatisticsRow, _ record: CSVRecord) {
    for count in StatisticsRow.Count.allCases {
      guard let whole = count.whole, let part = row[count], let all = row[whole], part > all else {
        continue
      }
      refuse(
        "count-contradicts",
        Message(
          vi: "\(count.rawValue) là \(part), nhiều hơn \(whole.rawValue) (\(all))",
          en: "\(count.rawValue) is \(part), more than \(whole.rawValue) (\(all))"),
        cell(count.rawValue, record).range)
    }
    if let onTime = row[.onTime], let late = row[.late], let resolved = row[.resolved],
      onTime <= resolved, late <= resolved, onTime + late > resolved
    {
      refuse(
        "count-contradicts",
        Message(
          vi:
            "đúng hạn \(onTime) và quá hạn \(late) cộng lại nhiều hơn đã giải quyết (\(resolved))",
          en: "\(onTime) on time and \(late) late are more than the \(resolved) resolved"),
        cell("late", record).range)
    }
  }

  private mutating func refuse(_ rule: String, _ message: Message, _ range: ByteRange) {
    diagnostics.append(
      Diagnostic(
        rule: rule, family: .error, severity: .error, message: message,
        location: SourceLocation(path: file.path, range: range)))
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
