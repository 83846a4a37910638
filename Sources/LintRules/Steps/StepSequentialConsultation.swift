import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags consultations that wait for each other where they could run side by side.
package struct StepSequentialConsultation: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "step-sequential-consultation", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Lấy ý kiến nối đuôi nhau, không bước nào làm song song",
      en: "Consultations follow one another, none side by side"),
    rationale: Message(
      vi:
        "Hỏi xong nơi này mới hỏi nơi kia thì thời gian cộng dồn. Gửi cùng lúc thì chỉ còn thời gian của nơi trả lời lâu nhất.",
      en:
        "Asking one body after another adds their times up. Sent together, only the slowest answer counts."
    ),
    help: Message(
      vi:
        "Gửi lấy ý kiến cùng một lúc: cho các bước cùng after một bước. Phải chờ nhau thì ghi lý do ở because.",
      en:
        "Send them together: let both wait for the same step in after. If one needs the other's answer, say why in because."
    ),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .byRank, profiles: [.procedureReview, .internalProcedures],
    examples: [
      .clean(
        "side by side",
        "steps:\n  - {id: nhan, actor: so-vi-du, action: receive}\n  - {id: hoi-mot, actor: so-vi-du, action: consult, after: [nhan]}\n  - {id: hoi-hai, actor: so-vi-du, action: consult, after: [nhan]}\n  - {id: ky, actor: so-vi-du, action: sign, after: [hoi-mot, hoi-hai]}"
      ),
      .clean(
        "a reason is given",
        "steps:\n  - {id: hoi-mot, actor: so-vi-du, action: consult}\n  - id: hoi-hai\n    actor: so-vi-du\n    action: consult\n    because: Bộ chỉ cho ý kiến khi đã có ý kiến của tỉnh."
      ),
      .clean(
        "in different cases",
        "cases:\n  - {id: mot, name: Một}\n  - {id: hai, name: Hai}\nsteps:\n  - {id: hoi-mot, case: mot, actor: so-vi-du, action: consult}\n  - {id: hoi-hai, case: hai, actor: so-vi-du, action: consult}"
      ),
      .flagged(
        "one after the other",
        "steps:\n  - {id: hoi-mot, actor: so-vi-du, action: consult}\n  - {id: tong-hop, actor: so-vi-du, action: draft}\n  - {id: ⟦hoi-hai⟧, actor: so-vi-du, action: consult}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let steps = procedure.steps.elements
    guard steps.indices.count(where: { steps[$0].action?.value == .consult }) > 1 else { return }
    let outline = StepOutline(steps)
    for caseID in procedure.casesOfSteps() {
      let graph = StepGraph(outline, in: Situation(day: context.day, caseID: caseID))
      let consultations = graph.order.filter { outline.actions[$0] == .consult }
      guard let first = consultations.first, consultations.count > 1 else { continue }
      // Two that wait for nothing of each other are side by side: the office knows how.
      let isChain = zip(consultations.dropFirst(), consultations).allSatisfy { later, earlier in
        graph.follows(step: earlier)[later]
      }
      guard isChain else { continue }
      let second = consultations[1]
      guard steps[second].claims.because == nil else { continue }
      sink.report(
        .chain(
          steps[second].shownName,
          after: steps[first].shownName),
        at: steps[second].place, path: steps[second].path,
        notes: [
          Note(.earlier, at: SourceLocation(path: procedure.path, range: steps[first].place))
        ])
      return
    }
  }
}

extension Message {
  fileprivate static var earlier: Message {
    Message(vi: "lần lấy ý kiến trước ở đây", en: "the earlier consultation is here")
  }

  fileprivate static func chain(_ step: String, after first: String) -> Message {
    Message(
      vi: "bước «\(step)» chờ «\(first)» xong mới bắt đầu: hai lần lấy ý kiến nối đuôi nhau",
      en: "“\(step)” starts only after “\(first)”: two consultations in a row")
  }
}
