import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a public procedure whose source does not say where it may be filed.
package struct ChannelBoundaryUnstated: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-boundary-unstated", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Không nói nộp ở đâu cũng được hay phải đúng nơi",
      en: "Does not say whether it may be filed anywhere"),
    rationale: Message(
      vi:
        "Hồ sơ được nộp không phụ thuộc địa giới hành chính. Không nói rõ thì người dân vẫn về quê làm giấy, nơi nhận vẫn trả về.",
      en:
        "Dossiers may be filed whatever the boundaries. Left unsaid, people still travel home for a paper and desks still send them back."
    ),
    help: Message(
      vi: "Ghi boundary: free, hoặc bound-to kèm because và basis.",
      en: "Write boundary: free, or bound-to with because and basis."),
    basis: [RuleBasis("Nghị định 118/2025/NĐ-CP", .reported)],
    competence: .publisher, profiles: [.publication, .procedureReview], from: "2025-07-01",
    examples: [
      .clean("anywhere", "kind: public\nboundary: free"),
      .clean("internal", "kind: internal-within\nboundary: unstated"),
      .flagged("the source is silent", "kind: public\nboundary: ⟦unstated⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.kind?.value == .public, case .unstated(let range) = procedure.boundary else {
      return
    }
    sink.report(.unstated, at: range, path: "boundary")
  }
}

extension Message {
  fileprivate static var unstated: Message {
    Message(
      vi: "nguồn không nói nộp ở đâu cũng được hay phải đúng nơi",
      en: "the source does not say whether it may be filed anywhere")
  }
}
