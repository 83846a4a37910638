import Diagnostics
import SourceText
import TestKit
import Testing

/// What the rules say, seen through all their flagged examples.
@Suite("messages")
struct MessageTests {
  @Test(
    "a finding speaks both languages, and says the same each time",
    arguments: RuleCase.all.filter { $0.example.source.contains("⟦") })
  func sane(_ rule: RuleCase) throws {
    let found = try Self.findings(rule)
    try #require(!found.isEmpty, "a flagged example is flagged")
    for finding in found {
      for message in [finding.message] + finding.notes.map(\.message) {
        let vietnamese = message.vietnamese
        let english = message.english
        #expect(!vietnamese.isEmpty)
        #expect(!english.isEmpty)
        #expect(vietnamese != english)
        #expect(
          vietnamese.unicodeScalars.contains(where: Self.isVietnameseLetter), "\(vietnamese)")
        for text in [vietnamese, english] {
          #expect(!Self.words(text).contains("nil"), "\(text)")
          #expect(!text.contains("Optional("), "\(text)")
          #expect(!text.contains("  "), "\(text)")
        }
      }
    }
    let again = try Self.findings(rule)
    #expect(found == again, "the same text gives the same findings")
  }

  @Test("wording, severity and path of every flagged example are as recorded")
  func snapshot() throws {
    var text = ""
    for rule in RuleCase.all where rule.example.source.contains("⟦") {
      text += "\(rule.testDescription)\n"
      for finding in try Self.findings(rule) {
        text += "  \(finding.severity.rawValue), \(finding.path.isEmpty ? "-" : finding.path)\n"
        text += "  vi: \(finding.message.vietnamese)\n  en: \(finding.message.english)\n"
        for note in finding.notes {
          text += "    vi: \(note.message.vietnamese)\n    en: \(note.message.english)\n"
        }
      }
      text += "\n"
    }
    expectSnapshot(text, named: "messages.txt")
  }

  private static func findings(_ rule: RuleCase) throws -> [Diagnostic] {
    let files = RuleExampleTests.files(in: rule.example.source).map { name, text in
      SourceFile(path: name, text: RuleExampleTests.unmarked(text).0)
    }
    return try RuleExampleTests.findings(rule.rule, files)
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter }
  }

  /// Whether a letter is one that Vietnamese has and English has not.
  private static func isVietnameseLetter(_ letter: Unicode.Scalar) -> Bool {
    letter.properties.isAlphabetic && letter.value >= 0xC0
  }
}
