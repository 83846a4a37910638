import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a consultation of the office itself or of a unit of its own.
package struct StepConsultsItself: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "step-consults-itself", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Lấy ý kiến của chính đơn vị trực thuộc",
      en: "An office asks its own unit for an opinion"),
    rationale: Message(
      vi:
        "Ý kiến của đơn vị trong cùng cơ quan là việc nội bộ: không cần thành một bước lấy ý kiến có công văn đi lại.",
      en: "What a unit of the same office thinks is found out inside: it needs no round of letters."
    ),
    help: Message(
      vi: "Thay bằng phân công nội bộ, hoặc bỏ bước.",
      en: "Assign it inside, or drop the step."),
    basis: [
      RuleBasis(
        "Kế hoạch 86/KH-UBND ngày 06/3/2026 của Ủy ban nhân dân thành phố Hà Nội", .reported),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .city, profiles: [.internalProcedures, .procedureReview], pack: 2,
    examples: [
      .clean(
        "another office",
        "steps: {id: a, actor: so-vi-du, action: consult, with: bo-vi-du, takes: 5 days, silence: consent}"
      ),
      .flagged(
        "a unit of its own",
        "steps: {id: a, actor: so-vi-du, action: consult, with: ⟦phong-vi-du⟧, takes: 5 days, silence: consent}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let steps = procedure.steps.elements
    for index in steps.indices where steps[index].action?.value == .consult {
      guard let actor = steps[index].actor.value else { continue }
      for agency in steps[index].with {
        let asked = context.registries.agencies[agency.value]
        // A class of bodies that asks its like asks another body.
        let isOwn =
          agency == actor && asked?.kind?.value == .body || asked?.parent?.value == actor.value
        guard isOwn else { continue }
        sink.report(
          .own(context.registries.agencies[agency.value]?.nameText ?? agency.value),
          at: agency.range, path: steps[index].path, detail: agency.value)
      }
    }
  }
}

extension Message {
  fileprivate static func own(_ office: String) -> Message {
    Message(
      vi: "«\(office)» là đơn vị của chính cơ quan hỏi ý kiến",
      en: "“\(office)” is a unit of the office that asks")
  }
}
