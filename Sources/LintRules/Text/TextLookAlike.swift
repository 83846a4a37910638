import Catalogue
package import Diagnostics
package import LintEngine
import SourceText
package import YAMLSyntax

/// Flags a letter of another alphabet inside a Latin word, and `ð` for `đ`.
package struct TextLookAlike: SourceRule {
  package static let descriptor = RuleDescriptor(
    id: "text-look-alike", family: .error, severity: .warning,
    summary: Message(
      vi: "Chữ cái của bảng chữ khác lẫn vào tiếng Việt",
      en: "A letter of another alphabet stands in a Vietnamese word"),
    rationale: Message(
      vi:
        "Chữ «а» của tiếng Nga hay «ð» của tiếng Iceland nhìn như «a», «đ» nhưng không tìm ra được.",
      en: "A Cyrillic “а” or an Icelandic “ð” looks like “a” or “đ” and is never found."),
    help: Message(
      vi: "Gõ lại bằng bộ gõ tiếng Việt.", en: "Type it again on a Vietnamese keyboard."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean("Vietnamese letters", "name: Đăng ký"),
      .clean("a word of another language", "note: (µ) Ω"),
      .flagged("Icelandic eth", "name: ⟦Ð⟧ăng ký", fixed: "name: Đăng ký"),
      .flagged("Cyrillic letters", "name: Đăng ký xe m⟦а⟧y", fixed: "name: Đăng ký xe may"),
    ])

  /// What stands for what, by the two bytes of the letter.
  private static let letters: [(UInt8, UInt8, String)] = [
    (0xC3, 0xB0, "đ"), (0xC3, 0x90, "Đ"), (0xC6, 0x89, "Đ"), (0xD0, 0xB0, "a"), (0xD0, 0xB5, "e"),
    (0xD0, 0xBE, "o"), (0xD1, 0x80, "p"), (0xD1, 0x81, "c"), (0xD1, 0x83, "y"), (0xD1, 0x85, "x"),
    (0xD1, 0x96, "i"), (0xD0, 0x90, "A"), (0xD0, 0x92, "B"), (0xD0, 0x95, "E"), (0xD0, 0x9A, "K"),
    (0xD0, 0x9C, "M"), (0xD0, 0x9D, "H"), (0xD0, 0x9E, "O"), (0xD0, 0xA0, "P"), (0xD0, 0xA1, "C"),
    (0xD0, 0xA2, "T"), (0xD0, 0xA5, "X"), (0xCE, 0x91, "A"), (0xCE, 0x92, "B"), (0xCE, 0x95, "E"),
    (0xCE, 0x97, "H"), (0xCE, 0x99, "I"), (0xCE, 0x9A, "K"), (0xCE, 0x9C, "M"), (0xCE, 0x9D, "N"),
    (0xCE, 0x9F, "O"), (0xCE, 0xA1, "P"), (0xCE, 0xA4, "T"), (0xCE, 0xA7, "X"), (0xCE, 0xBF, "o"),
  ]

  package init() {}

  package func check(
    _ tree: YAMLTree, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let bytes = tree.file.bytes
    let span = bytes.span
    // Nearly every file ends here.
    guard !tree.isWithoutLookAlikes, span.count > 2 else { return }
    var index = 0
    let last = span.count - 1
    while index < last {
      // Below the last index, as the loop sees to; nearly every byte ends here.
      let byte = unsafe span[unchecked: index]
      if byte < 0xC3 || byte > 0xD1 {
        index &+= 1
        continue
      }
      let mayBe =
        byte >= 0xCE && byte <= 0xD1 || byte == 0xC6
        || byte == 0xC3 && (span[index + 1] == 0xB0 || span[index + 1] == 0x90)
      if mayBe,
        let letter = Self.letters.first(where: { $0.0 == byte && $0.1 == span[index + 1] }),
        isInWord(span, index)
      {
        let range = ByteRange(index, index + 2)
        sink.report(
          .lookAlike(letter.2), at: range,
          fixIts: [
            FixIt(.write(letter.2), .safe, edits: [TextEdit(range: range, replacement: letter.2)])
          ])
      }
      index += 1
    }
  }

  /// Whether a letter of ASCII stands right before or behind it.
  private func isInWord(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    let isBefore = index > 0 && (bytes[index - 1] | 0x20) &- 0x61 < 26
    // `Ðă`: a Vietnamese letter of two or three bytes.
    let next = index + 2 < bytes.count ? bytes[index + 2] : 0x20
    return isBefore || (next | 0x20) &- 0x61 < 26 || next == 0xC4 || next == 0xC6 || next == 0xE1
  }
}

extension Message {
  fileprivate static func lookAlike(_ letter: String) -> Message {
    Message(
      vi: "chữ này nhìn như «\(letter)» nhưng là chữ khác",
      en: "this looks like “\(letter)” and is another letter")
  }

  fileprivate static func write(_ letter: String) -> Message {
    Message(vi: "viết «\(letter)»", en: "write “\(letter)”")
  }
}
