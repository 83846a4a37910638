import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags requests for supplements without a cap, or with one above what the law allows.
package struct StepSupplementUnbounded: ProcedureRule {
  /// How often people may be sent back at most.
  package static let most = 2

  package static let descriptor = RuleDescriptor(
    id: "step-supplement-unbounded", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Không giới hạn số lần yêu cầu bổ sung hồ sơ",
      en: "Supplements may be asked for without limit"),
    rationale: Message(
      vi:
        "Nơi tiếp nhận phải hướng dẫn đầy đủ để người nộp không phải đi lại quá hai lần. Không ghi số lần thì mỗi lần thiếu một thứ, và thời hạn tính lại từ đầu.",
      en:
        "The desk must explain everything, so that nobody returns more than twice. Without a cap each visit finds one more thing missing, and the clock starts again."
    ),
    help: Message(
      vi: "Ghi times: 1 (hoặc nhiều nhất là 2) ở bước yêu cầu bổ sung.",
      en: "Write times: 1 (2 at most) on the step that asks for supplements."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 20(4)", .verified)],
    competence: .byRank, profiles: [.procedureReview],
    examples: [
      .clean(
        "once",
        "steps:\n  - {id: nop, actor: applicant, action: submit}\n  - {id: them, actor: so-vi-du, action: request-supplement, back-to: nop, times: 1}"
      ),
      .clean(
        "one office asks another",
        "steps:\n  - {id: chuyen, actor: ubnd-cap-xa, action: transfer}\n  - {id: them, actor: so-vi-du, action: request-supplement, back-to: chuyen}"
      ),
      .flagged(
        "no cap",
        "steps:\n  - {id: nop, actor: applicant, action: submit}\n  - {id: ⟦them⟧, actor: so-vi-du, action: request-supplement, back-to: nop}"
      ),
      .flagged(
        "three times",
        "steps:\n  - {id: nop, actor: applicant, action: submit}\n  - {id: them, actor: so-vi-du, action: request-supplement, back-to: nop, times: ⟦3⟧}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard !procedure.isInternal else { return }
    let steps = procedure.steps.elements
    for step in steps where step.action?.value == .requestSupplement {
      guard step.qualifiers.holds(on: context.day), Self.sendsApplicantBack(step, steps) else {
        continue
      }
      let name = step.shownName
      if let times = step.times {
        if times.value > Self.most {
          sink.report(.tooOften(name, times.value), at: times.range, path: step.path)
        }
      } else {
        sink.report(.unbounded(name), at: step.place, path: step.path)
      }
    }
  }

  /// Whether it is the applicant who has to act again, and not one office for another.
  private static func sendsApplicantBack(_ step: Step, _ steps: [Step]) -> Bool {
    guard let target = step.backTo else { return true }
    return steps.contains { $0.key == target.value && $0.isApplicants }
  }
}

extension Message {
  fileprivate static func unbounded(_ step: String) -> Message {
    Message(
      vi: "«\(step)» không nói được yêu cầu nhiều nhất mấy lần (luật: không quá 2)",
      en: "“\(step)” does not say how often at most (the law: no more than 2)")
  }

  fileprivate static func tooOften(_ step: String, _ times: Int) -> Message {
    Message(
      vi: "«\(step)» cho yêu cầu \(times) lần, luật cho không quá 2",
      en: "“\(step)” allows \(times) times, the law no more than 2")
  }
}
