import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a licence all of whose conditions are administrative: a notice might do.
package struct ConditionPermitToNotify: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "condition-permit-to-notify", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Giấy phép chỉ có điều kiện hành chính: có thể chuyển sang thông báo",
      en: "A licence with only administrative conditions: a notice might do"),
    rationale: Message(
      vi:
        "Nếu không có điều kiện kinh doanh, kỹ thuật, tài chính hay nhân sự nào phải xét trước thì việc cấp phép chỉ là ghi nhận. Chuyển sang thông báo và hậu kiểm bớt một lần chờ.",
      en:
        "Where no business, technical, financial or personnel condition is examined beforehand, licensing only records. A notice with later inspection spares people a wait."
    ),
    help: Message(
      vi: "Xem xét đề nghị chuyển từ cấp phép sang thông báo, đăng ký, hậu kiểm.",
      en: "Consider proposing notification or registration with later inspection."),
    basis: [
      RuleBasis(
        "Nghị quyết 66.18/2026/NQ-CP và 66.19/2026/NQ-CP (chuyển tiền kiểm sang hậu kiểm)",
        .unverified)
    ],
    competence: .above, profiles: [.businessRegulation],
    examples: [
      .clean(
        "a technical condition",
        "conditions:\n  - {id: a, text: Có kho đạt chuẩn., kind: technical}\nresults:\n  - {paper: giay-phep-vi-du}"
      ),
      .clean("no licence", "conditions: none\nresults:\n  - {paper: quyet-dinh-vi-du}"),
      .clean("conditions unknown", "conditions: unstated\nresults:\n  - {paper: giay-phep-vi-du}"),
      .flagged("no condition", "conditions: none\nresults:\n  - {paper: ⟦giay-phep-vi-du⟧}"),
      .flagged(
        "administrative only",
        "conditions:\n  - {id: a, text: Khai đúng mẫu., kind: administrative}\nresults:\n  - {paper: ⟦giay-phep-vi-du⟧}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    switch procedure.conditions {
    case .none: break
    case .given(let conditions):
      guard !conditions.isEmpty, conditions.allSatisfy({ $0.kind?.value == .administrative }) else {
        return
      }
    case .absent, .unstated: return
    }
    for result in procedure.results.elements where result.outcome?.value ?? .granted == .granted {
      guard let id = result.paper, let paper = context.registries.papers[id.value],
        paper.kind?.value == .licence, result.qualifiers.holds(on: context.day)
      else { continue }
      sink.report(.noticeMightDo(paper.nameText), at: id.range, path: result.path)
    }
  }
}

extension Message {
  fileprivate static func noticeMightDo(_ paper: String) -> Message {
    Message(
      vi:
        "«\(paper)» không có điều kiện nào ngoài điều kiện hành chính: có cần cấp phép trước không?",
      en:
        "“\(paper)” rests on no condition but administrative ones: must it be licensed beforehand?")
  }
}
