import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a fee that was entered a thousand times too small.
package struct FeeThousandfold: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "fee-thousandfold", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Mức phí ghi thiếu ba số 0", en: "A fee lacks three zeros"),
    rationale: Message(
      vi:
        "Nhập 135 thay cho 135.000 là lỗi thường gặp trên Cổng. Con số đi vào thanh toán trực tuyến và bảng tính chi phí, sai một nghìn lần.",
      en:
        "Entering 135 for 135,000 is a common slip on the portal. The figure goes into online payment and the cost tables, wrong by a thousand."
    ),
    help: Message(
      vi: "Đối chiếu văn bản quy định mức thu, sửa bản ghi công bố.",
      en: "Compare with the act that sets the fee, and mend the published record."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 13(2)a", .verified)],
    competence: .publisher, profiles: [.publication],
    examples: [
      .clean(
        "the same everywhere",
        "fees:\n  - {id: phi, kind: fee, amount: 135000, verbatim: 135.000 đồng}"),
      .clean("a small fee", "fees:\n  - {id: phi, kind: fee, amount: 500, per: trang}"),
      .clean(
        "another currency",
        "fees:\n  - {id: phi, kind: fee, amount: 10 USD, note: Tương đương 250.000 đồng.}"
      ),
      .flagged(
        "the note has the thousands",
        "fees:\n  - id: phi\n    kind: fee\n    amount: ⟦135⟧\n    note: Mức thu 135.000 đồng một lần."
      ),
      .flagged(
        "the source printed too little",
        "fees:\n  - {id: phi, kind: fee, amount: 700000, verbatim: ⟦700 VNĐ⟧}"),
      .flagged(
        "the source printed a bare number",
        "fees:\n  - {id: phi, kind: fee, amount: 45000, verbatim: ⟦\"45\"⟧}"),
      .flagged(
        "a rate",
        "fees:\n  - id: phi\n    kind: fee\n    rates:\n      - {channel: online, amount: ⟦100⟧, verbatim: 100.000 đồng}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for fee in procedure.fees.elements where fee.qualifiers.holds(on: context.day) {
      check(fee.amount.value, [fee.claims.verbatim, fee.claims.note], fee.path, &sink)
      for rate in fee.rates where rate.qualifiers.holds(on: context.day) {
        check(
          rate.amount.value,
          [rate.claims.verbatim, rate.claims.note, fee.claims.verbatim, fee.claims.note],
          fee.path + rate.path, &sink)
      }
    }
  }

  private func check(
    _ amount: Located<Money>?, _ texts: [Located<String>?], _ path: String,
    _ sink: inout DiagnosticSink
  ) {
    guard let amount, case .dong(let dong) = amount.value, dong > 0 else { return }
    for case let text? in texts {
      for printed in Self.amounts(text.value) {
        if dong < 1000, printed.dong == dong * 1000 {
          sink.report(.tooSmall(dong, printed.dong), at: amount.range, path: path)
          return
        }
        if printed.dong < 1000, dong == printed.dong * 1000 {
          sink.report(
            .printedTooSmall(text.words(at: printed.range), dong),
            at: TextPlace.range(of: printed.range, in: text), path: path)
          return
        }
      }
    }
  }

  /// The amounts of a text; a text that is a number and nothing else is one too.
  private static func amounts(_ text: String) -> [PrintedAmount] {
    if let number = PrintedAmount.bareNumber(text) {
      return [PrintedAmount(dong: number, range: 0..<text.utf8.count)]
    }
    return PrintedAmount.all(in: text)
  }
}

extension Message {
  fileprivate static func tooSmall(_ amount: Int, _ printed: Int) -> Message {
    Message(
      vi: "mức thu \(dong(amount)) kém đúng một nghìn lần mức \(dong(printed)) ghi bên cạnh",
      en: "\(dong(amount)) is exactly a thousandth of the \(dong(printed)) beside it")
  }

  fileprivate static func printedTooSmall(_ printed: String, _ amount: Int) -> Message {
    Message(
      vi: "nguồn in «\(printed)», kém đúng một nghìn lần mức \(dong(amount))",
      en: "the source prints “\(printed)”, exactly a thousandth of \(dong(amount))")
  }
}
