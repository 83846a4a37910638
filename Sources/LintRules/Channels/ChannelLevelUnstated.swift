import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a public procedure whose source does not say how far it can be done online.
package struct ChannelLevelUnstated: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-level-unstated", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Không nói dịch vụ công trực tuyến toàn trình hay một phần",
      en: "Does not say whether the online service is whole or in part"),
    rationale: Message(
      vi:
        "Từ 01/7/2026 toàn trình là mặc định, một phần phải công bố lý do. Không nói mức nào thì người dân không biết có phải đến nơi không, và tỷ lệ toàn trình không tính được.",
      en:
        "Since 1 July 2026 wholly online is the rule and part needs a published reason. Left unsaid, people do not know whether they must come, and no share of wholly online services can be computed."
    ),
    help: Message(
      vi: "Xác định mức rồi ghi ở online: level (none, partial, full).",
      en: "Settle the level and write it in online: level (none, partial, full)."),
    basis: [RuleBasis("Nghị định 224/2026/NĐ-CP Điều 14", .verified)],
    competence: .publisher, profiles: [.publication, .procedureReview], from: "2026-07-01",
    examples: [
      .clean("whole", "kind: public\nonline: {level: full}"),
      .clean("internal", "kind: internal-within\nonline: unstated"),
      .flagged("the level", "kind: public\nonline: {level: ⟦unstated⟧, payment: available}"),
      .flagged("all of it", "kind: public\nonline: ⟦unstated⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.kind?.value == .public else { return }
    if case .unstated(let range) = procedure.online {
      sink.report(.unstated, at: range, path: "online")
    }
    for row in procedure.online.elements where row.qualifiers.holds(on: context.day) {
      guard case .unstated(let range) = row.level else { continue }
      sink.report(.unstated, at: range, path: "online" + row.qualifiers.mark)
    }
  }
}

extension Message {
  fileprivate static var unstated: Message {
    Message(
      vi: "nguồn không nói làm trực tuyến toàn trình hay một phần",
      en: "the source does not say whether it is wholly online or in part")
  }
}
