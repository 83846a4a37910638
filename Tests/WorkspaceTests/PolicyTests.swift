import Diagnostics
import FileSystem
import LintEngine
import LintRules
import TestKit
import Testing

@testable import Workspace

/// What becomes of findings: plans, settings by path, allowances, pinned packs.
struct PolicyTests {
  /// A procedure that only a ministry handles, an internal one, and a plan about internal ones.
  private static let archive =
    ExampleWorkspace.procedure(
      "1.000002", "level: central", "authorities: {decide: bo-vi-du, execute: bo-vi-du}",
      "boundary: unstated")
    + ExampleWorkspace.procedure("1.000003", "boundary: unstated")
    + ExampleWorkspace.procedure(
      "6.000004", "kind: internal-between",
      "steps: {id: lay-y-kien, actor: ubnd-cap-xa, action: consult, with: bo-vi-du}")
      + """
      -- catalogue/registries/agencies.yaml --
      bo-vi-du: {name: Bộ Ví dụ, level: central}
      ubnd-tp: {name: Ủy ban nhân dân thành phố, level: province}
      ubnd-cap-xa: {name: Ủy ban nhân dân cấp xã, kind: class, level: commune}
      -- reviews/plans/kh-chung.yaml --
      id: kh-chung
      number: 1/KH-VD
      issuer: ubnd-tp
      issued: 2021-12-14
      title-status: unverified
      profiles: [procedure-review]
      -- reviews/plans/kh-noi-bo.yaml --
      id: kh-noi-bo
      number: 2/KH-VD
      issuer: ubnd-tp
      from: 2022-10-28
      until: 2025-12-31
      title: Kế hoạch nội bộ
      title-status: verified
      scope: {kind: [internal-between, internal-within]}
      profiles: [internal-procedures]
      -- thutuc.yaml --
      title: Danh mục ví dụ
      place: ha-noi
      plans: [kh-chung, kh-noi-bo]

      """

  @Test("a plan runs its profiles over its own procedures, and counts the others")
  func plan() async throws {
    let workspace = try JudgedWorkspace(Self.archive)
    let general = try await workspace.findings(options: LintOptions(plan: "kh-chung"))
    #expect(
      general.contains("catalogue/procedures/ho-tich/1.000003.yaml:11:11 channel-boundary-unstated")
    )
    #expect(!general.contains { $0.contains("1.000002") }, "a ministry's own is out of scope")
    let outcome = try await workspace.outcome(options: LintOptions(plan: "kh-chung"))
    #expect(outcome.outOfScope == 1)
    #expect(outcome.files == 3)

    let internalOnly = try await workspace.findings(options: LintOptions(plan: "kh-noi-bo"))
    #expect(internalOnly.contains { $0.hasSuffix("step-consultation-no-limit") })
    #expect(internalOnly.allSatisfy { $0.contains("6.000004") })
    #expect(try await workspace.outcome(options: LintOptions(plan: "kh-noi-bo")).outOfScope == 3)
  }

  @Test("a finding lists the plans in force on the day, and says whose title nobody checked")
  func mentions() async throws {
    func plans(on day: String) async throws -> [PlanMention] {
      let workspace = try JudgedWorkspace(Self.archive, on: day)
      return try await workspace.diagnostics().first { $0.rule == "step-consultation-no-limit" }?
        .plans ?? []
    }
    let chung = PlanMention(id: "kh-chung", isUnverified: true)
    #expect(try await plans(on: "2026-07-18") == [chung])
    #expect(
      try await plans(on: "2025-07-18")
        == [chung, PlanMention(id: "kh-noi-bo", isUnverified: false)])
  }

  @Test("settings by path: the later one wins, skip leaves nothing")
  func paths() async throws {
    func severity(_ paths: String) async throws -> String? {
      let workspace = try JudgedWorkspace(
        Self.archive.replacing("plans: [kh-chung, kh-noi-bo]", with: paths))
      return try await workspace.diagnostics().first {
        $0.rule == "channel-boundary-unstated" && $0.record == "1.000003"
      }?.severity.rawValue
    }
    let own = try await severity("languages: vi")
    #expect(own == "info" || own == "warning")
    #expect(
      try await severity(
        "paths: {path: catalogue/procedures/, rules: {channel-boundary-unstated: error}}")
        == "error")
    #expect(
      try await severity(
        """
        paths:
          - {path: catalogue/procedures, rules: {channel-boundary-unstated: error}}
          - {path: catalogue/procedures/ho-tich/1.000003.yaml, rules: {channel-boundary-unstated: skip}}
        """) == nil)
    #expect(
      try await severity("paths: {path: catalogue/proc, rules: {channel-boundary-unstated: error}}")
        == own, "a folder's name is not the start of another's")
  }

  @Test("a rule id misspelt in a setting is found with the near one")
  func misspelt() async throws {
    let workspace = try JudgedWorkspace(
      Self.archive.replacing(
        "plans: [kh-chung, kh-noi-bo]",
        with: """
          rules: {doc-vauge: skip}
          paths: {path: catalogue, rules: {docvague: info}}
          rule-pack: 99
          """))
    let found = try await workspace.diagnostics().filter { $0.location.path == "thutuc.yaml" }
    #expect(found.map(\.rule).sorted() == ["id-unresolved", "id-unresolved", "rule-pack-unknown"])
    #expect(found.count { $0.message.vietnamese.contains("«doc-vague»") } == 2)
  }

  @Test("a setting for a place without a file is told, one for a place with a file is not")
  func unusedSetting() async throws {
    let workspace = try JudgedWorkspace(
      Self.archive.replacing(
        "plans: [kh-chung, kh-noi-bo]",
        with: """
          paths:
            - {path: catalogue/procedures/dat-dai, rules: {doc-vague: skip}}
            - {path: catalogue/procedures/ho-tich, rules: {doc-vague: skip}}
            - {path: reviews/plans, rules: {programme-unverified: skip}}
          """))
    let found = try await workspace.diagnostics().filter { $0.rule == "setting-unused" }
    #expect(found.map(\.location.path) == ["thutuc.yaml"])
    #expect(found.first?.message.vietnamese.contains("dat-dai") == true)
    #expect(found.first?.isBlocking == false)
  }

  @Test(
    "a plan with its dates upside down, and bodies that succeed each other in a circle, are found")
  func impossible() async throws {
    let workspace = try JudgedWorkspace(
      Self.archive.replacing("until: 2025-12-31", with: "until: 2020-12-31\nsuccessors: kh-noi-bo")
        .replacing(
          "ubnd-tp: {name: Ủy ban nhân dân thành phố, level: province}",
          with: """
            ubnd-tp: {name: Ủy ban nhân dân thành phố, level: province}
            so-a: {name: Sở A, level: province, until: 2025-01-01, successors: so-b}
            so-b: {name: Sở B, level: province, until: 2025-01-01, successors: so-a}
            """))
    let rules = try await workspace.diagnostics().map(\.rule)
    #expect(rules.contains("plan-dates-upside-down"))
    #expect(rules.count { $0 == "successor-cycle" } == 2)
  }

  @Test("a comment allows one rule at one place, with a reason; else it is a finding itself")
  func allowances() async throws {
    func rules(_ line: String) async throws -> [String] {
      let workspace = try JudgedWorkspace(
        Self.archive.replacing(
          "-- catalogue/procedures/ho-tich/1.000003.yaml --\n",
          with: "-- catalogue/procedures/ho-tich/1.000003.yaml --\n# đầu tệp\n"
        )
        .replacing("boundary: unstated", with: line))
      return try await workspace.diagnostics()
        .filter { $0.record == "1.000003" }.map(\.rule)
    }
    let rule = "channel-boundary-unstated"
    #expect(try await rules("boundary: unstated").contains(rule))
    #expect(
      try await !rules("boundary: unstated # thutuc: allow \(rule) — nguồn không nói").contains(
        rule))
    #expect(
      try await !rules("# thutuc: allow \(rule) - nguồn không nói\n# và thế\nboundary: unstated")
        .contains(rule))
    let bare = try await rules("boundary: unstated # thutuc: allow \(rule)")
    #expect(bare.contains(rule) && bare.contains("allow-without-reason"))
    let unknown = try await rules("boundary: unstated # thutuc: allow chanel-boundary — vì thế")
    #expect(unknown.contains(rule) && unknown.contains("allow-rule-unknown"))
    let unused = try await rules("boundary: free # thutuc: allow \(rule) — vì thế")
    #expect(unused.contains("allow-unused"))
    let blocking = try await rules("boundary: sai # thutuc: allow word-unknown — vì thế")
    #expect(blocking.contains("allow-rule-unknown"), "what the format refuses cannot be allowed")
  }

  @Test("an allowance ends: thirty days before it says so, afterwards the finding is back")
  func allowanceUntilADay() async throws {
    let rule = "channel-boundary-unstated"
    func rules(_ until: String, _ value: String = "unstated", on day: String) async throws
      -> [String]
    {
      let line = "boundary: \(value) # thutuc: allow \(rule) until \(until) — đã hỏi Bộ"
      let workspace = try JudgedWorkspace(
        Self.archive.replacing("boundary: unstated", with: line), on: day)
      return try await workspace.diagnostics().filter { $0.record == "1.000003" }.map(\.rule)
        .filter { $0 == rule || $0.hasPrefix("allow-") }
    }
    #expect(try await rules("2026-08-01", on: "2026-06-30") == [])
    #expect(try await rules("2026-08-01", on: "2026-07-18") == ["allow-expiring"])
    #expect(try await rules("2026-08-01", on: "2026-08-01") == ["allow-expiring"])
    #expect(
      try await rules("2026-08-01", on: "2026-08-02").sorted() == ["allow-expired", rule])
    #expect(
      try await rules("2026-08-01", "free", on: "2026-08-02") == ["allow-unused"],
      "what is over and of no use is told once")
    for wrong in ["01/8/2026", "2026-02-30", "—"] {
      #expect(
        try await rules(wrong, on: "2026-07-18").sorted() == ["allow-day-malformed", rule])
    }
  }

  @Test("an expired allowance never blocks")
  func expiredAllowanceDoesNotBlock() async throws {
    let workspace = try JudgedWorkspace(
      Self.archive.replacing(
        "boundary: unstated",
        with:
          "boundary: unstated # thutuc: allow channel-boundary-unstated until 2026-01-01 — vì thế"))
    #expect(try await workspace.diagnostics().contains { $0.rule == "allow-expired" })
    #expect(try await workspace.outcome().tally.blocking == 0)
  }

  @Test("a finding of all records together is allowed where it stands, and that counts as use")
  func allowancesOfLaterRules() async throws {
    func rules(_ first: String, _ comment: String) async throws -> [String] {
      let one = ExampleWorkspace.procedure("1.000004", "name: Cấp thẻ ví dụ # \(comment)")
      let workspace = try JudgedWorkspace(
        ExampleWorkspace.procedure("1.000003", "name: \(first)") + one)
      return try await workspace.diagnostics().filter { $0.record == "1.000004" }.map(\.rule)
        .filter { $0 == "name-duplicate" || $0.hasPrefix("allow-") }
    }
    let allowed = "thutuc: allow name-duplicate — hai cấp làm"
    #expect(try await rules("Cấp thẻ ví dụ", "hai cấp") == ["name-duplicate"])
    #expect(try await rules("Cấp thẻ ví dụ", allowed) == [])
    #expect(try await rules("Cấp giấy ví dụ khác", allowed) == ["allow-unused"])
    let bare = try await rules("Cấp thẻ ví dụ", "thutuc: allow name-duplicate")
    #expect(bare.sorted() == ["allow-without-reason", "name-duplicate"], "told once")
  }

  @Test("only what blocks, where that is asked for, with counts that agree")
  func onlyBlocking() async throws {
    let workspace = try JudgedWorkspace(
      Self.archive.replacing("boundary: unstated", with: "boundary: sai"))
    var options = LintOptions()
    options.onlyBlocking = true
    let found = try await workspace.diagnostics(options: options)
    #expect(!found.isEmpty && found.allSatisfy(\.isBlocking))
    let outcome = try await workspace.outcome(options: options)
    #expect(outcome.tally.total == found.count && outcome.tally.blocking == found.count)
    #expect(try await workspace.outcome().tally.blocking == found.count)
  }

  @Test("a pinned pack runs no later rule")
  func pack() async throws {
    let later = builtInRules.filter { $0.descriptor.pack > 1 }.map { $0.descriptor.id }
    let workspace = try JudgedWorkspace(Self.archive)
    let pinned = try await workspace.diagnostics(options: LintOptions(pack: 1)).map(\.rule)
    #expect(Set(pinned).isDisjoint(with: later))
    #expect(builtInRules.allSatisfy { $0.descriptor.pack <= currentRulePack })
  }

  @Test("counts by field, agency and plan")
  func breakdown() async throws {
    let outcome = try await JudgedWorkspace(Self.archive).outcome()
    let rows = outcome.breakdown.rows(by: .field)
    #expect(rows.map(\.id) == ["ho-tich"])
    let ofPlans = outcome.tally.byRule["programme-unverified"] ?? 0
    #expect(rows.first?.count == outcome.tally.total - ofPlans)
    #expect(
      outcome.breakdown.rows(by: .rule).map(\.count).reduce(0, +) == outcome.tally.total)
    #expect(outcome.breakdown.rows(by: .agency).contains { $0.id == "bo-vi-du" })
    #expect(outcome.breakdown.rows(by: .plan).contains { $0.id == "kh-chung" })
  }

  @Test("why tells what was found at a line, and which plans count")
  func why() async throws {
    let workspace = try JudgedWorkspace(Self.archive)
    let opened = try workspace.open()
    let path = "catalogue/procedures/ho-tich/1.000003.yaml"
    let text = await opened.why(path, line: 11, .english)
    #expect(text.contains("channel-boundary-unstated: "))
    #expect(text.contains("kh-chung (not checked against the original): applies"))
    #expect(text.contains("kh-noi-bo: does not run on 2026-07-18"))
    #expect(await opened.why(path, line: 5, .english).contains("Nothing is found at this line."))
    // The line that it offers decides about the finding.
    let offered = try #require(
      text.split(separator: "\n").first { $0.contains("- {rule: channel-boundary-unstated") })
    #expect(text.contains("reviews/decisions/2026/1.000003.yaml"))
    let decided = try JudgedWorkspace(
      Self.archive + "-- reviews/decisions/2026/1.000003.yaml --\n"
        + offered.drop { $0 == " " }.replacing("…", with: "Đã hỏi Bộ") + "\n")
    let rules = try await decided.diagnostics().filter { $0.record == "1.000003" }.map(\.rule)
    #expect(!rules.contains("channel-boundary-unstated"))
    #expect(!rules.contains { $0.hasPrefix("decision-") }, "\(rules)")
    withExtendedLifetime(workspace) {}
  }
}
