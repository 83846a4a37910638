import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an act cited as basis whose last day, by the registry, comes within a year.
package struct LegalBasisExpiring: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "legal-basis-expiring", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Dựa vào văn bản sắp hết hiệu lực", en: "Rests on an act that soon ends"),
    rationale: Message(
      vi:
        "Các nghị quyết 66.x cắt giảm thủ tục chỉ có hiệu lực có thời hạn. Đến hạn mà luật chưa sửa thì quy định cũ trở lại, giấy tờ đã bỏ lại bị đòi.",
      en:
        "The 66.x resolutions cut procedures for a time only. If the laws are not amended by then, the old rules return, and papers that were dropped are asked for again."
    ),
    help: Message(
      vi: "Kiến nghị đưa nội dung ấy vào văn bản lâu dài trước ngày hết hiệu lực.",
      en: "Propose to move its content into a permanent act before it ends."),
    basis: [RuleBasis("Nghị quyết 66.7/2025/NQ-CP Điều 10", .verified)],
    competence: .above, profiles: [.procedureReview, .publication],
    examples: [
      .clean("no last day", "legal-basis: [60/2014/QH13]"),
      .clean("already ended", "legal-basis: [42/2022/NĐ-CP]"),
      .clean("ends in two years", "legal-basis: [66.99/2026/NQ-CP]"),
      .flagged("ends within a year", "legal-basis: [60/2014/QH13, ⟦66.7/2025/NQ-CP⟧]"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    for row in procedure.legalBasis.elements where row.qualifiers.holds(on: context.day) {
      guard let reference = row.reference,
        let act = context.registries.instrument(reference.value.instrument),
        let until = act.common.until?.value, context.day <= until,
        until.dayNumber - context.day.dayNumber <= 365
      else { continue }
      let number = reference.value.instrument
      sink.report(.ends(number, until), at: reference.range, path: "legal-basis/" + slug(number))
    }
  }
}

extension Message {
  fileprivate static func ends(_ number: String, _ until: CivilDate) -> Message {
    Message(
      vi: "\(number) chỉ còn hiệu lực đến hết ngày \(until.vietnamese)",
      en: "\(number) is in force only until \(until.iso)")
  }
}
