import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a name in capital letters throughout.
package struct NameInCapitals: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "name-in-capitals", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Tên viết toàn chữ hoa",
      en: "The name is in capitals throughout"),
    rationale: Message(
      vi: "Chữ hoa liền một mạch khó đọc, và trình đọc màn hình có thể đánh vần từng chữ.",
      en: "A run of capitals is hard to read, and screen readers may spell it out."),
    help: Message(
      vi: "Viết như một câu bình thường.",
      en: "Write it as an ordinary sentence."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "a sentence",
        "name: Cấp giấy phép xây dựng"),
      .clean(
        "an abbreviation",
        "name: Cấp CCCD"),
      .flagged(
        "all capitals",
        "name: ⟦CẤP GIẤY PHÉP XÂY DỰNG⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard let name = procedure.name, name.value.utf8.count > 12 else { return }
    // Most names show a small letter of ASCII within a few bytes.
    if name.value.utf8.contains(where: { $0 &- 0x61 < 26 }) { return }
    guard name.value.uppercased() == name.value, name.value.contains(" ") else { return }
    sink.report(.capitals, at: name.range, path: "name")
  }
}

extension Message {
  fileprivate static let capitals = Message(
    vi: "tên viết toàn chữ hoa",
    en: "the name is in capitals throughout")
}
