import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a basis that takes effect later than the day.
package struct LegalBasisFuture: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "legal-basis-future", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Căn cứ vào văn bản chưa có hiệu lực",
      en: "Rests on an act that is not yet in force"),
    rationale: Message(
      vi:
        "Cho đến ngày có hiệu lực, thủ tục còn theo văn bản cũ; người dân không thể bị đòi theo văn bản mới.",
      en:
        "Until it takes effect the old act still holds, and nobody can be asked for what the new one wants."
    ),
    help: Message(
      vi: "Ghi from cho căn cứ này, và giữ căn cứ đang có hiệu lực.",
      en: "Give the reference a from, and keep the act now in force."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 15(1)", .verified)],
    competence: .publisher, profiles: [.procedureReview, .publication], pack: 2,
    examples: [
      .clean(
        "in force",
        "legal-basis: 224/2026/NĐ-CP"),
      .clean(
        "it says from when",
        "legal-basis: {ref: 300/2026/NĐ-CP, from: 2026-12-01}"),
      .flagged(
        "in force later",
        "legal-basis: ⟦300/2026/NĐ-CP⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let bases = procedure.legalBasis.elements
    for index in bases.indices {
      guard let reference = bases[index].reference, bases[index].qualifiers.from == nil,
        let act = context.registries.instruments[reference.value.instrument],
        let effective = act.effective?.value, effective > context.day
      else { continue }
      sink.report(
        .future(reference.value.instrument, effective), at: reference.range,
        path: "legal-basis/" + slug(reference.value.instrument))
    }
  }
}

extension Message {
  fileprivate static func future(_ number: String, _ day: CivilDate) -> Message {
    Message(
      vi: "\(number) có hiệu lực từ \(day.vietnamese)",
      en: "\(number) takes effect on \(day.iso)")
  }
}
