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
      .clean(
        "a quotation", "name: Ủy ban nhân dân\nauthorities:\n  verbatim: Uỷ ban nhân dân cấp xã"),
      .flagged(
        "both", "name: Ủy ban nhân dân\nnote: ⟦uỷ⟧ quyền",
        fixed: "name: Ủy ban nhân dân\nnote: ủy quyền"),
      .flagged(
        "several places, and a quotation",
        "name: Ủy ban nhân dân\nnote: ⟦uỷ⟧ quyền, uỷ nhiệm\nauthorities:\n  verbatim: Uỷ ban",
        fixed: "name: Ủy ban nhân dân\nnote: ủy quyền, ủy nhiệm\nauthorities:\n  verbatim: Uỷ ban"),
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
    // Where nothing of the newer kind stands, nothing is mixed: most files end here.
    guard !tree.isWithoutNewerTones else { return }
    let bytes = tree.file.bytes
    let span = bytes.span
    guard Self.newerWords.firstMatch(in: span, from: 0) != nil,
      Self.olderWords.firstMatch(in: span, from: 0) != nil
    else { return }
    // What is quoted stays as it was printed, and makes nothing mixed.
    var quoted: [ByteRange] = []
    Self.addQuotations(below: tree.root, of: tree, to: &quoted)
    func isOwn(_ range: Range<Int>) -> Bool {
      !quoted.contains { Int($0.lower) <= range.lowerBound && range.upperBound <= Int($0.upper) }
    }
    let olderFound = Set(
      Self.olderWords.matches(in: span).filter { isOwn($0.range) }.map(\.phrase))
    let mixed = Self.newerWords.matches(in: span)
      .filter { olderFound.contains($0.phrase) && isOwn($0.range) }
    guard let first = mixed.first else { return }
    // One fix for the whole file: the other places are the same finding.
    let edits = mixed.map { match in
      let written = String(decoding: bytes[match.range], as: UTF8.self)
      return TextEdit(
        range: ByteRange(match.range.lowerBound, match.range.upperBound),
        replacement: Self.wanted(for: written, Self.older[match.phrase]))
    }
    let written = String(decoding: bytes[first.range], as: UTF8.self)
    let wanted = Self.wanted(for: written, Self.older[first.phrase])
    sink.report(
      .mixed(written, wanted), at: ByteRange(first.range.lowerBound, first.range.upperBound),
      // An announced name stays as it was printed, so a person must look.
      fixIts: [FixIt(.write(wanted), .unsafe, edits: edits)])
  }

  private static func wanted(for written: String, _ older: String) -> String {
    written.first?.isUppercase ?? false ? older.prefix(1).uppercased() + older.dropFirst() : older
  }

  /// Where a file quotes: the values of `verbatim`.
  private static func addQuotations(
    below node: NodeID, of tree: YAMLTree, to ranges: inout [ByteRange]
  ) {
    switch tree.kind(node) {
    case .scalar:
      break
    case .sequence:
      for element in tree.elements(node) { addQuotations(below: element, of: tree, to: &ranges) }
    case .mapping:
      for entry in tree.entries(node) {
        if tree.text(entry.key) == "verbatim" {
          ranges.append(tree.range(entry.value))
        } else {
          addQuotations(below: entry.value, of: tree, to: &ranges)
        }
      }
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
