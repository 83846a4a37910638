import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a name with blanks in a row or at its ends.
package struct NameSpacing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "name-spacing", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Tên có dấu cách thừa",
      en: "The name has blanks too many"),
    rationale: Message(
      vi: "Dấu cách thừa làm tìm kiếm và so tên với bản ghi quốc gia trượt nhau.",
      en: "Extra blanks make search and comparison with the national record miss."),
    help: Message(
      vi: "Bỏ dấu cách thừa.",
      en: "Take the extra blanks out."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "one blank between words",
        "name: Cấp giấy phép"),
      .flagged(
        "two in a row",
        "name: ⟦Cấp  giấy phép⟧",
        fixed: "name: Cấp giấy phép"),
      .flagged(
        "at the end of a quoted name",
        "name: ⟦\"Cấp giấy phép \"⟧",
        fixed: "name: Cấp giấy phép"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard let name = procedure.name else { return }
    var isAfterBlank = true
    var isSpaced = false
    for byte in name.value.utf8 {
      let isBlank = byte == UInt8(ascii: " ")
      if isBlank, isAfterBlank { isSpaced = true }
      isAfterBlank = isBlank
    }
    guard isSpaced || isAfterBlank, !name.value.isEmpty else { return }
    let plain = name.value.split(separator: " ").joined(separator: " ")
    // A plain value can stand without quotes where nothing in it means something to YAML.
    let isPlain = !plain.utf8.contains { "\"'#:{}[],&*?|<>=!%@`".utf8.contains($0) }
    sink.report(
      .spaced, at: name.range, path: "name",
      fixIts: isPlain
        ? [FixIt(.write, .safe, edits: [TextEdit(range: name.range, replacement: plain)])] : [])
  }
}

extension Message {
  fileprivate static let spaced = Message(
    vi: "tên có dấu cách thừa",
    en: "the name has blanks too many")

  fileprivate static let write = Message(
    vi: "bỏ dấu cách thừa",
    en: "take the extra blanks out")
}
