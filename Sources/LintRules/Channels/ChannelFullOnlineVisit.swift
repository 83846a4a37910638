import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a wholly online procedure with a step that online applicants must come for.
package struct ChannelFullOnlineVisit: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-full-online-visit", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Toàn trình mà vẫn phải đến",
      en: "Wholly online and yet somebody has to come"),
    rationale: Message(
      vi:
        "Bản ghi nói làm toàn trình trực tuyến, lại có bước mà người nộp trực tuyến phải đến tận nơi.",
      en: "The record says wholly online, and has a step for which those who file online must come."
    ),
    help: Message(
      vi: "Bỏ việc phải đến, hoặc ghi một phần kèm lý do.",
      en: "Drop the visit, or write partial with its reason."),
    basis: [RuleBasis("Nghị định 224/2026/NĐ-CP Điều 14", .verified)],
    competence: .publisher, profiles: [.procedureReview, .publication], pack: 2,
    examples: [
      .clean(
        "a visit for those at the desk",
        "online: {level: full}\nsteps: {id: nop, actor: applicant, action: submit, visit: in-person}"
      ),
      .flagged(
        "a visit for those online",
        "online: {level: ⟦full⟧}\nsteps: {id: nop, actor: applicant, action: submit, visit: always}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let online = procedure.online.elements
    guard let row = online.first(where: { $0.qualifiers.holds(on: context.day) }),
      let level = row.level.value, level.value == .full
    else { return }
    let steps = procedure.steps.elements
    for index in steps.indices where steps[index].qualifiers.holds(on: context.day) {
      // Without `visit` nobody has to come.
      guard steps[index].visit.contains(where: { $0.value == .online }) else { continue }
      sink.report(
        .visit(steps[index].shownName), at: level.range, path: "online",
        notes: [Note(.step, at: SourceLocation(path: procedure.path, range: steps[index].place))])
      return
    }
  }
}

extension Message {
  fileprivate static func visit(_ step: String) -> Message {
    Message(
      vi: "ghi toàn trình, nhưng bước «\(step)» buộc người nộp trực tuyến phải đến",
      en: "it says wholly online, but the step “\(step)” makes people come")
  }

  fileprivate static let step = Message(
    vi: "bước ấy ở đây",
    en: "the step is here")
}
