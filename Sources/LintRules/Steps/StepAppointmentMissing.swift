import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a receipt without an appointment slip, and a refusal without a written notice.
package struct StepAppointmentMissing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "step-appointment-missing", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Không nói có giấy hẹn, hoặc từ chối mà không có văn bản",
      en: "No appointment slip is mentioned, or a refusal without a notice"),
    rationale: Message(
      vi:
        "Giấy tiếp nhận và hẹn trả kết quả (mẫu 01), phiếu từ chối (mẫu 03) là bằng chứng của người dân: đã nộp gì, khi nào nhận, vì sao không được.",
      en:
        "The receipt with the date of return (form 01) and the notice of refusal (form 03) are the citizen's proof of what was filed, when to come, and why not."
    ),
    help: Message(
      vi:
        "Ghi giấy đó ở gives của bước tiếp nhận hoặc bước từ chối. Trả ngay trong ngày thì không cần giấy hẹn.",
      en:
        "Name the paper in gives of the step. What is done the same day needs no appointment slip."),
    basis: [RuleBasis("Thông tư 03/2025/TT-VPCP mẫu 01–05", .reported)],
    competence: .publisher, profiles: [.procedureReview], from: "2025-09-15",
    examples: [
      .clean(
        "a slip is given",
        "kind: public\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive, gives: [phieu-hen]}"
      ),
      .clean(
        "the note tells of it",
        "kind: public\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive, note: Bạn nhận giấy hẹn.}"
      ),
      .clean(
        "the portal tells the day",
        "kind: public\nsteps:\n  - {id: bao, actor: so-vi-du, action: notify, name: Báo mã hồ sơ và ngày hẹn}"
      ),
      .clean(
        "done the same day",
        "kind: public\ntime-limit: same-day\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive}"
      ),
      .clean(
        "an internal procedure",
        "kind: internal-within\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive}"),
      .flagged(
        "no slip",
        "kind: public\nsteps:\n  - {id: nop, actor: applicant, action: submit}\n  - {id: ⟦nhan⟧, actor: so-vi-du, action: receive}"
      ),
      .flagged(
        "nobody receives",
        "kind: public\nsteps:\n  - {id: ⟦nop⟧, actor: applicant, action: submit}\n  - {id: cap, actor: so-vi-du, action: issue}"
      ),
      .flagged(
        "a refusal without a notice",
        "kind: public\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive, gives: [phieu-hen]}\n  - {id: ⟦thoi⟧, actor: so-vi-du, action: refuse}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.kind?.value == .public else { return }
    let steps = procedure.steps.elements.filter { $0.qualifiers.holds(on: context.day) }
    checkReceipt(procedure, steps, context, &sink)
    let hasNotice = procedure.results.elements.contains { $0.outcome?.value == .refused }
    for step in steps where step.action?.value == .refuse {
      let isTold = [step.name, step.claims.note, step.claims.verbatim].contains { text in
        text.map { Phrases.refusalNotices.firstMatch(in: $0.value) != nil } ?? false
      }
      if !hasNotice, step.gives.isEmpty, !isTold {
        sink.report(.noNotice(step.shownName), at: step.place, path: step.path)
      }
    }
  }

  private func checkReceipt(
    _ procedure: Procedure, _ steps: [Step], _ context: LintContext, _ sink: inout DiagnosticSink
  ) {
    let limits = procedure.timeLimit.elements.filter { $0.plus == nil }
    if !limits.isEmpty, limits.allSatisfy({ $0.takes.value?.value == .sameDay }) { return }
    for step in steps {
      if step.gives.contains(where: { Self.isSlip($0.value, context.registries) }) { return }
      for text in [step.name, step.claims.note, step.claims.verbatim] {
        if let text, Phrases.appointments.firstMatch(in: text.value) != nil { return }
      }
    }
    let place =
      steps.first { $0.action?.value == .receive }
      ?? steps.first {
        $0.action?.value == .submit
      }
    guard let place else { return }
    sink.report(.noSlip, at: place.place, path: place.path)
  }

  private static func isSlip(_ paper: String, _ registries: Registries) -> Bool {
    guard let entry = registries.papers[paper] else { return false }
    return Phrases.appointments.firstMatch(in: entry.nameText) != nil
  }
}

extension Message {
  fileprivate static var noSlip: Message {
    Message(
      vi: "không nói người nộp nhận giấy tiếp nhận và hẹn trả kết quả",
      en: "does not say that the applicant gets a receipt with the date of return")
  }

  fileprivate static func noNotice(_ step: String) -> Message {
    Message(
      vi: "«\(step)» không nói có phiếu hoặc văn bản nêu lý do",
      en: "“\(step)” does not say that a notice with the reason is given")
  }
}
