import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a consultation without a time to answer, or without a rule on silence.
package struct StepConsultationNoLimit: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "step-consultation-no-limit", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Lấy ý kiến mà không có hạn trả lời, hoặc không nói im lặng thì sao",
      en: "A consultation has no time to answer, or no rule on silence"),
    rationale: Message(
      vi:
        "Hồ sơ thường nằm lâu nhất ở chỗ chờ cơ quan khác trả lời. Có hạn và có quy tắc «quá hạn coi như đồng ý» thì hồ sơ không bị treo.",
      en:
        "Dossiers lie longest where another body's answer is awaited. A limit, and the rule that no answer means consent, keep them moving."
    ),
    help: Message(
      vi:
        "Ghi takes cho bước lấy ý kiến, và silence: consent nếu văn bản cho phép; nếu chưa thì đề nghị bổ sung.",
      en:
        "Give the step takes, and silence: consent where the act allows it; where it does not yet, propose it."
    ),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .byRank, profiles: [.procedureReview, .internalProcedures],
    examples: [
      .clean(
        "a limit and a rule",
        "steps:\n  - {id: hoi, actor: so-vi-du, action: consult, takes: 5 days, silence: consent}"),
      .clean("no consultation", "steps:\n  - {id: xet, actor: so-vi-du, action: check}"),
      .flagged(
        "no limit", "steps:\n  - {id: ⟦hoi⟧, actor: so-vi-du, action: consult}"),
      .flagged(
        "no rule on silence",
        "steps:\n  - {id: ⟦hoi⟧, actor: so-vi-du, action: consult, takes: 5 days}"),
      .flagged(
        "a rule that never sets in",
        "steps:\n  - {id: ⟦hoi⟧, actor: so-vi-du, action: consult, silence: consent}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for step in procedure.steps.elements where step.action?.value == .consult {
      guard step.qualifiers.holds(on: context.day) else { continue }
      let name = step.shownName
      let takes = step.takes.elements.contains { $0.takes.value != nil }
      if !takes {
        sink.report(.noLimit(name), at: step.place, path: step.path)
      } else if step.silence == nil {
        sink.report(.noSilence(name), at: step.place, path: step.path)
      }
    }
  }
}

extension Message {
  fileprivate static func noLimit(_ step: String) -> Message {
    Message(
      vi: "bước «\(step)» không có hạn để nơi được hỏi trả lời",
      en: "“\(step)” gives those consulted no time to answer in")
  }

  fileprivate static func noSilence(_ step: String) -> Message {
    Message(
      vi: "bước «\(step)» có hạn nhưng không nói quá hạn không trả lời thì sao",
      en: "“\(step)” has a limit and does not say what no answer means")
  }
}
