import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import Testing

/// Tables of statistics; every figure here is made up (*ví dụ*).
struct StatisticsScanTests {
  private static let head =
    "agency,level,code,case,month,channel,received,resolved,on-time,late,wholly-online,source"
  private static let path = "catalogue/statistics/2026.csv"

  private func scan(_ rows: String..., head: String = head) -> StatisticsScan {
    StatisticsScan.read(
      SourceFile(path: Self.path, text: ([head] + rows).joined(separator: "\n") + "\n"))
  }

  /// A month's count of the only group.
  private func count(_ scan: StatisticsScan, _ count: StatisticsCount, month: Int) -> Int? {
    scan.totals.groups.count(count, at: 0, month: month)
  }

  @Test("semicolons, a byte-order mark and Windows line ends read as commas do")
  func spreadsheet() {
    let text =
      "\u{FEFF}" + Self.head.replacing(",", with: ";")
      + "\r\nubnd-xa;commune;1.001193;;3;online;120;100;98;2;;\"Báo cáo; ví dụ\"\r\n;;;;;;;;;;;\r\n"
    let scan = StatisticsScan.read(SourceFile(path: Self.path, text: text))
    #expect(scan.diagnostics.isEmpty, "\(scan.diagnostics.map(\.message.vietnamese))")
    #expect(count(scan, .received, month: 3) == 120)
    #expect(count(scan, .onTime, month: 3) == 98)
    #expect(count(scan, .whollyOnline, month: 3) == nil, "not given is unknown")
    #expect(count(scan, .received, month: 4) == nil, "no row is unknown")
    #expect(scan.references.map(\.id) == ["ubnd-xa"])
    #expect(scan.codes.map(\.value) == ["1.001193"])
    #expect(scan.text.bytes == Array(text.utf8))
  }

  @Test("channels and cases add up, and one row without a count makes the month's unknown")
  func addition() {
    let scan = scan(
      "a,commune,1.001193,mot,1,online,10,9,9,0,4,s", "a,commune,1.001193,mot,1,post,1,1,1,0,,s",
      "a,commune,1.001193,hai,1,online,5,5,5,0,5,s")
    #expect(scan.diagnostics.isEmpty, "\(scan.diagnostics.map(\.message.vietnamese))")
    #expect(scan.totals.groups.keys.count == 1)
    #expect(count(scan, .received, month: 1) == 16)
    #expect(count(scan, .whollyOnline, month: 1) == nil)
    let online = scan.totals.filings.keys.indices.filter {
      scan.totals.filings.keys[$0].channel == .online
    }
    #expect(online.map { scan.totals.filings.count(.whollyOnline, at: $0, month: 1) } == [4, 5])
    let received = scan.totals.received(of: "1.001193")
    #expect(received?.year == 2026 && received?.months == [1])
    #expect(received?.counts.map(\.caseID) == ["mot", "mot", "hai"])
    #expect(received?.counts.map(\.count) == [10, 1, 5])
    #expect(scan.cases.map(\.caseID.value) == ["mot", "hai"])
    #expect(scan.totals.tables.first?.isIncomplete == false)
  }

  @Test("a figure without its agency, procedure or source is told by the empty cell, not counted")
  func emptyCells() {
    let scan = scan(
      ",commune,1.001193,,1,,10,9,9,0,,s", "a,commune,,,2,,10,9,9,0,,s",
      "a,commune,1.001193,,3,,10,9,9,0,,", "a,commune,1.00119,,4,,10,9,9,0,,s")
    #expect(
      scan.diagnostics.map(\.rule) == [
        "value-empty", "value-empty", "value-empty", "code-malformed",
      ])
    for (diagnostic, cell) in zip(scan.diagnostics, ["cơ quan", "mã thủ tục", "nguồn"]) {
      #expect(diagnostic.message.vietnamese.contains("ô \(cell) để trống"))
    }
    #expect(scan.totals.tables.first?.rows == 0)
    #expect(scan.totals.tables.first?.dropped == 4)
  }

  @Test("what is wrong is left out, the rest is counted, and the table says that it is incomplete")
  func incomplete() {
    let scan = scan(
      "a,commune,1.001193,,1,,10,9,9,0,,s", "a,commune,1.001193,,2,,-5,9,9,0,,s",
      "a,commune,1.001193,,3,,7,7,7,0,,s", "a,commune,1.001193,,3,,8,8,8,0,,s",
      "a,commune,1.001193,,4,,9,5,6,0,,s", "a,commune,1.001193,,5,,1.250,5,5,0,,s")
    #expect(
      scan.diagnostics.map(\.rule) == [
        "number-malformed", "row-duplicate", "count-contradicts", "number-malformed",
      ])
    #expect(scan.diagnostics[0].message.vietnamese.contains("không thể âm"))
    let lines = LineIndex(scan.text.bytes)
    #expect(
      scan.diagnostics.map { lines.position(of: $0.location.range.lower, unit: .utf16) } == [
        TextPosition(line: 3, column: 24), TextPosition(line: 5, column: 11),
        TextPosition(line: 6, column: 28), TextPosition(line: 7, column: 24),
      ])
    #expect(count(scan, .received, month: 3) == 7)
    #expect(scan.totals.tables.first?.rows == 2)
    #expect(scan.totals.tables.first?.dropped == 4)
  }

  @Test(
    "a row for all channels or cases beside rows for single ones would count twice",
    arguments: [
      ["a,commune,1.001193,,1,,9,9,,,,s", "a,commune,1.001193,,1,post,9,9,,,,s"],
      ["a,commune,1.001193,,1,post,9,9,,,,s", "a,commune,1.001193,,1,,9,9,,,,s"],
      ["a,commune,1.001193,,1,,9,9,,,,s", "a,commune,1.001193,mot,1,,9,9,,,,s"],
      ["a,commune,1.001193,mot,1,,9,9,,,,s", "a,commune,1.001193,,1,,9,9,,,,s"],
    ])
  func overlap(_ rows: [String]) {
    let scan = scan(rows[0], rows[1])
    #expect(scan.diagnostics.map(\.rule) == ["rows-overlap"])
    #expect(count(scan, .received, month: 1) == 9)
  }

  @Test("however the bytes are cut into pieces, the result is the same")
  func pieces() {
    let text =
      Self.head + "\n\"a\",commune,1.001193,,1,,10,9,9,0,,\"Báo cáo \"\"quý\"\"\nví dụ\"\n"
      + "á,commune,1.001193,,2,,x,9,9,0,,Đ\n"
    let whole = StatisticsScan.read(SourceFile(path: Self.path, text: text))
    #expect(whole.diagnostics.map(\.rule) == ["number-malformed"])
    for size in [1, 2, 3, 7, 64] {
      var scan = StatisticsScan(
        path: Self.path, addingTo: StatisticsTotals(), condensing: false)
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        scan.feed(Array(bytes[start..<min(bytes.count, start + size)]))
      }
      scan.finish()
      #expect(scan.diagnostics == whole.diagnostics, "pieces of \(size)")
      #expect(scan.text.bytes == bytes, "pieces of \(size)")
      #expect(count(scan, .received, month: 1) == 10)
    }
  }

  @Test("of a long table only the lines that findings point at are kept, at their places")
  func condensed() {
    var rows = Self.head + "\n"
    for month in 1...12 { rows += "a,commune,1.001193,,\(month),,10,9,9,0,,Ví dụ\n" }
    rows += "a,commune,1.001193,,13,,10,9,9,0,,Ví dụ\n"
    var scan = StatisticsScan(path: Self.path, addingTo: StatisticsTotals(), condensing: true)
    scan.feed(Array(rows.utf8))
    scan.finish()
    let lines = LineIndex(scan.text.bytes)
    #expect(lines.count == 15)
    #expect(lines.text(ofLine: 3).isEmpty)
    #expect(lines.text(ofLine: 14) == "a,commune,1.001193,,13,,10,9,9,0,,Ví dụ")
    let place = scan.diagnostics.first.map {
      lines.position(of: $0.location.range.lower, unit: .utf16)
    }
    #expect(place == TextPosition(line: 14, column: 21))
    #expect(scan.text.file(Self.path).text(in: scan.codes[0].range) == "1.001193")
  }

  @Test("a quote that is never closed, bytes that are no UTF-8 and an empty table end the reading")
  func broken() {
    let open = scan("a,commune,1.001193,,1,,10,9,9,0,,s", "a,commune,\"1.001193,,1,,10,9,9,0,,s")
    #expect(open.diagnostics.map(\.rule) == ["csv-quote"])
    #expect(open.totals.tables.first?.rows == 1 && open.totals.tables.first?.isCut == true)
    let bytes = Array((Self.head + "\na,commune,1.001193,,1,,10,9,9,0,,").utf8) + [0xD0, 0x0A]
    let latin = StatisticsScan.read(SourceFile(path: Self.path, bytes: bytes))
    #expect(latin.diagnostics.map(\.rule) == ["csv-encoding"])
    #expect(latin.totals.tables.first?.isCut == true)
    let empty = StatisticsScan.read(SourceFile(path: Self.path, text: ""))
    #expect(empty.diagnostics.map(\.rule) == ["csv-header"])
  }

  @Test("a table with nothing but errors tells two hundred of them and counts the others")
  func manyErrors() {
    var rows = Self.head + "\n"
    for _ in 0..<500 { rows += "a,commune,1001193,,1,,10,9,9,0,,s\n" }
    let scan = StatisticsScan.read(SourceFile(path: Self.path, text: rows))
    #expect(scan.diagnostics.count == 201)
    #expect(scan.diagnostics.last?.rule == "findings-untold")
    #expect(scan.diagnostics.last?.message.english.contains("300") == true)
    #expect(scan.totals.tables.first?.dropped == 500)
  }

  @Test("a column that nobody knows asks for the near one, and what is missing is named")
  func columns() {
    let found = StatisticsScan.read(SourceFile(path: "s/2026.csv", text: "agency,recieved"))
    #expect(found.diagnostics.allSatisfy { $0.rule == "csv-header" })
    #expect(found.diagnostics.first?.message.english.hasSuffix("did you mean “received”?") == true)
    #expect(found.diagnostics.count == 7, "level, code, month, received, resolved, source")
  }
}
