import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a step for which the applicant must come only to sign.
package struct ChannelPresenceToSign: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-presence-to-sign", family: .opportunity, severity: .warning,
    summary: Message(vi: "Phải đến tận nơi để ký", en: "The applicant must come to sign"),
    rationale: Message(
      vi:
        "Đã nộp trực tuyến mà vẫn phải đến ký thì trực tuyến không còn ý nghĩa. Người đã đăng nhập bằng định danh không cần ký số trên biểu mẫu điện tử.",
      en:
        "Filing online means little if one must still come to sign. Someone logged in with an identity account needs no digital signature on an interactive form."
    ),
    help: Message(
      vi:
        "Thay bằng xác nhận qua tài khoản định danh hoặc ký số. Luật buộc ký trước mặt thì ghi căn cứ ở basis.",
      en:
        "Use confirmation through the identity account or a digital signature. If the law demands it, cite it in basis."
    ),
    basis: [
      RuleBasis("Nghị quyết 66.7/2025/NQ-CP Điều 2(4)", .verified),
      RuleBasis("Công văn 6379 ngày 03/12/2025", .reported),
    ],
    competence: .byRank, profiles: [.procedureReview], from: "2025-12-03",
    examples: [
      .clean("signed at home", "steps:\n  - {id: ky, actor: applicant, action: sign}"),
      .clean(
        "the law demands it",
        "steps:\n  - {id: ky, actor: applicant, action: sign, visit: always, basis: 60/2014/QH13 Điều 18}"
      ),
      .clean("the office signs", "steps:\n  - {id: ky, actor: ubnd-cap-xa, action: sign}"),
      .flagged(
        "come to sign",
        "steps:\n  - id: hai-ben-ky\n    actor: applicant\n    action: ⟦sign⟧\n    visit: always"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for step in procedure.steps.elements where step.action?.value == .sign {
      guard let action = step.action, step.isApplicants, !step.visit.isEmpty,
        step.claims.basis.isEmpty, step.qualifiers.holds(on: context.day)
      else { continue }
      sink.report(.mustCome(step.shownName), at: action.range, path: step.path)
    }
  }
}

extension Message {
  fileprivate static func mustCome(_ step: String) -> Message {
    Message(
      vi: "bước «\(step)» buộc đến tận nơi để ký, chưa ghi luật nào buộc thế",
      en: "the step “\(step)” makes people come to sign, and names no law for it")
  }
}
