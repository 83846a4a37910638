import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags an internal procedure without an approved option after the deadline.
package struct InternalNoOption: ReviewRule {
  package static let descriptor = RuleDescriptor(
    id: "internal-no-option", family: .target, severity: .warning,
    summary: Message(
      vi: "Thủ tục nội bộ chưa có phương án được thông qua dù đã quá hạn",
      en: "An internal procedure has no approved option though the deadline is past"),
    rationale: Message(
      vi: "Kế hoạch đòi mọi thủ tục nội bộ có phương án trước hạn; thủ tục này chưa có.",
      en:
        "The plan wants an approved option for every internal procedure by its deadline; this one has none."
    ),
    help: Message(
      vi: "Rà soát, rồi ghi phương án và quyết định vào reviews/.",
      en: "Review it, and record the option and its decision in reviews/."),
    basis: [RuleBasis("Kế hoạch 281/KH-UBND ngày 28/10/2022", .reported)],
    competence: .city, profiles: [.internalProcedures], pack: 2,
    examples: [
      .clean(
        "approved",
        "-- reviews/plans/kh-vi-du.yaml --\nid: kh-vi-du\ntitle-status: verified\ntargets: {id: a, measure: options-approved, at-least: 100%, before: 2025-01-01}\n-- 6.yaml --\ncode: \"1.000001\"\nkind: internal-between\n-- reviews/kh-vi-du/2026/1.000001.yaml --\nprocedure: \"1.000001\"\nplan: kh-vi-du\nproposals:\n  - id: a\n    kind: cut-step\n    status: accepted"
      ),
      .clean(
        "a public one",
        "-- reviews/plans/kh-vi-du.yaml --\nid: kh-vi-du\ntitle-status: verified\ntargets: {id: a, measure: options-approved, at-least: 100%, before: 2025-01-01}\n-- 6.yaml --\ncode: \"1.000001\"\nkind: public"
      ),
      .flagged(
        "nothing yet",
        "-- reviews/plans/kh-vi-du.yaml --\nid: kh-vi-du\ntitle-status: verified\ntargets: {id: a, measure: options-approved, at-least: 100%, before: 2025-01-01}\n-- 6.yaml --\ncode: ⟦\"6.000001\"⟧\nkind: internal-between"
      ),
    ])

  package init() {}

  package func check(_ book: ReviewBook, reporting sink: inout DiagnosticSink) {
    let due = book.plans.flatMap { plan in
      plan.targets.compactMap { target -> (plan: Plan, day: CivilDate)? in
        guard target.measure?.value == .optionsApproved, target.atLeast?.value == "100%",
          let day = target.before?.value ?? target.until?.value.adding(days: 1)
        else { return nil }
        return (plan, day)
      }
    }
    guard let (plan, day) = due.min(by: { $0.day < $1.day }), day <= book.catalogue.day else {
      return
    }
    for facts in book.catalogue.procedures where facts.isInternal && facts.isLive {
      guard let view = PlanView(plan, in: book.catalogue.registries), view.covers(facts),
        !book.reviews.contains(where: { isDone($0, facts.code.value) })
      else { continue }
      sink.report(
        .noOption(day, view.name), at: facts.place(facts.uses.place), record: facts.code.value)
    }
  }

  /// Whether a review of the procedure ended in a decision, be it to keep it as it is.
  private func isDone(_ review: Review, _ code: String) -> Bool {
    guard review.codes.contains(where: { $0.value == code }) else { return false }
    return review.outcome?.value == .keep
      || review.proposals.contains { $0.status?.value.isDecided ?? false }
  }
}

extension Message {
  fileprivate static func noOption(_ day: CivilDate, _ plan: String) -> Message {
    Message(
      vi: "chưa có phương án được thông qua; \(plan) đòi có trước ngày \(day.vietnamese)",
      en: "it has no approved option; \(plan) wants one before \(day.iso)")
  }
}
