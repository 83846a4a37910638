import Diagnostics
import FileSystem
import LintEngine
import LintRules
import TestKit
import Testing
import TextEdits
import VietnameseText
import Workspace

/// What `--fix` and `--fix-unsafe` make of files: the text meant, nothing found of it afterwards.
struct FixTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// One line of a procedure, and what it becomes; `nil` where nothing is certain or likely.
    var typed: String
    var fixed: String?
    var tier: FixTier = .safe
    /// The rule that must no longer speak about the file.
    var rule: String
    var testDescription: String { "\(typed) (\(rule))" }
  }

  static let cases: [Case] = [
    // Durations.
    Case(typed: "time-limit: 05 days", fixed: "time-limit: 5 days", rule: "duration-malformed"),
    Case(
      typed: "time-limit: 1,5 working-days", fixed: "time-limit: 1.5 working-days",
      rule: "duration-malformed"),
    Case(
      typed: "time-limit: 5 ngày làm việc", fixed: "time-limit: 5 working-days",
      rule: "duration-malformed"),
    Case(typed: "time-limit: 2 tháng", fixed: "time-limit: 2 months", rule: "duration-malformed"),
    Case(typed: "time-limit: 1 days", fixed: "time-limit: 1 day", rule: "duration-malformed"),
    Case(typed: "time-limit: 5", fixed: nil, rule: "duration-malformed"),
    Case(typed: "time-limit: 5 ngày", fixed: nil, rule: "duration-malformed"),
    Case(typed: "time-limit: 10-25", fixed: nil, rule: "duration-malformed"),
    // Dates and hours.
    Case(
      typed: "checked: {date: 02/04/2026, against: x}",
      fixed: "checked: {date: 2026-04-02, against: x}", rule: "date-malformed"),
    Case(
      typed: "checked: {date: 2026-4-2, against: x}",
      fixed: "checked: {date: 2026-04-02, against: x}", rule: "date-malformed"),
    Case(
      typed: "checked: {date: 04/2026, against: x}", fixed: nil, rule: "date-malformed"),
    Case(
      typed: "checked: {date: 31/02/2026, against: x}", fixed: nil, rule: "date-malformed"),
    Case(
      typed: "time-limit: {takes: same-day, cut-off: 15:00}",
      fixed: "time-limit: {takes: same-day, cut-off: 15h}", rule: "hour-malformed"),
    Case(
      typed: "time-limit: {takes: same-day, cut-off: 08h30}",
      fixed: "time-limit: {takes: same-day, cut-off: 8h30}", rule: "hour-malformed"),
    // Money and numbers.
    Case(
      typed: "fees: {id: phi, amount: 8.000}", fixed: "fees: {id: phi, amount: 8000}",
      rule: "amount-malformed"),
    Case(
      typed: "fees: {id: phi, amount: 135 nghìn}", fixed: "fees: {id: phi, amount: 135000}",
      rule: "amount-malformed"),
    Case(
      typed: "fees: {id: phi, amount: \"135,000\"}", fixed: "fees: {id: phi, amount: 135000}",
      rule: "amount-malformed"),
    Case(
      typed: "fees: {id: phi, amount: 8_000}", fixed: "fees: {id: phi, amount: 8000}",
      rule: "amount-malformed"),
    Case(
      typed: "fees: {id: phi, amount: miễn phí}", fixed: "fees: {id: phi, amount: 0}",
      rule: "amount-malformed"),
    Case(
      typed: "fees: {id: phi, amount: theo quy định}", fixed: nil, rule: "amount-malformed"),
    Case(
      typed: "cases: {documents: {paper: to-khai, originals: 01}}",
      fixed: "cases: {documents: {paper: to-khai, originals: 1}}", rule: "number-malformed"),
    Case(
      typed: "cases: {documents: {paper: to-khai, originals: \"1\"}}",
      fixed: "cases: {documents: {paper: to-khai, originals: 1}}", rule: "number-malformed"),
    Case(
      typed: "cases: {documents: {paper: to-khai, originals: \"1,5\"}}", fixed: nil,
      rule: "number-malformed"),
    // Codes, ids, references.
    Case(typed: "was: 1.000110", fixed: "was: \"1.000110\"", rule: "code-unquoted"),
    Case(
      typed: "steps: {id: Nộp_hồ_sơ, actor: applicant, action: submit}",
      fixed: "steps: {id: nop-ho-so, actor: applicant, action: submit}", tier: .unsafe,
      rule: "id-malformed"),
    Case(
      typed: "results: {paper: Giấy khai sinh, code: KQ.1}",
      fixed: "results: {paper: giay-khai-sinh, code: KQ.1}", rule: "id-malformed"),
    Case(
      typed: "results: {paper: Khai sinh bản chính, code: KQ.1}",
      fixed: "results: {paper: giay-khai-sinh, code: KQ.1}", tier: .unsafe, rule: "id-malformed"),
    Case(
      typed: "results: {paper: giay-ks, code: KQ.1}",
      fixed: "results: {paper: giay-khai-sinh, code: KQ.1}", rule: "id-unresolved"),
    Case(
      typed: "results: {paper: giay-khai-sin, code: KQ.1}",
      fixed: "results: {paper: giay-khai-sinh, code: KQ.1}", tier: .unsafe, rule: "id-unresolved"),
    Case(
      typed:
        "steps: [{id: nop, was: nop-cu, actor: applicant, action: submit}, {id: tra, after: nop-cu, actor: applicant, action: pay}]",
      fixed:
        "steps: [{id: nop, was: nop-cu, actor: applicant, action: submit}, {id: tra, after: nop, actor: applicant, action: pay}]",
      rule: "id-unresolved"),
    Case(
      typed: "field: Hộ tịch", fixed: "field: ho-tich", rule: "id-malformed"),
    Case(
      typed: "legal-basis: 60/2014/qh13", fixed: "legal-basis: 60/2014/QH13", tier: .unsafe,
      rule: "id-unresolved"),
    Case(typed: "legal-basis: 61/2014/QH13", fixed: nil, tier: .unsafe, rule: "id-unresolved"),
    // Words and keys.
    Case(typed: "kind: publik", fixed: "kind: public", tier: .unsafe, rule: "value-unknown"),
    Case(
      typed: "sumary: Một câu.", fixed: "summary: Một câu.", tier: .unsafe, rule: "key-unknown"),
    Case(typed: "Note: Một câu.", fixed: "note: Một câu.", rule: "key-unknown"),
    Case(
      typed: "channels: [In person, online]", fixed: "channels: [in-person, online]",
      rule: "value-unknown"),
    Case(typed: "zzzz: Một câu.", fixed: nil, tier: .unsafe, rule: "key-unknown"),
    // Texts.
    Case(typed: "note: 2026-04-02", fixed: "note: \"2026-04-02\"", rule: "text-unquoted"),
    Case(
      typed: "note: Quầy số 9 #2", fixed: "note: \"Quầy số 9 #2\"", tier: .unsafe, rule: "text-cut"),
    Case(typed: "note: Quầy số 9 # xem lại", fixed: "# xem lại\nnote: Quầy số 9", rule: "text-cut"),
    Case(
      typed: "note: Lưu ý: nộp bản chính", fixed: "note: \"Lưu ý: nộp bản chính\"", tier: .unsafe,
      rule: "yaml-syntax"),
    Case(typed: "note: %5 mỗi năm", fixed: "note: \"%5 mỗi năm\"", rule: "yaml-syntax"),
    Case(typed: "note:Ghi", fixed: "note: Ghi", rule: "yaml-syntax"),
    Case(typed: "note: bo\u{323}\u{302} ba", fixed: "note: bộ ba", rule: "text-decomposed"),
    Case(typed: "note: bộ\u{200B} ba", fixed: "note: bộ ba", rule: "text-invisible"),
    Case(typed: "note: 15:00", fixed: "note: \"15:00\"", rule: "text-unquoted"),
    Case(typed: "note: yes", fixed: "note: \"yes\"", rule: "text-unquoted"),
    Case(typed: "note: 0912345678", fixed: "note: \"0912345678\"", rule: "text-unquoted"),
    Case(
      typed: "note: !quan trọng", fixed: "note: \"!quan trọng\"", tier: .unsafe, rule: "yaml-tag"),
    Case(typed: "note: & một", fixed: "note: \"& một\"", tier: .unsafe, rule: "yaml-syntax"),
    Case(typed: "note: > một", fixed: "note: \"> một\"", tier: .unsafe, rule: "yaml-syntax"),
    Case(typed: "note: @một", fixed: "note: \"@một\"", rule: "yaml-syntax"),
    Case(typed: "note:\tGhi", fixed: "note: Ghi", rule: "yaml-tab"),
    Case(
      typed: "was: - \"1.000110\"", fixed: "was:\n  - \"1.000110\"", tier: .unsafe,
      rule: "yaml-syntax"),
    Case(
      typed: "checked: {date: 2026-01-01, against: cha, mẹ đã ký}",
      fixed: "checked: {date: 2026-01-01, against: \"cha, mẹ đã ký\"}", tier: .unsafe,
      rule: "yaml-stray-key"),
    Case(typed: "note: !!str 5 bản", fixed: "note: 5 bản", rule: "yaml-tag"),
  ]

  @Test("becomes what was meant, and is clean and settled afterwards", arguments: cases)
  func becomes(_ sample: Case) async throws {
    let line = sample.typed.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(line.count == 1)
    let workspace = try Self.workspace(sample.typed)
    #expect(try await rules(workspace).contains(sample.rule), "the rule must speak before")
    let outcome = try await fix(workspace, sample.tier)
    let before = Self.text(sample.typed)
    guard let fixed = sample.fixed else {
      #expect(outcome.files.isEmpty)
      return
    }
    // Safe fixes are made with the unsafe tier, too, and an unsafe one never without it.
    if sample.tier == .unsafe { #expect(try await fix(workspace, .safe).files.isEmpty) }
    let file = try #require(outcome.files.first)
    #expect(outcome.files.count == 1)
    #expect(
      String(decoding: file.after, as: UTF8.self).utf8.elementsEqual(
        before.replacing(sample.typed, with: fixed).utf8))
    #expect(!outcome.isUnsettled)
    #expect(Workspace.write(outcome, below: workspace.folder.path).isEmpty)
    #expect(try await !rules(workspace).contains(sample.rule))
    #expect(try await fix(workspace, sample.tier).files.isEmpty)
  }

  @Test(
    "line ends and a byte-order mark elsewhere stay, decomposed texts are not touched by other fixes"
  )
  func bytesStay() async throws {
    let workspace = try Self.workspace("time-limit: 05 days")
    let path = "catalogue/procedures/ho-tich/1.000002.yaml"
    let text = Self.text("time-limit: 05 days").replacing("\n", with: "\r\n")
    try writeAtomically(Array(text.utf8), to: workspace.folder(path))
    let outcome = try await fix(workspace, .safe)
    let after = try #require(outcome.files.first).after
    #expect(
      String(decoding: after, as: UTF8.self).utf8.elementsEqual(
        text.replacing("05 days", with: "5 days").utf8))
  }

  @Test("a file that has changed on the disk meanwhile is not written over")
  func changedMeanwhile() async throws {
    let workspace = try Self.workspace("time-limit: 05 days")
    let outcome = try await fix(workspace, .safe)
    let path = workspace.folder("catalogue/procedures/ho-tich/1.000002.yaml")
    try writeAtomically(Array("code: \"khác\"\n".utf8), to: path)
    let failures = Workspace.write(outcome, below: workspace.folder.path)
    #expect(failures.flatMap(\.diagnostics).map(\.rule) == ["file-changed-meanwhile"])
    #expect(try read(path, limit: 1000) == Array("code: \"khác\"\n".utf8))
  }

  @Test("registries and settings are fixed, too, in as many rounds as it takes")
  func manyFiles() async throws {
    let workspace = try SmallWorkspace(
      """
      -- catalogue/registries/fields.yaml --
      ho-tich: {nam: Hộ tịch, agency: Bộ Ví dụ}
      dat-dai: {name: Đất đai}
      -- thutuc.yaml --
      titel: Danh mục ví dụ
      place: Hà Nội

      """)
    let outcome = try await fix(workspace, .unsafe)
    #expect(outcome.files.map(\.path) == ["catalogue/registries/fields.yaml", "thutuc.yaml"])
    #expect(Workspace.write(outcome, below: workspace.folder.path).isEmpty)
    #expect(
      try text("catalogue/registries/fields.yaml", workspace)
        == "ho-tich: {name: Hộ tịch, agency: bo-vi-du}\ndat-dai: {name: Đất đai}\n")
    #expect(
      try text("thutuc.yaml", workspace) == "title: Danh mục ví dụ\nplace: ha-noi\n")
  }

  private static func text(_ line: String) -> String {
    let archive = TextArchive(ExampleWorkspace.procedure("1.000002", line))
    return archive.files.first { $0.path.hasSuffix("1.000002.yaml") }?.text ?? ""
  }

  private static func workspace(_ line: String) throws -> SmallWorkspace {
    try SmallWorkspace(
      """
      -- catalogue/registries/papers.yaml --
      to-khai: {name: Tờ khai, kind: form, forms: {file: to-khai.docx}}
      giay-khai-sinh: {name: Giấy khai sinh, kind: certificate, was: giay-ks, also-called: Khai sinh bản chính}

      """ + ExampleWorkspace.procedure("1.000002", line))
  }

  private func text(_ path: String, _ workspace: SmallWorkspace) throws -> String {
    String(decoding: try read(workspace.folder(path), limit: 1 << 20), as: UTF8.self)
  }

  private func fix(_ workspace: SmallWorkspace, _ tier: FixTier) async throws -> FixOutcome {
    try await Workspace.fixing(
      workspace.folder.path, on: try #require(CivilDate(iso: "2026-07-18")), [],
      options: LintOptions(), wanted: { _ in true }, applying: tier)
  }

  private func rules(_ workspace: SmallWorkspace) async throws -> Set<String> {
    Set(
      try await workspace.findings().compactMap { $0.split(separator: " ").last.map(String.init) })
  }
}
