import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an act that the legal basis names twice.
package struct LegalBasisDuplicate: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "legal-basis-duplicate", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Một văn bản nêu hai lần trong căn cứ",
      en: "An act stands twice in the legal basis"),
    rationale: Message(
      vi: "Căn cứ lặp làm danh sách dài thêm mà không thêm gì.",
      en: "A repeated act makes the list longer and adds nothing."),
    help: Message(
      vi: "Bỏ dòng lặp.",
      en: "Drop the repeated line."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "two articles of one act",
        "legal-basis: [60/2014/QH13, 123/2015/NĐ-CP]"),
      .clean(
        "different pinpoints",
        "legal-basis:\n  - 60/2014/QH13 Điều 1\n  - 60/2014/QH13 Điều 2"),
      .flagged(
        "twice",
        "legal-basis: [60/2014/QH13, 123/2015/NĐ-CP, ⟦60/2014/QH13⟧]"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let bases = procedure.legalBasis.elements
    guard bases.count > 1 else { return }
    for index in bases.indices.dropFirst() {
      guard let reference = bases[index].reference else { continue }
      let isAgain = bases[..<index].contains { earlier in
        earlier.reference == reference && earlier.qualifiers.canHold(with: bases[index].qualifiers)
      }
      if isAgain {
        sink.report(
          .again(reference.value.instrument), at: reference.range,
          path: "legal-basis/" + slug(reference.value.instrument))
      }
    }
  }
}

extension Message {
  fileprivate static func again(_ number: String) -> Message {
    Message(
      vi: "\(number) đã có ở trên",
      en: "\(number) stands above already")
  }
}
