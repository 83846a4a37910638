import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a list mark at the start of a document's name.
package struct DocListMark: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-list-mark", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Tên giấy tờ mở đầu bằng dấu liệt kê",
      en: "The document's name begins with a list mark"),
    rationale: Message(
      vi:
        "«a)», «-», «1.» là dấu của danh sách ở nguồn, không phải tên giấy tờ; thứ tự khi nhập lại còn bị đảo.",
      en:
        "“a)”, “-”, “1.” belong to the source's list, not to the name; on import their order is shuffled."
    ),
    help: Message(
      vi: "Bỏ dấu liệt kê ở đầu tên.",
      en: "Take the mark off the name."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "a name",
        "cases: {documents: {id: a, name: Hợp đồng thuê nhà, originals: 1}}"),
      .clean(
        "a number that is part of it",
        "cases: {documents: {id: a, name: 2 ảnh chân dung, originals: 1}}"),
      .flagged(
        "a letter",
        "cases: {documents: {id: a, name: ⟦a) ⟧Hợp đồng thuê nhà, originals: 1}}",
        fixed: "cases: {documents: {id: a, name: Hợp đồng thuê nhà, originals: 1}}"),
      .flagged(
        "a number",
        "cases: {documents: {id: a, name: ⟦1. ⟧Hợp đồng thuê nhà, originals: 1}}",
        fixed: "cases: {documents: {id: a, name: Hợp đồng thuê nhà, originals: 1}}"),
      .flagged(
        "a plus sign",
        "cases: {documents: {id: a, name: \"⟦+ ⟧Hợp đồng\", originals: 1}}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      guard let name = site.document.name, let length = markLength(name.value) else { return }
      let isVerbatim = name.value.utf8.count == name.range.count
      let quoted = !isVerbatim && name.value.utf8.count + 2 == name.range.count
      let start = Int(name.range.lower) + (quoted ? 1 : 0)
      guard isVerbatim || quoted else { return }
      let range = ByteRange(start, start + length)
      sink.report(
        .mark, at: range, path: site.path,
        fixIts: isVerbatim
          ? [FixIt(.drop, .safe, edits: [TextEdit(range: range, replacement: "")])] : [])
    }
  }

  /// Bytes of a mark with the blanks behind it; `nil` where there is none.
  private func markLength(_ name: String) -> Int? {
    var bytes = name.utf8.makeIterator()
    guard let first = bytes.next() else { return nil }
    var length = 1
    let isSign =
      first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "*")
    let isDigit = first &- 0x30 < 10
    guard isSign || isDigit || (first | 0x20) &- 0x61 < 26 else { return nil }
    var next = bytes.next()
    if !isSign {
      if isDigit, let digit = next, digit &- 0x30 < 10 {
        length += 1
        next = bytes.next()
      }
      guard next == UInt8(ascii: ")") || isDigit && next == UInt8(ascii: ".") else { return nil }
      length += 1
      next = bytes.next()
    }
    guard next == UInt8(ascii: " ") else { return nil }
    while next == UInt8(ascii: " ") {
      length += 1
      next = bytes.next()
    }
    return next == nil ? nil : length
  }
}

extension Message {
  fileprivate static let mark = Message(
    vi: "đây là dấu liệt kê, không phải tên giấy tờ",
    en: "this is a list mark and no part of the name")

  fileprivate static let drop = Message(
    vi: "bỏ dấu liệt kê",
    en: "take the mark off")
}
