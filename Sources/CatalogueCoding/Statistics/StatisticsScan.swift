public import Diagnostics
public import ProcedureModel
public import SourceText

/// Reads a table of statistics piece by piece and adds its rows up.
///
/// A table of any length takes the memory of one piece and of what is told apart. A row with something
/// wrong is a finding and is left out; the rest is counted, and the table is marked incomplete.
public struct StatisticsScan: Sendable {
  /// The most findings that are told of one table; the others are counted.
  static let findingLimit = 200
  /// The longest line, in bytes; a longer one is a quote that is never closed.
  static let lineLimit = 1 << 20

  /// What the tables read so far add up to.
  public internal(set) var totals: StatisticsTotals
  public internal(set) var references: [RegistryReference] = []
  /// Codes of procedures, each where it stands first.
  public internal(set) var codes: [Located<String>] = []
  /// Cases of procedures, each where it stands first.
  public internal(set) var cases: [(code: Located<String>, caseID: Located<String>)] = []
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The text that findings point into: the whole table, or its lines of interest.
  public internal(set) var text: CondensedText
  public let path: String
  let year: Int
  /// The table's own counts.
  var table: StatisticsTotals.Table
  /// What is not yet read of the pieces handed in.
  private var waiting: [UInt8] = []
  private var isFirst = true
  private var separator = UInt8(ascii: ",")
  /// Where each column stands; `nil` until the first line was read.
  var header: StatisticsHeader?
  /// Whether nothing more can be read.
  var isStopped = false
  /// Findings beyond the limit.
  private var untold = 0
  var row = StatisticsRowState()

  /// A reader of one table.
  ///
  /// - Parameters:
  ///   - path: the file, relative to the workspace; its name is the year.
  ///   - totals: what earlier tables add up to.
  ///   - condensing: Is only what findings point at kept of the text? Else all of it is.
  public init(path: String, addingTo totals: StatisticsTotals, condensing: Bool) {
    self.path = path
    self.totals = totals
    let name = path.split(separator: "/").last ?? ""
    year = Int(name.prefix { $0 != "." }) ?? 0
    text = CondensedText(keepsAll: !condensing)
    table = StatisticsTotals.Table(path: path, year: year)
    if !(2000...2100).contains(year) {
      stop(
        "file-misnamed",
        Message(
          vi: "tên tệp phải là năm của số liệu, ví dụ 2026.csv",
          en: "the file is named for the year of its figures, such as 2026.csv"), .start)
    }
  }

  /// Reads a whole table at once.
  public static func read(
    _ file: SourceFile, addingTo totals: StatisticsTotals = StatisticsTotals()
  ) -> StatisticsScan {
    var scan = StatisticsScan(path: file.path, addingTo: totals, condensing: false)
    scan.feed(file.bytes)
    scan.finish()
    return scan
  }

  /// Takes the next bytes of the table.
  public mutating func feed(_ bytes: [UInt8]) {
    if waiting.isEmpty { waiting = bytes } else { waiting += bytes }
    // Not before the first line is whole: it tells what parts the cells.
    guard !isFirst || waiting.contains(0x0A) || waiting.count > Self.lineLimit else { return }
    read(isLast: false)
  }

  /// Ends the table: reads its last line and adds the table to the totals.
  ///
  /// - Parameter isCut: Could the file not be read to its end?
  public mutating func finish(isCut: Bool = false) {
    read(isLast: !isCut)
    if isCut {
      isStopped = true
      table.isCut = true
    }
    if untold > 0 {
      diagnostics.append(
        Diagnostic(
          rule: "findings-untold", family: .error, severity: .error,
          message: Message(
            vi: "bảng này còn \(untold) lỗi nữa chưa kể ra: sửa những lỗi trên rồi chạy lại",
            en: "there are \(untold) more errors in this table: mend those above and run again"),
          location: SourceLocation(path: path, range: .start)))
    }
    if header == nil, !isStopped {
      stop(
        "csv-header",
        Message(
          vi: "bảng trống: dòng đầu phải nêu tên các cột",
          en: "the table is empty: its first line has to name the columns"), .start)
    }
    totals.tables.append(table)
  }

  private mutating func read(isLast: Bool) {
    let bytes = waiting
    waiting = []
    guard !isStopped else { return text.keepRest(bytes) }
    var position = 0
    if isFirst {
      isFirst = false
      separator = CSVRecords.separator(of: bytes)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }
    var start = 0
    let valid = invalidUTF8(bytes).map { Int($0.lower) } ?? bytes.count
    var line = StatisticsLine()
    while start < bytes.count, line.split(bytes, from: position, by: separator, isLast: isLast) {
      if line.end > valid {
        return stopAtEncoding(bytes, from: start, at: valid)
      }
      let outcome = take(line, bytes, from: start)
      text.pass(bytes, start..<line.end, keeping: outcome)
      start = line.end
      position = start
      if isStopped { return text.keepRest(Array(bytes[start...])) }
    }
    guard start < bytes.count else { return }
    if valid < bytes.count, bytes.count - valid > 3 || isLast {
      return stopAtEncoding(bytes, from: start, at: valid)
    }
    if line.isUnclosed, isLast || bytes.count - start > Self.lineLimit {
      stop(
        "csv-quote",
        Message(
          vi: "dấu ngoặc kép mở ở ô này không được đóng, nên phần còn lại của bảng không đọc được",
          en: "the quote that opens this cell is never closed, so the rest of the table is lost"),
        text.range(line.quoteStart - start, line.quoteStart - start + 1))
      text.pass(bytes, start..<bytes.count, keeping: true)
      return
    }
    waiting = Array(bytes[start...])
  }

  private mutating func stopAtEncoding(_ bytes: [UInt8], from start: Int, at bad: Int) {
    let end = bytes[bad...].firstIndex(of: 0x0A) ?? bytes.count
    let begin = bytes[start..<bad].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    text.pass(bytes, start..<begin, keeping: false)
    stop(
      "csv-encoding",
      Message(
        vi: "bảng này không phải mã UTF-8: lưu lại từ chương trình bảng tính với mã UTF-8",
        en: "this table is not UTF-8: save it again from the spreadsheet as UTF-8"),
      text.range(bad - begin, bad - begin + 1))
    text.pass(bytes, begin..<end, keeping: true)
    text.keepRest(Array(bytes[end...]))
  }

  /// Reads one line; tells whether it is to be kept in the text.
  private mutating func take(_ line: StatisticsLine, _ bytes: [UInt8], from start: Int) -> Bool {
    guard let header else {
      if line.isBlank { return false }
      readHeader(line, bytes, from: start)
      return true
    }
    guard !line.isBlank else { return false }
    guard line.cells.count == header.count else {
      table.dropped += 1
      report(
        "csv-columns",
        Message(
          vi: "dòng này có \(line.cells.count) ô, cần \(header.count)",
          en: "this line has \(line.cells.count) cells and needs \(header.count)"),
        text.range(line.cells[0].outer.lowerBound - start, line.textEnd - start))
      return true
    }
    return readRow(line, bytes, from: start, header)
  }

  mutating func report(_ rule: String, _ message: Message, _ range: ByteRange) {
    guard diagnostics.count < Self.findingLimit else {
      untold += 1
      return
    }
    diagnostics.append(
      Diagnostic(
        rule: rule, family: .error, severity: .error, message: message,
        location: SourceLocation(path: path, range: range)))
  }

  /// Reports what makes the rest of the table impossible to read.
  mutating func stop(_ rule: String, _ message: Message, _ range: ByteRange) {
    report(rule, message, range)
    isStopped = true
    table.isCut = true
  }
}
