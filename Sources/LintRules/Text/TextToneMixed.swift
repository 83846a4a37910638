import Catalogue
package import Diagnostics
package import LintEngine
import SourceText
import VietnameseText
package import YAMLSyntax

/// Flags a syllable that one file writes with its tone in both of the two places in use.
package struct TextToneMixed: SourceRule {
  package static let descriptor = RuleDescriptor(
    id: "text-tone-mixed", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Một tiếng lúc bỏ dấu kiểu cũ, lúc kiểu mới",
      en: "One syllable is written with its tone in two places"),
    rationale: Message(
      vi:
        "«ủy» và «uỷ» nhìn gần như nhau nhưng với máy là hai chữ khác: tìm chữ này không ra chữ kia.",
      en:
        "“ủy” and “uỷ” look nearly alike and are two words to a program: one is not found by the other."
    ),
    help: Message(
      vi: "Dùng một kiểu bỏ dấu trong cả tệp; danh mục này dùng kiểu «hóa», «ủy».",
      en: "Use one place of the tone throughout; this catalogue writes “hóa”, “ủy”."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean("one way", "name: Hủy, ủy quyền\nnote: Ủy ban nhân dân"),
      .clean("the other way throughout", "name: Uỷ ban nhân dân\nnote: uỷ quyền"),
      .flagged(
        "both", "name: Ủy ban nhân dân\nnote: ⟦uỷ⟧ quyền",
        fixed: "name: Ủy ban nhân dân\nnote: ủy quyền"),
    ])

  /// Syllables of the older placing, then the same of the newer.
  private static let older: [String] = [
    "ủy", "hủy", "tùy", "thủy", "lũy", "lụy", "hóa", "tòa", "khóa", "thỏa", "xóa", "họa", "tỏa",
    "khỏe", "òa",
  ]
  private static let newer: [String] = [
    "uỷ", "huỷ", "tuỳ", "thuỷ", "luỹ", "luỵ", "hoá", "toà", "khoá", "thoả", "xoá", "hoạ", "toả",
    "khoẻ", "oà",
  ]
  private static let newerWords = PhraseMatcher(newer)
  private static let olderWords = PhraseMatcher(older)

  package init() {}

  package func check(
    _ tree: YAMLTree, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let bytes = tree.file.bytes
    let span = bytes.span
    // Where nothing of the newer kind stands, nothing is mixed: most files end here.
    guard Self.newerWords.firstMatch(in: span, from: 0) != nil,
      Self.olderWords.firstMatch(in: span, from: 0) != nil
    else { return }
    let olderFound = Set(Self.olderWords.matches(in: span).map(\.phrase))
    for match in Self.newerWords.matches(in: span) where olderFound.contains(match.phrase) {
      let written = String(decoding: bytes[match.range], as: UTF8.self)
      let older = Self.older[match.phrase]
      let isCapital = written.first?.isUppercase ?? false
      let wanted = isCapital ? older.prefix(1).uppercased() + older.dropFirst() : older
      sink.report(
        .mixed(written, wanted), at: ByteRange(match.range.lowerBound, match.range.upperBound),
        // An announced name or a quotation stays as it was printed, so a person must look.
        fixIts: [
          FixIt(
            .write(wanted), .unsafe,
            edits: [
              TextEdit(
                range: ByteRange(match.range.lowerBound, match.range.upperBound),
                replacement: wanted)
            ])
        ])
      return
    }
  }
}

extension Message {
  fileprivate static func mixed(_ written: String, _ other: String) -> Message {
    Message(
      vi: "ở đây viết «\(written)», chỗ khác trong tệp viết «\(other)»",
      en: "here “\(written)”, elsewhere in the file “\(other)”")
  }

  fileprivate static func write(_ word: String) -> Message {
    Message(vi: "viết «\(word)»", en: "write “\(word)”")
  }
}
