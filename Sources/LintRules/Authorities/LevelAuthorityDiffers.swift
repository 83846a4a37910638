import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a record none of whose deciding or executing bodies is of its level.
package struct LevelAuthorityDiffers: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "level-authority-differs", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Cấp thực hiện không có cơ quan quyết định nào",
      en: "No deciding body is of the stated level"),
    rationale: Message(
      vi:
        "Bản ghi nói cấp này làm, nhưng cơ quan quyết định ở cấp khác: người dân không biết đến đâu.",
      en:
        "The record says one level, the deciding body is of another: people do not know where to go."
    ),
    help: Message(
      vi: "Đối chiếu văn bản, sửa level hoặc authorities.",
      en: "Check the act, and mend level or authorities."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 6", .verified)],
    competence: .publisher, profiles: [.procedureReview, .publication], pack: 2,
    examples: [
      .clean(
        "the same level",
        "level: [commune]\nauthorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa}"),
      .clean(
        "one of several",
        "level: [commune, province]\nauthorities: {decide: so-vi-du, execute: ubnd-cap-xa}"),
      .flagged(
        "another level",
        "level: [commune]\nauthorities: {decide: ⟦so-vi-du⟧, execute: so-vi-du}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let levels = procedure.level.elements
    guard !levels.isEmpty, !levels.contains(where: { $0.value == .other }),
      let authorities = procedure.authorities.value
    else { return }
    var first: Located<String>?
    for rows in [authorities.decide, authorities.execute] {
      for row in rows.elements where row.qualifiers.holds(on: context.day) {
        guard let agency = row.agency,
          let level = context.registries.agencies[agency.value]?.level?.value
        else { return }
        if levels.contains(where: { $0.value == level }) || level == .other { return }
        if first == nil { first = agency }
      }
    }
    guard let first else { return }
    sink.report(
      .differs(context.registries.agencies[first.value]?.nameText ?? first.value), at: first.range,
      path: "authorities/decide/" + first.value)
  }
}

extension Message {
  fileprivate static func differs(_ office: String) -> Message {
    Message(
      vi: "«\(office)» không thuộc cấp thực hiện đã ghi",
      en: "“\(office)” is not of the level stated")
  }
}
