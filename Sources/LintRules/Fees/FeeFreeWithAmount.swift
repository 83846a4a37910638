import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a fee that its source prints as free beside an amount.
package struct FeeFreeWithAmount: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "fee-free-with-amount", family: .opportunity, severity: .error,
    summary: Message(
      vi: "In «Miễn phí» nhưng cạnh đó có mức tiền", en: "Printed as free beside an amount"),
    rationale: Message(
      vi:
        "Cổng in «Miễn phí» cho mọi ô phí bằng 0, kể cả khi mức thật nằm trong phần ghi chú. Người dân đọc là không mất tiền, đến nơi mới biết phải nộp.",
      en:
        "The portal prints “Miễn phí” for every fee of 0, even where the true amount stands in the note. People read that it costs nothing and learn otherwise at the desk."
    ),
    help: Message(
      vi:
        "Sửa bản ghi công bố: đưa mức tiền vào ô phí. Miễn có thời hạn hay cho một số người thì ghi ở reductions.",
      en:
        "Mend the published record: put the amount in the fee. What is free for a time or for some goes into reductions."
    ),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 13(2)a", .verified)],
    competence: .publisher, profiles: [.publication, .procedureReview],
    examples: [
      .clean("free", "fees:\n  - {id: phi, kind: fee, amount: 0, verbatim: Miễn phí}"),
      .clean(
        "the note has no amount",
        "fees:\n  - {id: phi, kind: fee, amount: unstated, verbatim: Miễn phí, note: Xem Thông tư 60/2023/TT-BTC.}"
      ),
      .flagged(
        "an amount was understood",
        "fees:\n  - {id: phi, kind: charge, amount: 135000, verbatim: ⟦Miễn phí⟧}"),
      .flagged(
        "the note has the amount",
        "fees:\n  - id: phi\n    kind: fee\n    amount: unstated\n    verbatim: ⟦\"0\"⟧\n    note: Mức thu 8.000 đồng một bản."
      ),
      .flagged(
        "a rate has one",
        "fees:\n  - id: phi\n    kind: fee\n    verbatim: ⟦Miễn lệ phí.⟧\n    rates:\n      - {channel: post, amount: 20000}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for fee in procedure.fees.elements where fee.qualifiers.holds(on: context.day) {
      guard let free = fee.printedFree, let amount = fee.amountDespiteFree else { continue }
      sink.report(.notFree(free.value, amount), at: free.range, path: fee.path)
    }
  }
}

extension Message {
  fileprivate static func notFree(_ printed: String, _ amount: Int) -> Message {
    Message(
      vi: "nguồn in «\(printed)» nhưng cạnh đó có mức \(dong(amount))",
      en: "the source prints “\(printed)”, and beside it stands \(dong(amount))")
  }
}
