import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a fee whose amount nobody can read off the record.
package struct FeeNotNumeric: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "fee-not-numeric", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Phí, lệ phí không có mức bằng số", en: "A fee has no amount in figures"),
    rationale: Message(
      vi:
        "«Theo quy định» hay số 0 in sẵn không cho người dân biết phải mang bao nhiêu tiền. Mức phí là phần phải công bố, và chi phí tuân thủ không tính được nếu thiếu nó.",
      en:
        "“As prescribed” or a printed 0 does not tell people how much to bring. The amount must be published, and no compliance cost can be computed without it."
    ),
    help: Message(
      vi:
        "Tra văn bản quy định mức thu, ghi amount bằng đồng; do Hội đồng nhân dân quyết định thì ghi mức của Hà Nội ở catalogue/local.",
      en:
        "Look up the act that sets it and write amount in đồng; what the People's Council sets goes into catalogue/local."
    ),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Điều 13(2)a", .verified),
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 16", .verified),
    ],
    competence: .publisher, profiles: [.procedureReview, .publication],
    examples: [
      .clean("an amount", "fees:\n  - {id: le-phi, kind: charge, amount: 8000}"),
      .clean("free", "fees:\n  - {id: le-phi, kind: charge, amount: 0, verbatim: Miễn phí}"),
      .clean(
        "a share", "fees:\n  - {id: phi, kind: fee, amount: 0.5%, of: giá trị hợp đồng}"),
      .clean(
        "between offices",
        "kind: internal-within\nfees:\n  - {id: phi, kind: fee, amount: unstated, verbatim: Miễn phí}"
      ),
      .flagged(
        "a printed 0", "fees:\n  - {id: le-phi, kind: charge, amount: ⟦unstated⟧, verbatim: \"0\"}"),
      .flagged(
        "prose",
        "fees:\n  - id: phi\n    kind: fee\n    amount: ⟦unstated⟧\n    verbatim: Theo quy định của Bộ Tài chính"
      ),
      .flagged(
        "left to a body that has not spoken",
        "fees:\n  - {id: le-phi, kind: charge, set-by: ⟦ubnd-cap-tinh⟧}"),
      .flagged(
        "one rate of several",
        "fees:\n  - id: phi\n    kind: fee\n    rates:\n      - {channel: in-person, amount: 20000}\n      - {channel: online, amount: ⟦unstated⟧}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for fee in procedure.fees.elements where fee.qualifiers.holds(on: context.day) {
      // A printed “Miễn phí” beside an amount is a contradiction: `fee-free-with-amount` speaks.
      if fee.amountDespiteFree != nil { continue }
      // Between offices nothing is paid: a printed 0 is what it says.
      if procedure.isInternal, fee.printedFree != nil { continue }
      report(fee, context, &sink)
    }
  }

  /// One finding a fee, at the first amount that is missing.
  private func report(_ fee: Fee, _ context: LintContext, _ sink: inout DiagnosticSink) {
    let setBy = fee.setBy.map { context.registries.agencies[$0.value]?.nameText ?? $0.value }
    let name = fee.shownName
    let verbatim = fee.claims.verbatim?.value
    var missing: ByteRange?
    var path = fee.path
    if case .unstated(let range) = fee.amount { missing = range }
    if missing == nil {
      for rate in fee.rates where rate.qualifiers.holds(on: context.day) {
        guard case .unstated(let range) = rate.amount else { continue }
        missing = range
        path += rate.path
        break
      }
    }
    if missing == nil, fee.amount.isAbsent, fee.rates.isEmpty { missing = fee.setBy?.range }
    guard let missing else { return }
    if let setBy {
      sink.report(.leftOpen(name, to: setBy), at: missing, path: path, severity: .warning)
    } else if let free = fee.printedFree {
      sink.report(.maybeFree(name, free.value), at: missing, path: path, severity: .warning)
    } else if let verbatim {
      sink.report(.prose(name, verbatim), at: missing, path: path)
    } else {
      sink.report(.unstated(name), at: missing, path: path)
    }
  }
}

extension Message {
  fileprivate static func unstated(_ fee: String) -> Message {
    Message(vi: "«\(fee)» không có mức thu", en: "“\(fee)” has no amount")
  }

  fileprivate static func prose(_ fee: String, _ verbatim: String) -> Message {
    Message(
      vi: "«\(fee)» không có mức thu: nguồn in «\(verbatim)»",
      en: "“\(fee)” has no amount: the source prints “\(verbatim)”")
  }

  fileprivate static func maybeFree(_ fee: String, _ printed: String) -> Message {
    Message(
      vi:
        "«\(fee)»: nguồn in «\(printed)», mà Cổng in như vậy cả khi chưa nhập mức; có thu không, thu bao nhiêu?",
      en:
        "“\(fee)”: the source prints “\(printed)”, as the portal does wherever no amount was entered; is it free or not?"
    )
  }

  fileprivate static func leftOpen(_ fee: String, to agency: String) -> Message {
    Message(
      vi: "«\(fee)» do \(agency) quy định, ở đây chưa có mức",
      en: "“\(fee)” is set by \(agency), and no amount is given here")
  }
}
