import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a fee that cannot be paid online though the dossier can be filed online.
package struct FeeNoOnlinePayment: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "fee-no-online-payment", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Nộp hồ sơ trực tuyến được mà không nộp phí trực tuyến được",
      en: "Filed online, but the fee cannot be paid online"),
    rationale: Message(
      vi:
        "Phải đến quầy để trả tiền thì nộp hồ sơ trực tuyến cũng mất một lần đi. Dịch vụ có thu phí phải cho thanh toán trực tuyến.",
      en:
        "If one must go to the desk to pay, filing online still costs a trip. A service with a fee must take payment online."
    ),
    help: Message(
      vi: "Nối thanh toán trên Cổng Dịch vụ công quốc gia, rồi ghi payment: available.",
      en: "Connect payment on the national portal, then write payment: available."),
    basis: [
      RuleBasis("Nghị định 224/2026/NĐ-CP Điều 15(1)đ", .verified),
      RuleBasis("Quyết định 766/QĐ-TTg năm 2022, chỉ số 3.5", .unverified),
    ],
    competence: .city, profiles: [.procedureReview],
    examples: [
      .clean(
        "paid online",
        "kind: public\nchannels: [in-person, online]\nonline: {level: full, payment: available}\nfees:\n  - {id: phi, kind: fee, amount: 8000}"
      ),
      .clean(
        "nothing to pay",
        "kind: public\nchannels: [in-person, online]\nonline: {level: full}\nfees:\n  - {id: phi, kind: fee, amount: 0}"
      ),
      .clean(
        "filed at the desk only",
        "kind: public\nchannels: in-person\nonline: {level: none}\nfees:\n  - {id: phi, kind: fee, amount: 8000}"
      ),
      .flagged(
        "unavailable",
        "kind: public\nchannels: [in-person, online]\nonline: {level: full, payment: ⟦unavailable⟧}\nfees:\n  - {id: phi, kind: fee, amount: 8000}"
      ),
      .flagged(
        "nobody says",
        "kind: public\nchannels: [in-person, online]\nonline: {level: full}\nfees:\n  - {id: phi, kind: fee, amount: ⟦8000⟧}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let day = context.day
    guard procedure.kind?.value == .public,
      let (fee, amount) = Self.positiveFee(procedure, day),
      procedure.filingChannels(on: day).contains(.online)
    else { return }
    let online = procedure.online.elements.filter { $0.qualifiers.holds(on: day) }
    guard !online.isEmpty, !online.contains(where: { $0.payment.value?.value == .available }) else {
      return
    }
    if let payment = online.lazy.compactMap(\.payment.value).first {
      sink.report(.unavailable(fee.shownName), at: payment.range, path: "online")
    } else {
      sink.report(.unknown(fee.shownName), at: amount, path: fee.path, severity: .info)
    }
  }

  /// The first fee that is certainly paid by someone who files online.
  private static func positiveFee(
    _ procedure: Procedure, _ day: CivilDate
  ) -> (fee: Fee, amount: ByteRange)? {
    let situation = Situation(day: day, channel: .online)
    for fee in procedure.fees.elements where fee.qualifiers.holds(in: situation) {
      let rates = fee.rates.filter { $0.qualifiers.holds(in: situation) }.map(\.amount.value)
      for case let amount? in [fee.amount.value] + rates {
        if case .dong(let dong) = amount.value, dong > 0 { return (fee, amount.range) }
      }
    }
    return nil
  }
}

extension Message {
  fileprivate static func unavailable(_ fee: String) -> Message {
    Message(
      vi: "nộp hồ sơ trực tuyến được nhưng «\(fee)» không nộp trực tuyến được",
      en: "can be filed online, but “\(fee)” cannot be paid online")
  }

  fileprivate static func unknown(_ fee: String) -> Message {
    Message(
      vi: "không nói «\(fee)» có nộp trực tuyến được không",
      en: "does not say whether “\(fee)” can be paid online")
  }
}
