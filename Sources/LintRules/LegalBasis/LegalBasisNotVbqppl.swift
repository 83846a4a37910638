import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText

/// Flags a procedure that rests on nothing but letters, plans and single decisions.
package struct LegalBasisNotVbqppl: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "legal-basis-not-vbqppl", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Căn cứ không có văn bản quy phạm pháp luật nào",
      en: "No legal normative document among its bases"),
    rationale: Message(
      vi:
        "Công văn, kế hoạch hay quyết định cá biệt không được đặt ra thủ tục cho người dân. Nếu chỉ có chúng thì cơ quan không có quyền đòi hồ sơ.",
      en:
        "A letter, a plan or a single decision may not create a procedure for the public. With nothing else, the agency has no right to ask for a dossier."
    ),
    help: Message(
      vi:
        "Bổ sung luật, nghị định, thông tư hoặc văn bản quy phạm quy định thủ tục; không có thì kiến nghị bãi bỏ.",
      en:
        "Add the law, decree, circular or other normative act that lays it down; if there is none, propose to abolish it."
    ),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(1)", .verified)],
    competence: .byRank, profiles: [.businessRegulation, .procedureReview],
    examples: [
      .clean("a law among them", "legal-basis: [60/2014/QH13, 163/QĐ-VD]"),
      .clean("a decision with the year in its number", "legal-basis: [35/2026/QĐ-UBND]"),
      .clean("an act of unknown rank", "legal-basis: [12/NQ-CP]"),
      .flagged("an announcement only", "legal-basis: [⟦163/QĐ-VD⟧]"),
      .flagged("single decisions", "legal-basis:\n  - ⟦2298/QĐ-UBND⟧\n  - 40/QĐ-VD"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard !procedure.isInternal, procedure.status?.value != .abolished,
      let rows = procedure.legalBasis.value
    else { return }
    var first: Located<LegalReference>?
    for row in rows where row.qualifiers.holds(on: context.day) {
      guard let reference = row.reference else { continue }
      let rank = NormativeRank(reference.value, in: context.registries)
      guard rank.isNormative == false else { return }
      first = first ?? reference
    }
    guard let first else { return }
    sink.report(.notNormative, at: first.range, path: "legal-basis")
  }
}

extension Message {
  fileprivate static let notNormative = Message(
    vi:
      "không căn cứ nào là văn bản quy phạm pháp luật, chỉ có quyết định cá biệt, công văn hoặc kế hoạch",
    en: "none of its bases is a legal normative document, only single decisions, letters or plans")
}
