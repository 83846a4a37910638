import CatalogueCoding
import Diagnostics
import ProcedureDiff
import SourceText
import TestKit
import Testing
import VietnameseText

@testable import Reporting

/// What a proposed change is told as: comment, annotations, gates.
struct PullRequestTests {
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
    name: Đăng ký ví dụ
    kind: public
    status: in-force
    channels: [in-person]
    time-limit: 8 working-days
    cases:
      documents:
        - {paper: to-khai, originals: 1}
        - {id: so-ho-khau, name: "Sổ <hộ khẩu> @moi-nguoi", copies: 1, basis: 60/2014/QH13 Điều 4, from: 2027-01-01}
    results: {paper: giay-a}
    legal-basis: 60/2014/QH13

    """

  private static let file = SourceFile(path: "catalogue/procedures/x/1.000001.yaml", text: new)

  private static func version(_ text: String) -> [RecordVersion] {
    let file = SourceFile(path: "catalogue/procedures/x/1.000001.yaml", text: text)
    return RecordReader.read(file, as: .one(.procedure, record: ""), on: nil).records
  }

  private static func finding(_ rule: String, _ family: Family, line: Int) -> Diagnostic {
    let offset = LineIndex(file).range(ofLine: line).lower
    return Diagnostic(
      rule: rule, family: family, severity: family == .error ? .error : .warning,
      message: Message(vi: "ví dụ về \(rule)", en: "an example of \(rule)"),
      location: SourceLocation(path: file.path, range: ByteRange(Int(offset), Int(offset) + 3)),
      record: "1.000001", help: Message(vi: "sửa đi", en: "mend it"))
  }

  private static func report(
    _ findings: [Diagnostic] = [finding("id-unresolved", .error, line: 9)]
  ) throws -> PullRequestReport {
    let day = try #require(CivilDate(iso: "2026-11-25"))
    var records = CatalogueDiff.changes(
      from: version(old), to: version(new), in: JudgementContext(day: day),
      names: NameBook(names: ["papers/to-khai": "Tờ khai"]))
    for index in records.indices {
      guard let one = records[index].old?.procedure, let other = records[index].new?.procedure
      else { continue }
      records[index].burden = Burden(on: day).report(from: one, to: other)
      records[index].audience = ["citizen"]
    }
    let changes = ChangeReport(
      records: records, names: NameBook(names: ["papers/to-khai": "Tờ khai"]),
      totals: BurdenTotal.sums(of: records), progress: [], obstacles: [], sides: ("main", "HEAD"),
      day: day)
    var report = PullRequestReport(
      changes: changes, findings: [FileDiagnostics(file, findings)],
      summary: RunSummary(tally: Tally(findings), files: 1, hasUnreadable: false),
      descriptors: [:], base: "main", commits: ("aaaaaaaaa", "bbbbbbbbb"))
    report.touched = [file.path: [6...6, 8...10]]
    report.editLink = "https://kho.example.vn/sua/{path}#L{line}"
    report.runLink = "https://kho.example.vn/chay/42"
    return report
  }

  private static func comment(
    _ report: PullRequestReport, _ language: Language = .vietnamese,
    limit: Int = MarkdownReporter.commentLimit
  ) -> String {
    String(decoding: PullRequestComment(report, language, limit: limit).bytes, as: UTF8.self)
  }

  @Test(
    "the comment",
    arguments: [(Language.vietnamese, "pull-request.md"), (.english, "pull-request.en.md")])
  func comment(_ language: Language, _ name: String) throws {
    expectSnapshot(Self.comment(try Self.report(), language), named: name)
  }

  @Test("nobody is called and no markup comes through from a record")
  func safe() throws {
    let text = Self.comment(try Self.report())
    #expect(text.hasPrefix(PullRequestComment.mark + "\n"))
    #expect(!text.contains("@moi-nguoi"))
    #expect(!text.contains("<hộ khẩu>"))
  }

  @Test("more findings than there is room for leave a comment that a forge takes, its tasks first")
  func large() throws {
    let many = (0..<300).map {
      Self.finding("doc-\($0 % 7)", $0 % 2 == 0 ? .error : .opportunity, line: 9)
    }
    let report = try Self.report(many)
    let text = Self.comment(report, limit: 24_000)
    #expect(text.utf8.count <= 24_000)
    #expect(text.contains("Còn 151 việc"), "\(text.prefix(200))")
    #expect(text.contains("và 111 dòng nữa"))
    #expect(text.contains("https://kho.example.vn/chay/42"))
    let annotations = String(
      decoding: PullRequestFiles.annotations(report, .vietnamese), as: UTF8.self)
    #expect(annotations.split(separator: "\n").count { $0.hasPrefix("::error") } == 10)
  }

  @Test("annotations stand on touched lines alone")
  func touched() throws {
    let findings = [
      Self.finding("tren-dong-sua", .error, line: 9),
      Self.finding("ngoai-dong-sua", .error, line: 2),
    ]
    var report = try Self.report(findings)
    let text = String(decoding: PullRequestFiles.annotations(report, .vietnamese), as: UTF8.self)
    #expect(text.contains("tren-dong-sua"))
    #expect(!text.contains("ngoai-dong-sua"))
    #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
    report.touched = [:]
    #expect(PullRequestFiles.annotations(report, .vietnamese).isEmpty)
  }

  @Test("three gates: one blocks, two never do; what could not be compared is no pass")
  func gates() throws {
    var report = try Self.report([Self.finding("doc-vague", .opportunity, line: 9)])
    #expect(GateResult.all(report).map(\.status) == [.failed, .passed, .passed])
    #expect(GateResult.all(report).map(\.exitCode) == [1, 0, 0])
    report.changes.records = []
    #expect(GateResult.all(report).map(\.status) == [.passed, .passed, .passed])
    #expect(GateResult.all(report)[1].count == 1)
    report.changes.obstacles = [
      ReportedObstacle(
        path: "", message: Message(vi: "thiếu", en: "missing"),
        help: Message(vi: "lấy", en: "fetch"))
    ]
    #expect(GateResult.all(report).allSatisfy { $0.status == .couldNotRun && $0.exitCode == 2 })
    let text = Self.comment(report)
    #expect(text.contains("Chưa kiểm tra được hết") && !text.contains("Không có gì chặn"))
  }

  @Test("SARIF, code quality and JUnit tell of the same findings and changes")
  func formats() throws {
    let report = try Self.report()
    let files = PullRequestFiles.all(report, language: .vietnamese, version: "0.1.0")
    let names = files.map(\.name)
    #expect(names == names.sorted() && names.contains("gate-targets.code"))
    let total = report.everythingSummary.tally.total
    func text(_ name: String) -> String {
      String(decoding: files.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
    }
    #expect(text("thutuc.sarif").split(separator: "\"ruleId\"").count - 1 == total)
    #expect(text("code-quality.json").split(separator: "\"fingerprint\"").count - 1 == total)
    #expect(text("gate-errors.code") == "1\n")
  }
}
