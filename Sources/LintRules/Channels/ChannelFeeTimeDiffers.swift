import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a dossier that takes longer or costs more online than at the desk.
package struct ChannelFeeTimeDiffers: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-fee-time-differs", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Nộp trực tuyến chậm hơn hoặc đắt hơn nộp trực tiếp",
      en: "Online takes longer or costs more than at the desk"),
    rationale: Message(
      vi:
        "Trực tuyến tiết kiệm công của cơ quan, nên không có lý do gì để người nộp chờ lâu hơn hay trả nhiều hơn. Thường đây là bảng theo kênh nhập lệch.",
      en:
        "Online saves the office work, so there is no reason why people should wait longer or pay more. Often the table of channels was filled in wrongly."
    ),
    help: Message(
      vi:
        "Đối chiếu văn bản. Nhập sai thì sửa bản ghi; quy định như vậy thì đề nghị kéo kênh trực tuyến về bằng hoặc thấp hơn.",
      en:
        "Compare with the act. Mend the record if it is wrong; if the act says so, propose to bring online down."
    ),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .byRank, profiles: [.procedureReview],
    examples: [
      .clean(
        "online is quicker",
        "channels: [in-person, online]\ntime-limit:\n  - {channel: in-person, takes: 5 days}\n  - {channel: online, takes: 3 days}"
      ),
      .clean(
        "online is cheaper",
        "channels: [in-person, online]\nfees:\n  - id: phi\n    kind: fee\n    rates:\n      - {channel: in-person, amount: 20000}\n      - {channel: online, amount: 10000}"
      ),
      .clean(
        "units are never converted",
        "channels: [in-person, online]\ntime-limit:\n  - {channel: in-person, takes: 5 working-days}\n  - {channel: online, takes: 7 days}"
      ),
      .clean(
        "fees for different things",
        "channels: [in-person, online]\nfees:\n  - {id: cong-bo, name: Phí công bố, kind: fee, channel: online, amount: 100000}\n  - {id: le-phi, name: Lệ phí đăng ký, kind: charge, channel: in-person, amount: 50000}"
      ),
      .flagged(
        "slower",
        "channels: [in-person, online]\ntime-limit:\n  - {channel: in-person, takes: 5 working-days}\n  - {channel: online, takes: ⟦15 working-days⟧}"
      ),
      .flagged(
        "dearer by its rate",
        "channels: [in-person, online]\nfees:\n  - id: phi\n    kind: charge\n    rates:\n      - {channel: in-person, amount: 50000}\n      - {channel: online, amount: ⟦150000⟧}"
      ),
      .flagged(
        "dearer by a fee of the same name",
        "channels: [in-person, online]\nfees:\n  - {id: qua-mang, name: Lệ phí ví dụ, kind: charge, channel: online, amount: ⟦100000⟧}\n  - {id: tai-cho, name: Lệ phí ví dụ, kind: charge, channel: in-person, amount: 50000}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    checkTime(procedure, context.day, &sink)
    checkFees(procedure, context.day, &sink)
  }

  private func checkTime(
    _ procedure: Procedure, _ day: CivilDate, _ sink: inout DiagnosticSink
  ) {
    let rows = procedure.timeLimit.elements.filter {
      $0.plus == nil && $0.qualifiers.when == nil && $0.qualifiers.areas.isEmpty
    }
    guard rows.contains(where: { !$0.qualifiers.channels.isEmpty }) else { return }
    for caseID in Self.cases(rows.map(\.qualifiers)) {
      func limit(_ channel: Channel) -> (row: TimeLimitRow, span: Located<TimeSpan>)? {
        let situation = Situation(day: day, caseID: caseID, channel: channel)
        guard let row = rows.narrowest(in: situation).first, let span = row.takes.value else {
          return nil
        }
        return (row, span)
      }
      guard let online = limit(.online), let desk = limit(.inPerson),
        case .amount(let slow, let unit) = online.span.value,
        case .amount(let quick, unit) = desk.span.value, slow > quick
      else { continue }
      sink.report(
        .slower(online.span.value.words, desk.span.value.words), at: online.span.range,
        path: online.row.path)
      return
    }
  }

  private func checkFees(
    _ procedure: Procedure, _ day: CivilDate, _ sink: inout DiagnosticSink
  ) {
    let fees = procedure.fees.elements.filter {
      $0.qualifiers.when == nil && $0.qualifiers.holds(on: day)
    }
    let qualifiers = fees.flatMap { [$0.qualifiers] + $0.rates.map(\.qualifiers) }
    guard qualifiers.contains(where: { !$0.channels.isEmpty }) else { return }
    for caseID in Self.cases(qualifiers) {
      let desk = Situation(day: day, caseID: caseID, channel: .inPerson)
      let online = Situation(day: day, caseID: caseID, channel: .online)
      for fee in fees {
        guard let dear = fee.charged(in: online),
          let cheap = Self.charge(of: fee, among: fees, in: desk), cheap > 0, dear.dong > cheap
        else { continue }
        sink.report(.dearer(dear.dong, cheap), at: dear.range, path: dear.path)
        return
      }
    }
  }

  /// The cases that qualifiers tell apart; `nil` alone where they tell none apart.
  private static func cases(_ qualifiers: [Qualifiers]) -> [String?] {
    var ids: [String?] = []
    for id in qualifiers.flatMap(\.cases) where !ids.contains(id.value) { ids.append(id.value) }
    return ids.isEmpty ? [nil] : ids
  }

  /// What the same fee costs in a situation in đồng; `nil` where it is unknown or not asked for.
  ///
  /// A fee is the same as itself and as one of the same name: a fee for another thing is no measure.
  private static func charge(of fee: Fee, among fees: [Fee], in situation: Situation) -> Int? {
    if let own = fee.charged(in: situation) { return own.dong }
    guard let name = fee.name?.value else { return nil }
    return fees.lazy.filter { $0.name?.value == name }
      .compactMap { $0.charged(in: situation)?.dong }.first
  }
}

extension Fee {
  /// What is paid in a situation and where that stands; `nil` where it is unknown or no đồng.
  fileprivate func charged(in situation: Situation) -> (dong: Int, range: ByteRange, path: String)?
  {
    guard qualifiers.holds(in: situation) else { return nil }
    var amount = amount.value
    var path = path
    if !rates.isEmpty {
      let rate = rates.filter { $0.qualifiers.when == nil }.narrowest(in: situation).first
      amount = rate?.amount.value
      path += rate?.path ?? ""
    }
    guard let amount, case .dong(let dong) = amount.value else { return nil }
    let reduced = reductions.filter {
      $0.qualifiers.when == nil && $0.qualifiers.subjects.isEmpty && $0.qualifiers.areas.isEmpty
    }.holding(in: situation).compactMap { reduction -> Int? in
      if case .dong(let dong)? = reduction.to?.value { dong } else { nil }
    }
    return (min(dong, reduced.min() ?? dong), amount.range, path)
  }
}

extension Message {
  fileprivate typealias Words = (vi: String, en: String)

  fileprivate static func slower(_ online: Words, _ desk: Words) -> Message {
    Message(
      vi: "nộp trực tuyến mất \(online.vi), nộp trực tiếp chỉ \(desk.vi)",
      en: "takes \(online.en) online and only \(desk.en) at the desk")
  }

  fileprivate static func dearer(_ online: Int, _ desk: Int) -> Message {
    Message(
      vi: "nộp trực tuyến phải trả \(dong(online)), nộp trực tiếp chỉ \(dong(desk))",
      en: "costs \(dong(online)) online and only \(dong(desk)) at the desk")
  }
}
