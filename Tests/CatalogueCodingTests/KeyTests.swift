import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import Testing
import VietnameseText

/// Which keys may stand where, which must, and what is said of those that do not.
struct KeyTests {
  @Test(
    "an unknown key asks for the known one that is near, whatever its tone marks",
    arguments: [
      FormatCase("⟦chanels⟧: [post]", "key-unknown", fixed: "channels: [post]"),
      FormatCase("⟦Time_Limit⟧: 5 days", "key-unknown", fixed: "time-limit: 5 days"),
      FormatCase("⟦fées⟧: none", "key-unknown", fixed: "fees: none"),
      FormatCase("⟦thoi-han-giai-quyet⟧: 5 days", "key-unknown"),
      FormatCase(
        "steps:\n  - {id: a, actor: applicant, action: submit, ⟦takess⟧: 5 days}", "key-unknown",
        fixed: "steps:\n  - {id: a, actor: applicant, action: submit, takes: 5 days}"),
      // A key that stands already is never proposed again.
      FormatCase("name: x\n⟦nam⟧: z", "key-unknown"),
      FormatCase("checked: {date: 2026-04-02, against: x, ⟦basis⟧: 60/2014/QH13}", "key-unknown"),
      FormatCase("channels:\n  - {channel: post, ⟦outcomes⟧: granted}", "key-unknown",
        fixed: "channels:\n  - {channel: post, outcome: granted}"),
    ])
  func unknown(_ value: FormatCase) throws {
    try value.check()
  }

  @Test("the did-you-mean is a question in both languages")
  func question() throws {
    let reading = try ReadText("chanels: [post]")
    let finding = try #require(reading.findings.first { $0.rule == "key-unknown" })
    #expect(finding.message.vietnamese.hasSuffix("; ý bạn là «channels»?"))
    #expect(finding.message.english.hasSuffix("; did you mean “channels”?"))
    #expect(finding.help?.vietnamese.contains("time-limit") == true, "all keys are listed")
  }

  /// The keys that a text is told to lack.
  private func missing(_ text: String) throws -> [String] {
    try ReadText(text).findings.filter { $0.rule == "key-missing" }.map { finding in
      #expect(finding.location.range.lower == 0, "points at the first key")
      return String(finding.message.english.split(separator: "”")[0].dropFirst())
    }
  }

  private static let always = [
    "code", "name", "issuer", "field", "level", "subjects", "status", "authorities", "channels",
    "time-limit", "fees", "cases", "conditions", "steps", "results", "legal-basis",
  ]

  @Test("a public procedure in force lacks every required key")
  func publicProcedure() throws {
    #expect(
      Set(try missing("kind: public\n"))
        == Set(Self.always + ["announcements", "boundary", "online"]))
  }

  @Test("an internal procedure needs no boundary and no online service")
  func internalProcedure() throws {
    #expect(
      Set(try missing("kind: internal-between\n")) == Set(Self.always + ["announcements"]))
  }

  @Test("a draft needs no announcement")
  func draft() throws {
    #expect(
      Set(try missing("status: draft\nkind: internal-within\n"))
        == Set(Self.always).subtracting(["status"]))
  }

  @Test("an abolished procedure says since when and by which act")
  func abolished() throws {
    #expect(try missing("status: abolished\n").contains("abolished"))
    #expect(try !missing("status: in-force\n").contains("abolished"))
    let whole = "status: abolished\nabolished: {date: 2026-01-01, instrument: 1/2026/NĐ-CP}"
    let found = try ReadText(whole).findings.filter { $0.message.english.contains("“replaced-by”") }
    #expect(found.count == 1)
  }

  @Test(
    "coaching offers only what the key's own shape reads",
    arguments: [
      ("fees", true, true), ("results", true, true), ("conditions", true, true),
      ("cases", false, true), ("issuer", false, true), ("time-limit", false, true),
      ("code", false, false), ("name", false, false), ("status", false, false),
      ("field", false, false),
    ])
  func coaching(_ key: String, _ offersNone: Bool, _ offersUnstated: Bool) throws {
    let findings = try ReadText("kind: public\n").findings
    let finding = try #require(findings.first { $0.message.english.hasPrefix("“\(key)”") })
    for text in [finding.message.vietnamese, finding.message.english] {
      #expect(text.contains("\(key): none") == offersNone)
      #expect(text.contains("\(key): unstated") == offersUnstated)
    }
  }

  @Test("what is coached is then read", arguments: ["fees", "results", "conditions", "cases", "steps"])
  func coachedIsRead(_ key: String) throws {
    #expect(try ReadText("\(key): unstated").rules.allSatisfy { $0 == "key-missing" })
  }

  @Test(
    "a value that cannot be read is never called missing",
    arguments: [
      FormatCase("kind: public\ntime-limit:\n  - {takes: ⟦5⟧}", "duration-malformed"),
      FormatCase("fees:\n  - {id: a, amount: ⟦nhiều⟧}", "amount-malformed"),
      FormatCase("fees:\n  - {id: ⟦Lệ phí⟧, amount: 0}", "id-malformed",
        fixed: "fees:\n  - {id: le-phi, amount: 0}"),
      FormatCase("results:\n  - {paper: ⟦\"\"⟧}", "value-empty"),
      FormatCase("cases:\n  - documents:\n      - {paper: ⟦y⟧}", "id-malformed"),
    ])
  func unreadable(_ value: FormatCase) throws {
    try value.check()
    let missing = try ReadText(value.fixed ?? value.source.filter { $0 != "⟦" && $0 != "⟧" })
      .findings.filter { $0.rule == "key-missing" && $0.location.range.lower > 0 }
    #expect(missing.isEmpty, "\(missing.map(\.message.english))")
  }

  @Test("a file that is no mapping is refused as a whole", arguments: ["⟦a⟧", "- ⟦a⟧\n- b"])
  func noMapping(_ source: String) throws {
    try FormatCase(source, "value-shape").check(isWhole: true)
  }
}
