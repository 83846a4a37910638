import Diagnostics
import SourceText
import Testing
import TextEdits

/// Which fixes are applied together, and what comes of it.
struct EditSelectionTests {
  private func finding(
    _ lower: Int, _ upper: Int, _ applicability: FixIt.Applicability, _ replacement: String
  ) -> Diagnostic {
    let text = Message(vi: "thử", en: "test")
    let range = ByteRange(lower, upper)
    return Diagnostic(
      rule: "test", family: .error, severity: .error, message: text,
      location: SourceLocation(path: "x.yaml", range: range),
      fixIts: [
        FixIt(text, applicability, edits: [TextEdit(range: range, replacement: replacement)])
      ])
  }

  private func applied(_ findings: [Diagnostic], _ tier: FixTier) -> String {
    String(
      decoding: EditSelection(findings, applying: tier).applied(to: Array("abcdef".utf8)),
      as: UTF8.self)
  }

  @Test("safe fixes are applied, unsafe ones when asked for, others never")
  func tiers() {
    let findings = [
      finding(0, 1, .safe, "A"), finding(2, 3, .unsafe, "C"), finding(4, 5, .displayOnly, "E"),
    ]
    #expect(applied(findings, .safe) == "Abcdef")
    #expect(applied(findings, .unsafe) == "AbCdef")
  }

  @Test("of two that touch, the one of the earlier finding is kept and the other is told")
  func overlap() {
    let selection = EditSelection(
      [finding(1, 4, .safe, "-"), finding(0, 2, .safe, "+"), finding(4, 6, .safe, "!")],
      applying: .safe)
    #expect(String(decoding: selection.applied(to: Array("abcdef".utf8)), as: UTF8.self) == "+cd!")
    #expect(selection.setAside.map(\.location.range) == [ByteRange(1, 4)])
    #expect(selection.fixed == 2)
  }

  @Test("two insertions at one place touch; the same edit twice is one")
  func insertions() {
    #expect(applied([finding(3, 3, .safe, "x"), finding(3, 3, .safe, "y")], .safe) == "abcxdef")
    let twice = EditSelection(
      [finding(3, 4, .safe, "x"), finding(3, 4, .safe, "x")], applying: .safe)
    #expect(twice.edits.count == 1)
    #expect(twice.fixed == 2)
    #expect(twice.setAside.isEmpty)
  }
}
