import CatalogueCoding
import Diagnostics
import FileSystem
import ProcedureDiff
import ProcedureModel
import SourceText
import TestKit
import Testing
import VietnameseText

@testable import Reporting

/// What people and programs read of a comparison; all formats are made from one report.
struct ChangeReportTests {
  private static let old = """
    code: "1.000001"
    name: Đăng ký ví dụ
    kind: public
    status: in-force
    channels: [in-person]
    time-limit: 5 working-days
    cases: {documents: {paper: to-khai, originals: 1}}
    results: {paper: giay-a}
    legal-basis: 60/2014/QH13

    """

  private static let new = """
    code: "1.000001"
    name: Đăng ký ví dụ mới
    kind: public
    status: in-force
    channels: [in-person, online]
    time-limit: 8 working-days
    cases:
      documents:
        - {paper: to-khai, originals: 1}
        - {id: so-ho-khau, name: "Sổ <hộ khẩu> & bản sao", copies: 1}
    results: {paper: giay-a}
    legal-basis: 60/2014/QH13

    """

  private static func version(_ text: String) -> [RecordVersion] {
    let file = SourceFile(path: "catalogue/procedures/x/1.000001.yaml", text: text)
    return RecordReader.read(file, as: .one(.procedure, record: ""), on: nil).records
  }

  private static func report(isFull: Bool = true) throws -> ChangeReport {
    let day = try #require(CivilDate(iso: "2026-11-25"))
    var records = CatalogueDiff.changes(
      from: version(old), to: version(new), in: JudgementContext(day: day),
      names: NameBook(names: ["papers/to-khai": "Tờ khai"]))
    for index in records.indices {
      guard let one = records[index].old?.procedure, let other = records[index].new?.procedure
      else { continue }
      records[index].burden = Burden(on: day).report(from: one, to: other)
      records[index].audience = ["citizen"]
      records[index].touches = [Touch(.journey, "catalogue/journeys/co-con.yaml")]
    }
    var report = ChangeReport(
      records: records, names: NameBook(names: ["papers/to-khai": "Tờ khai"]),
      totals: BurdenTotal.sums(of: records), progress: [],
      obstacles: [
        ReportedObstacle(
          path: "catalogue/x.yaml", message: Message(vi: "không đọc được", en: "cannot be read"),
          help: Message(vi: "Sửa tệp.", en: "Mend it."))
      ],
      sides: ("main", "HEAD"), day: day)
    report.isFull = isFull
    return report
  }

  private static func output(_ format: ChangeFormat, _ language: Language = .vietnamese) throws
    -> String
  {
    String(
      decoding: format.render(try report(), language: language, version: "0.1.0"), as: UTF8.self)
  }

  @Test(
    "what people see",
    arguments: [
      (ChangeFormat.text, "changes.txt"), (.markdown, "changes.md"), (.html, "changes.html"),
      (.sheet, "changes-sheet.html"), (.changelog, "changes-citizens.md"),
    ])
  func snapshots(_ format: ChangeFormat, _ name: String) throws {
    expectSnapshot(try Self.output(format), named: name)
  }

  @Test("the JSON is what its schema says")
  func schema() throws {
    let root = parent(of: parent(of: parent(of: "\(#filePath)")))
    let path = joined(root, "docs/schemas/changes-1.schema.json")
    let shape = JSONShape(try JSONValue(parsing: try FileSystem.read(path, limit: 1 << 20)))
    let value = try JSONValue(parsing: Array(try Self.output(.json).utf8))
    let faults = shape.faults(in: value)
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    #expect(!shape.faults(in: .object([])).isEmpty)
  }

  @Test("every format tells every change, and none but those", arguments: ChangeFormat.allCases)
  func agreement(_ format: ChangeFormat) throws {
    let report = try Self.report()
    let output = try Self.output(format, .english)
    let kinds = report.records.flatMap(\.changes).map(\.change.kind.id)
    #expect(kinds.count == report.count)
    switch format {
    case .changelog:
      // People read of rules alone, without ids.
      let rules = report.records.flatMap(\.changes).count { $0.change.nature == .rule }
      #expect(output.split(separator: "\n").count { $0.hasPrefix("- ") } == rules)
    default:
      for kind in kinds { #expect(output.contains(kind), "\(format) \(kind)") }
      let others = ChangeKinds.all.map(\.id).filter { !kinds.contains($0) }
      #expect(others.filter { output.contains($0 + "\"") || output.contains($0 + " ") } == [])
    }
    #expect(
      output.lowercased().contains("cannot be read") || output.contains("không đọc được"))
  }

  @Test("marks are the same in all formats that have them")
  func marks() throws {
    let marks = try Self.report().records.flatMap(\.changes).map(\.fingerprint)
    for format in [ChangeFormat.json, .markdown, .html, .sheet] {
      let output = try Self.output(format)
      for mark in marks { #expect(output.contains(mark), "\(format)") }
    }
  }

  @Test(
    "the line that accepts a change is in every format that people act on",
    arguments: ChangeFormat.allCases)
  func acceptance(_ format: ChangeFormat) throws {
    guard format != .changelog else { return }
    let report = try Self.report()
    let blocked = report.records.flatMap(\.changes).filter(\.isBlocking)
    try #require(!blocked.isEmpty)
    let output = try Self.output(format)
    for change in blocked {
      #expect(output.contains("meaning: \(change.fingerprint)"), "\(format)")
    }
  }

  @Test("nothing is said of an act where a kind rests on none", arguments: ChangeFormat.allCases)
  func noEmptyBasis(_ format: ChangeFormat) throws {
    let output = try Self.output(format)
    #expect(!output.contains("căn cứ: ."))
    #expect(!output.contains("Căn cứ: ."))
    #expect(!output.contains("căn cứ: \""))
  }

  @Test("the sheet has its plan by number, the difference, and names instead of ids")
  func sheet() throws {
    var report = try Self.report()
    let day = try #require(CivilDate(iso: "2026-11-25"))
    var plan = Plan(range: .start)
    plan.id = Located("kh", at: .start)
    plan.number = Located("999/KH-VD", at: .start)
    report.plans = [plan]
    report.records[0].plans = ["kh"]
    report.day = day
    let page = String(decoding: ReviewerSheet(report, language: .vietnamese).bytes, as: UTF8.self)
    #expect(page.contains("<td>999/KH-VD</td>"))
    #expect(page.contains("<td>+3 ngày làm việc</td>"))
    #expect(!page.contains("<td>so-ho-khau</td>"))
  }

  @Test("text of a record never becomes markup")
  func escaping() throws {
    for format in [ChangeFormat.html, .sheet, .markdown, .changelog] {
      #expect(!(try Self.output(format).contains("<hộ khẩu>")), "\(format)")
    }
  }

  @Test("only words are folded, and only where nobody asked for all")
  func folding() throws {
    let folded = String(
      decoding: ChangeFormat.text.render(
        try Self.report(isFull: false), language: .vietnamese, version: "0.1.0"), as: UTF8.self)
    #expect(folded.contains("1 chỗ sửa chữ (--all để xem)"))
    #expect(!folded.contains("procedure-name-changed"))
  }
}
