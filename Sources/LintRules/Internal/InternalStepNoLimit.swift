import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a step of an office in an internal procedure that has no limit.
package struct InternalStepNoLimit: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "internal-step-no-limit", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Bước của cơ quan trong thủ tục nội bộ không có thời hạn",
      en: "A step of an internal procedure has no limit"),
    rationale: Message(
      vi: "Không có thời hạn từng bước thì không biết hồ sơ đang chậm ở đâu.",
      en: "Without a limit for each step nobody can tell where a dossier is held up."),
    help: Message(
      vi: "Văn bản có quy định thì ghi ở takes của bước; chưa có thì đề xuất một thời hạn.",
      en: "Write the limit of the act in the step's takes; propose one where there is none."),
    basis: [
      RuleBasis("Quyết định 1085/QĐ-TTg ngày 15/9/2022", .reported),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .byRank, profiles: [.internalProcedures], pack: 2,
    examples: [
      .clean(
        "each has one",
        "kind: internal-between\nsteps: [{id: a, actor: so-vi-du, action: submit}, {id: b, actor: ubnd-cap-tinh, action: approve, takes: 5 days}]"
      ),
      .clean(
        "a public one",
        "kind: public\nsteps: [{id: a, actor: so-vi-du, action: check}]"),
      .flagged(
        "one without",
        "kind: internal-between\nsteps: [{id: a, actor: so-vi-du, action: submit}, {id: ⟦b⟧, actor: ubnd-cap-tinh, action: approve}]"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.isInternal else { return }
    let steps = procedure.steps.elements
    for index in steps.indices
    where !steps[index].isApplicants && !steps[index].isOutsideSum && !steps[index].actor.isAbsent
      && steps[index].qualifiers.holds(on: context.day)
    {
      switch steps[index].action?.value {
      // Handing in starts the clock; a consultation without a limit is another rule's.
      case .submit, .receive, .consult, .notify, .return, nil: continue
      default: break
      }
      let isTimed = steps[index].takes.elements.contains { $0.takes.value != nil }
      if !isTimed {
        sink.report(
          .untimed(steps[index].shownName), at: steps[index].place, path: steps[index].path)
      }
    }
  }
}

extension Message {
  fileprivate static func untimed(_ step: String) -> Message {
    Message(
      vi: "bước «\(step)» không có thời hạn",
      en: "“\(step)” has no limit")
  }
}
