import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a positive fee of an internal procedure.
package struct InternalFee: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "internal-fee", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Thủ tục nội bộ mà thu phí",
      en: "An internal procedure that takes a fee"),
    rationale: Message(
      vi:
        "Giữa các cơ quan nhà nước với nhau không thu phí của nhau như thu của dân; bản ghi có lẽ chép nhầm mẫu.",
      en:
        "Offices do not charge each other as they charge people; the record was probably copied from another form."
    ),
    help: Message(
      vi: "Ghi fees: none, hoặc sửa kind.",
      en: "Write fees: none, or mend kind."),
    basis: [RuleBasis("Quyết định 1085/QĐ-TTg ngày 15/9/2022", .unverified)],
    competence: .publisher, profiles: [.internalProcedures], pack: 2,
    examples: [
      .clean(
        "none",
        "kind: internal-between\nfees: none"),
      .clean(
        "a public one",
        "kind: public\nfees: {id: p, amount: 5000}"),
      .flagged(
        "an amount",
        "kind: internal-between\nfees: {id: p, amount: ⟦5000⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.isInternal else { return }
    for fee in procedure.fees.elements where fee.isPositive {
      sink.report(.fee, at: fee.amount.value?.range ?? fee.place, path: fee.path)
    }
  }
}

extension Message {
  fileprivate static let fee = Message(
    vi: "thủ tục nội bộ không thu phí",
    en: "an internal procedure takes no fee")
}
