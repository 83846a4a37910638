import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a step of which the source does not say who does it.
package struct StepMissingActor: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "step-missing-actor", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Bước không nói cơ quan nào làm", en: "A step does not say who does it"),
    rationale: Message(
      vi: "Không có cơ quan chịu trách nhiệm thì hồ sơ dừng ở bước đó mà không ai phải trả lời.",
      en: "Where nobody is responsible a dossier stops and nobody has to answer for it."),
    help: Message(
      vi: "Tra văn bản, ghi cơ quan thực hiện ở actor; còn ai trong cơ quan thì ghi ở role.",
      en: "Look the act up and name the agency in actor; who inside it goes in role."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 6, 7", .verified)],
    competence: .byRank, profiles: [.procedureReview, .internalProcedures],
    examples: [
      .clean("an agency", "steps:\n  - {id: xet, actor: so-vi-du, action: check}"),
      .flagged("unstated", "steps:\n  - {id: xet, actor: ⟦unstated⟧, action: check}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for step in procedure.steps.elements {
      guard case .unstated(let range) = step.actor, step.qualifiers.holds(on: context.day) else {
        continue
      }
      sink.report(.missing(step.shownName), at: range, path: step.path)
    }
  }
}

extension Message {
  fileprivate static func missing(_ step: String) -> Message {
    Message(
      vi: "nguồn không nói cơ quan nào làm bước «\(step)»",
      en: "the source does not say who does the step “\(step)”")
  }
}
