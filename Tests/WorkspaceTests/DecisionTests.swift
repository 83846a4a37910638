import Diagnostics
import FileSystem
import LintEngine
import LintRules
import ProcedureModel
import SourceText
import TestKit
import Testing

@testable import Workspace

/// Decisions about findings, the baseline, and what a branch brought.
struct DecisionTests {
  private static let rule = "channel-boundary-unstated"
  private static let procedure = ExampleWorkspace.procedure("1.000003", "boundary: unstated")

  private func workspace(
    _ decisions: String, on day: String = "2026-07-18", _ more: String = ""
  ) throws -> JudgedWorkspace {
    try JudgedWorkspace(
      Self.procedure + "-- reviews/decisions/2026.yaml --\n" + decisions + "\n" + more, on: day)
  }

  /// A decision on the rule's finding in 1.000003; `more` are further keys.
  private func decision(_ verdict: String = "rejected", _ more: String...) -> String {
    """
    - rule: \(Self.rule)
      record: "1.000003"
      verdict: \(verdict)
      because: Nguồn không nêu, đã hỏi Bộ
      agency: ubnd-cap-xa
      date: 2026-03-01
    \(more.map { "  \($0)\n" }.joined())
    """
  }

  private func rules(_ workspace: JudgedWorkspace) async throws -> [String] {
    try await workspace.diagnostics().filter { $0.record == "1.000003" }.map(\.rule)
  }

  @Test("what was decided is not reported, and counted")
  func held() async throws {
    let workspace = try workspace(decision())
    #expect(try await !rules(workspace).contains(Self.rule))
    #expect(try await workspace.outcome().aside.decided == 1)
    var options = LintOptions()
    options.showsAll = true
    #expect(try await workspace.diagnostics(options: options).contains { $0.rule == Self.rule })
  }

  @Test("a decision ends: thirty days before it says so, afterwards the finding is back")
  func expiry() async throws {
    let decision = decision("deferred", "until: 2026-08-01")
    func found(_ day: String) async throws -> [String] {
      try await rules(workspace(decision, on: day)).filter {
        $0 == Self.rule || $0.hasPrefix("decision-")
      }
    }
    #expect(try await found("2026-06-30") == [])
    #expect(try await found("2026-07-18") == ["decision-expiring"])
    #expect(try await found("2026-08-01") == ["decision-expiring"])
    #expect(try await found("2026-08-02").sorted() == [Self.rule, "decision-expired"])
  }

  @Test("an out-of-date decision never blocks")
  func expiredDoesNotBlock() async throws {
    let workspace = try workspace(decision("deferred", "until: 2026-04-01"))
    #expect(try await workspace.outcome().tally.blocking == 0)
  }

  @Test("a decision reopens when the element says something else")
  func reopened() async throws {
    let first = try JudgedWorkspace(Self.procedure)
    let finding = try #require(
      try await first.diagnostics().first { $0.rule == Self.rule && $0.record == "1.000003" })
    let file = SourceFile(
      path: finding.location.path,
      bytes: try read(first.folder.path + "/" + finding.location.path, limit: 1 << 20))
    let meaning = finding.meaning(in: file)
    let same = try workspace(decision("rejected", "meaning: \(meaning)"))
    #expect(try await !rules(same).contains(Self.rule))
    let found = try await rules(workspace(decision("rejected", "meaning: m-000000000000")))
    #expect(found.contains(Self.rule) && found.contains("decision-reopened"))
  }

  @Test("a decision for what is not found, and one for what blocks, are findings")
  func unused() async throws {
    let unused = decision().replacing(Self.rule, with: "doc-vague")
    #expect(try await rules(workspace(unused)).contains("decision-unused"))
    let held = try workspace(unused)
    let partial = try await held.open().lint(
      builtInRules, wanted: { $0.hasPrefix("catalogue/registries") }, render: { _ in [] },
      consume: { _ in })
    #expect(partial.tally.byRule["decision-unused"] == nil, "nobody looked at the record")
    let elsewhere = decision().replacing("\"1.000003\"", with: "\"1.000009\"")
    let found = try await workspace(elsewhere).diagnostics()
    #expect(found.contains { $0.location.path == "reviews/decisions/2026.yaml" })
  }

  @Test("two decisions that contradict each other are an error, told at the second")
  func contradiction() async throws {
    let workspace = try workspace(decision() + "\n" + decision("accepted"))
    let found = try await workspace.diagnostics().filter { $0.rule == "decision-contradiction" }
    #expect(found.count == 1)
    #expect(found.first?.isBlocking == true)
    #expect(found.first?.notes.count == 1)
    #expect(found.first?.message.vietnamese.contains("chấp nhận (accepted)") == true)
    let unused = try await workspace.diagnostics().filter { $0.rule == "decision-unused" }
    #expect(unused.isEmpty, "which of the two goes is for people to say")
  }

  @Test("each decision may have a file of its own, so that branches never write into one")
  func oneFileEach() async throws {
    let workspace = try workspace(
      "[]", "-- reviews/decisions/2026/khong-phu-thuoc-dia-gioi.yaml --\n" + decision() + "\n")
    #expect(try await !rules(workspace).contains(Self.rule))
  }

  @Test(
    "a decision covers its path, any id for a star, and what moved into every-case",
    arguments: [
      ("cases/a/documents/x", "cases/a/documents/x", true),
      ("cases/*/documents/x", "cases/a/documents/x", true),
      ("cases/*/documents/x", "every-case/documents/x", true),
      ("cases/a/documents/x", "every-case/documents/x", false),
      ("cases/a/documents/x", "cases/b/documents/x", false),
      ("fees/p", "fees/p/rates", false),
      ("time-limit@online", "time-limit@online", true),
      ("time-limit@online", "time-limit@post", false),
    ])
  func paths(_ decided: String, _ found: String, _ isCovered: Bool) throws {
    let one = try #require(ElementPath(decided))
    let other = try #require(ElementPath(found))
    #expect(DecisionBook.covers(one, other) == isCovered)
    #expect(DecisionBook.covers(nil, other))
  }

  @Test("the baseline hides what it holds, and must shrink when a finding is gone")
  func baseline() async throws {
    let first = try JudgedWorkspace(Self.procedure)
    var options = LintOptions()
    options.gathers = true
    let found = try await first.outcome(options: options).aside.found
    let text = Baseline.text(Array(found))
    #expect(text == Baseline.text(found.reversed()), "the same findings give the same bytes")
    let file = "-- reviews/baseline.csv --\n" + text

    let same = try JudgedWorkspace(Self.procedure + file)
    #expect(try await same.diagnostics().isEmpty)
    #expect(try await same.outcome().aside.known > 0)

    let worse = try JudgedWorkspace(
      Self.procedure + ExampleWorkspace.procedure("1.000004", "boundary: unstated") + file)
    #expect(try await worse.diagnostics().allSatisfy { $0.record == "1.000004" })
    #expect(try await worse.diagnostics().contains { $0.rule == Self.rule })

    let better = try JudgedWorkspace(ExampleWorkspace.procedure("1.000003") + file)
    let stale = try await better.diagnostics()
    #expect(stale.map(\.rule) == ["baseline-stale"])
    #expect(stale.allSatisfy { $0.isBlocking }, "a list that need not be so long blocks")
  }

  @Test("a line that is none is found where it stands")
  func malformedBaseline() async throws {
    let workspace = try JudgedWorkspace(
      "-- reviews/baseline.csv --\n\(Baseline.header)\nlinh tinh\n".replacing(
        Baseline.header, with: "fingerprint,rule,record,path"))
    let found = try await workspace.findings().filter { $0.hasPrefix("reviews/") }
    #expect(found == ["reviews/baseline.csv:2:1 baseline-malformed"])
  }

  @Test("only what an earlier revision had not is reported")
  func earlier() async throws {
    let before = try JudgedWorkspace(Self.procedure)
    var options = LintOptions()
    options.gathers = true
    let old = Set(try await before.outcome(options: options).aside.found.map(\.fingerprint))
    let after = try JudgedWorkspace(
      Self.procedure.replacing("name: Thủ tục ví dụ", with: "# dời dòng\nname: Thủ tục ví dụ")
        + ExampleWorkspace.procedure("1.000004", "boundary: unstated"))
    var since = LintOptions()
    since.earlier = old
    let found = try await after.diagnostics(options: since)
    #expect(found.contains { $0.rule == Self.rule })
    #expect(found.allSatisfy { $0.record == "1.000004" })
    #expect(try await after.outcome(options: since).aside.old == old.count)
  }

  @Test("what a branch decides is judged; what was wrong before is not told again")
  func decisionsOfABranch() async throws {
    func found(_ before: String, _ after: String) async throws -> [String] {
      var options = LintOptions()
      options.gathers = true
      var since = LintOptions()
      since.earlier = Set(
        try await workspace(before).outcome(options: options).aside.found.map(\.fingerprint))
      return try await workspace(after).diagnostics(options: since).map(\.rule)
    }
    let unused = decision().replacing(Self.rule, with: "doc-vague")
    #expect(try await found("[]", decision()) == [])
    #expect(try await found("[]", unused) == ["decision-unused"])
    #expect(try await found(unused, unused) == [])
    #expect(
      try await found("[]", decision() + decision("accepted")) == ["decision-contradiction"])
  }

  @Test("a branch that mends what the baseline holds is told which line goes")
  func baselineOfABranch() async throws {
    var options = LintOptions()
    options.gathers = true
    let found = try await JudgedWorkspace(Self.procedure).outcome(options: options).aside.found
    let file = "-- reviews/baseline.csv --\n" + Baseline.text(Array(found))
    var since = LintOptions()
    since.earlier = Set(
      try await JudgedWorkspace(Self.procedure + file).outcome(options: options)
        .aside.found.map(\.fingerprint))
    let mended = try JudgedWorkspace(ExampleWorkspace.procedure("1.000003") + file)
    #expect(try await mended.diagnostics(options: since).map(\.rule) == ["baseline-stale"])
    let same = try JudgedWorkspace(Self.procedure + file)
    #expect(try await same.diagnostics(options: since).isEmpty)
  }

  @Test("no list hides what blocks, and a branch may not make the list longer")
  func baselineIsNoWayRound() async throws {
    var options = LintOptions()
    options.gathers = true
    let wrong = Self.procedure.replacing("field: ho-tich", with: "field: ho-tichh")
    let outcome = try await JudgedWorkspace(wrong).outcome(options: options)
    #expect(!outcome.aside.blocking.isEmpty)
    let all = Baseline.text(Array(outcome.aside.found))
    let file = "-- reviews/baseline.csv --\n" + all
    #expect(try await JudgedWorkspace(wrong + file).outcome().tally.blocking > 0)

    let known = outcome.aside.found.subtracting(outcome.aside.blocking)
    var since = LintOptions()
    since.earlier = Set(
      try await JudgedWorkspace(Self.procedure).outcome(options: options)
        .aside.found.map(\.fingerprint))
    since.earlierBaseline = Set(known.dropFirst().map(\.fingerprint))
    let longer = "-- reviews/baseline.csv --\n" + Baseline.text(Array(known))
    let found = try await JudgedWorkspace(Self.procedure + longer).diagnostics(options: since)
    #expect(found.map(\.rule) == ["baseline-grown"])
    #expect(found.allSatisfy { $0.isBlocking })
    since.earlierBaseline = []
    let first = try await JudgedWorkspace(Self.procedure + longer).diagnostics(options: since)
    #expect(first.isEmpty, "an office begins with one")
  }
}
