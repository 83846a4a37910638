package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText

/// Flags a procedure that names no act it rests on.
package struct LegalBasisMissing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "legal-basis-missing", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Không nêu căn cứ pháp lý", en: "Names no act it rests on"),
    rationale: Message(
      vi:
        "Thủ tục chỉ được đặt ra trong văn bản quy phạm pháp luật. Không nêu văn bản nào thì người dân không kiểm tra được cơ quan có quyền đòi hay không, và không biết phải sửa ở đâu.",
      en:
        "Only a legal normative document may create a procedure. Where none is named people cannot check whether the agency may ask, nor can anybody tell what to amend."
    ),
    help: Message(
      vi: "Ghi các văn bản quy định thủ tục này vào legal-basis, kèm điều, khoản nếu biết.",
      en: "Put the acts that lay the procedure down into legal-basis, with articles where known."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(1), Điều 15(1)", .verified)],
    competence: .publisher, profiles: [.procedureReview, .businessRegulation, .publication],
    examples: [
      .clean("an act", "legal-basis: [60/2014/QH13]"),
      .flagged("source is silent", "legal-basis: ⟦unstated⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    if procedure.legalBasis.isUnstated, let range = procedure.legalBasis.wordRange {
      sink.report(.missing, at: range, path: "legal-basis")
    } else if let acts = procedure.legalBasis.value, acts.isEmpty {
      sink.report(.missing, at: procedure.place, path: "legal-basis")
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    vi: "không nêu căn cứ pháp lý nào", en: "names no legal basis")
}
