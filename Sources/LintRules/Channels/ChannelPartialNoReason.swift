import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an online service in part of which the reason and its law are not published.
package struct ChannelPartialNoReason: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-partial-no-reason", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Trực tuyến một phần mà không công bố lý do và căn cứ",
      en: "Online in part, without the published reason and its law"),
    rationale: Message(
      vi:
        "Toàn trình là mặc định. Chỉ bốn lý do cho phép một phần: phải có mặt, phải kiểm tra tại chỗ, lỗi kỹ thuật chưa khắc phục, nguyên nhân kỹ thuật khác; lý do và quy định chuyên ngành phải công bố.",
      en:
        "Wholly online is the rule. Four reasons allow part: presence, a check on the spot, an unresolved technical fault, another technical cause; the reason and the sectoral provision must be published."
    ),
    help: Message(
      vi: "Ghi partial-because với reason và basis; không có lý do thì chuyển lên toàn trình.",
      en: "Write partial-because with reason and basis; without a reason, offer it wholly online."),
    basis: [RuleBasis("Nghị định 224/2026/NĐ-CP Điều 14", .verified)],
    competence: .publisher, profiles: [.procedureReview, .publication], from: "2026-07-01",
    examples: [
      .clean("wholly online", "online: {level: full}"),
      .clean(
        "reason and law",
        "online:\n  level: partial\n  partial-because:\n    - {reason: presence, basis: 60/2014/QH13 Điều 18}"
      ),
      .flagged("no reason", "online: {level: ⟦partial⟧}"),
      .flagged("reason unstated", "online: {level: ⟦partial⟧, partial-because: unstated}"),
      .flagged(
        "a reason without its law",
        "online:\n  level: partial\n  partial-because:\n    - {reason: ⟦presence⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for online in procedure.online.elements where online.qualifiers.holds(on: context.day) {
      guard let level = online.level.value, level.value == .partial else { continue }
      let reasons = online.partialBecause.elements
      if reasons.isEmpty {
        sink.report(.noReason, at: level.range, path: "online")
      }
      for row in reasons where row.claims.basis.isEmpty && online.claims.basis.isEmpty {
        // A technical cause rests on no sectoral provision.
        guard let reason = row.reason, reason.value == .presence || reason.value == .onSiteCheck
        else { continue }
        sink.report(
          .noBasis(reason.value), at: reason.range,
          path: "online/partial-because/" + reason.value.rawValue, severity: .warning)
      }
    }
  }
}

extension Message {
  fileprivate static var noReason: Message {
    Message(
      vi: "trực tuyến một phần nhưng không nói lý do",
      en: "is online in part and does not say why")
  }

  fileprivate static func noBasis(_ reason: PartialReason) -> Message {
    let vi = reason == .presence ? "người nộp phải có mặt" : "phải kiểm tra tại chỗ"
    let en = reason == .presence ? "presence" : "a check on the spot"
    return Message(
      vi: "lý do «\(vi)» chưa kèm quy định chuyên ngành buộc như vậy",
      en: "gives \(en) as the reason without the provision that demands it")
  }
}
