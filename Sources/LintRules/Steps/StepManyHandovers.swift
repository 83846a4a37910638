import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a dossier that changes hands, or is approved, more often than is usual.
package struct StepManyHandovers: ProcedureRule {
  /// More changes of hands than this are flagged; no law sets the figure.
  package static let mostHandovers = 6
  /// More approvals than this are flagged; no law sets the figure.
  package static let mostApprovals = 3

  package static let descriptor = RuleDescriptor(
    id: "step-many-handovers", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Hồ sơ qua nhiều tay hoặc nhiều cấp duyệt",
      en: "The dossier passes through many hands or approvals"),
    rationale: Message(
      vi:
        "Mỗi lần chuyển tay là một lần chờ. Ngưỡng: quá 6 lần chuyển tay hoặc quá 3 lần duyệt, ký, quyết định trên chuỗi bước dài nhất. Đây là thông lệ, không phải quy định.",
      en:
        "Every change of hands is a wait. Thresholds: more than 6 changes of hands, or more than 3 approvals, signatures and decisions along the longest chain of steps. They are common practice, not law."
    ),
    help: Message(
      vi: "Xem bước nào có thể bỏ, gộp, hoặc giao cho một người làm trọn.",
      en: "See which steps can be dropped, joined, or given to one person from end to end."),
    basis: [RuleBasis("Thông lệ tốt: quá 6 lần chuyển tay, quá 3 lần duyệt", .commonPractice)],
    competence: .city, profiles: [.procedureReview, .internalProcedures],
    examples: [
      .clean(
        "few hands",
        "steps:\n  - {id: a, actor: so-vi-du, action: receive}\n  - {id: b, actor: ubnd-cap-xa, action: check}\n  - {id: c, actor: so-vi-du, action: return}"
      ),
      .clean(
        "one actor does many steps",
        "steps:\n  - {id: a, actor: so-vi-du, action: receive}\n  - {id: b, actor: so-vi-du, action: check}\n  - {id: c, actor: so-vi-du, action: verify}\n  - {id: d, actor: so-vi-du, action: assess}\n  - {id: e, actor: so-vi-du, action: draft}\n  - {id: f, actor: so-vi-du, action: sign}\n  - {id: g, actor: so-vi-du, action: issue}\n  - {id: h, actor: so-vi-du, action: return}"
      ),
      .flagged(
        "seven changes of hands",
        "steps:\n  - {id: a, actor: so-vi-du, role: Văn thư, action: receive}\n  - {id: b, actor: so-vi-du, role: Lãnh đạo, action: assign}\n  - {id: c, actor: so-vi-du, role: Chuyên viên, action: check}\n  - {id: d, actor: ubnd-cap-xa, action: verify}\n  - {id: e, actor: so-vi-du, role: Chuyên viên, action: draft}\n  - {id: f, actor: so-vi-du, role: Lãnh đạo, action: sign}\n  - {id: g, actor: so-vi-du, role: Văn thư, action: issue}\n  - {id: ⟦h⟧, actor: ubnd-cap-xa, action: return}"
      ),
      .flagged(
        "four approvals",
        "steps:\n  - {id: a, actor: so-vi-du, action: approve}\n  - {id: b, actor: so-vi-du, action: approve}\n  - {id: c, actor: so-vi-du, action: sign}\n  - {id: ⟦d⟧, actor: so-vi-du, action: decide}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let steps = procedure.steps.elements
    // Too few steps by offices for either: most procedures end here.
    var counts = (offices: 0, approvals: 0)
    for index in steps.indices where !steps[index].isApplicants {
      counts.offices += 1
      if Self.isApproval(steps[index]) { counts.approvals += 1 }
    }
    guard counts.offices > Self.mostHandovers + 1 || counts.approvals > Self.mostApprovals else {
      return
    }
    let outline = StepOutline(steps)
    for caseID in procedure.casesOfSteps() {
      let graph = StepGraph(
        outline, in: Situation(day: context.day, caseID: caseID), passingApplicants: true)
      var handovers = Array(repeating: 0, count: steps.count)
      var approvals = handovers
      for index in graph.order {
        for before in graph.predecessors[index] {
          let changes = Self.changesHands(steps[before], steps[index]) ? 1 : 0
          handovers[index] = max(handovers[index], handovers[before] + changes)
          approvals[index] = max(approvals[index], approvals[before])
        }
        if Self.isApproval(steps[index]) { approvals[index] += 1 }
      }
      let most = (handovers: handovers.max() ?? 0, approvals: approvals.max() ?? 0)
      if most.handovers > Self.mostHandovers,
        let first = graph.order.first(where: { handovers[$0] > Self.mostHandovers })
      {
        sink.report(.handovers(most.handovers), at: steps[first].place, path: steps[first].path)
        return
      }
      if most.approvals > Self.mostApprovals,
        let first = graph.order.first(where: { approvals[$0] > Self.mostApprovals })
      {
        sink.report(.approvals(most.approvals), at: steps[first].place, path: steps[first].path)
        return
      }
    }
  }

  private static func changesHands(_ one: Step, _ other: Step) -> Bool {
    if one.actor.value != other.actor.value { return true }
    guard let role = one.role, let next = other.role else { return false }
    return role != next
  }

  private static func isApproval(_ step: Step) -> Bool {
    switch step.action?.value {
    case .approve, .sign, .decide: true
    default: false
    }
  }
}

extension Message {
  fileprivate static func handovers(_ count: Int) -> Message {
    Message(
      vi:
        "hồ sơ chuyển tay \(count) lần (ngưỡng theo thông lệ: \(StepManyHandovers.mostHandovers))",
      en:
        "the dossier changes hands \(count) times (threshold of common practice: \(StepManyHandovers.mostHandovers))"
    )
  }

  fileprivate static func approvals(_ count: Int) -> Message {
    Message(
      vi:
        "hồ sơ được duyệt, ký, quyết định \(count) lần (ngưỡng theo thông lệ: \(StepManyHandovers.mostApprovals))",
      en:
        "the dossier is approved, signed or decided on \(count) times (threshold of common practice: \(StepManyHandovers.mostApprovals))"
    )
  }
}
