import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a second approval by the same office, with work by others between.
package struct InternalApprovalTwice: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "internal-approval-twice", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Một cơ quan duyệt hai lần trong một thủ tục nội bộ",
      en: "One office approves twice in an internal procedure"),
    rationale: Message(
      vi:
        "Duyệt chủ trương rồi duyệt lại kết quả thì hồ sơ đi lên hai vòng. Một lần giao việc kèm tiêu chí thường là đủ.",
      en:
        "To approve the intention and then the outcome sends the dossier up twice. One mandate with criteria usually does."
    ),
    help: Message(
      vi: "Xem bỏ được lần duyệt nào, hoặc giao cấp dưới.",
      en: "See which approval can go, or be handed down."),
    basis: [
      RuleBasis("Quyết định 1085/QĐ-TTg ngày 15/9/2022", .reported),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .byRank, profiles: [.internalProcedures], pack: 2,
    examples: [
      .clean(
        "once",
        "kind: internal-between\nsteps: [{id: a, actor: so-vi-du, action: submit}, {id: b, actor: ubnd-cap-tinh, action: approve, takes: 5 days}]"
      ),
      .flagged(
        "twice",
        "kind: internal-between\nsteps: [{id: a, actor: ubnd-cap-tinh, action: approve, takes: 5 days}, {id: b, actor: so-vi-du, action: draft, takes: 5 days}, {id: ⟦c⟧, actor: ubnd-cap-tinh, action: approve, takes: 5 days}]"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.isInternal else { return }
    let steps = procedure.steps.elements
    for index in steps.indices where isApproval(steps[index], context) {
      let earlier = steps[..<index].lastIndex { step in
        isApproval(step, context) && step.actor == steps[index].actor
          && step.role == steps[index].role
      }
      // Approving and signing one after the other is one act.
      guard let earlier, index - earlier > 1 else { continue }
      sink.report(
        .twice(steps[index].shownName), at: steps[index].place, path: steps[index].path,
        notes: [Note(.first, at: SourceLocation(path: procedure.path, range: steps[earlier].place))]
      )
      return
    }
  }

  private func isApproval(_ step: Step, _ context: LintContext) -> Bool {
    guard step.qualifiers.holds(on: context.day), step.actor.value != nil else { return false }
    switch step.action?.value {
    case .approve, .decide, .sign: return true
    default: return false
    }
  }
}

extension Message {
  fileprivate static func twice(_ step: String) -> Message {
    Message(
      vi: "bước «\(step)» là lần thứ hai cùng một cơ quan duyệt",
      en: "“\(step)” is the second approval by the same office")
  }

  fileprivate static let first = Message(
    vi: "lần trước ở đây",
    en: "the first is here")
}
