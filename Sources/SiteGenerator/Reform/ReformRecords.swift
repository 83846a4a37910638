package import ProcedureModel
package import Reviews
import VietnameseText

/// What is planned, reviewed, decided, asked and tried: everything about changing procedures.
package struct ReformRecords: Sendable {
  package var plans: [Plan] = []
  package var reviews: [Review] = []
  package var decisions: [Decision] = []
  package var dialogues: [Dialogue] = []
  package var initiatives: [Initiative] = []
  /// Where the targets of the plans stand; `nil` while nobody has counted.
  package var ledger: Ledger?

  /// Nothing yet.
  package init() {}

  /// Dialogues, the newest first.
  var newestDialogues: [Dialogue] {
    dialogues.sorted {
      ($0.date?.value.dayNumber ?? 0, $0.path) > ($1.date?.value.dayNumber ?? 0, $1.path)
    }
  }

  /// What was decided in favour of the people, the newest first.
  var accepted: [Decision] {
    Self.newest(decisions.filter { $0.verdict?.value == .accepted }) { $0.date?.value }
  }

  /// Proposals of agencies that the catalogue shows by now, with their reviews; the newest decision first.
  var implemented: [(review: Review, proposal: Proposal)] {
    let all = reviews.filter { $0.purpose == nil }.flatMap { review in
      review.proposals.filter { $0.status?.value == .implemented }.map { (review, $0) }
    }
    return Self.newest(all) { $0.1.decision?.date?.value }
      .map { (review: $0.0, proposal: $0.1) }
  }

  /// The newest first; those of one day in their order, those without one last.
  private static func newest<Item>(_ items: [Item], by day: (Item) -> CivilDate?) -> [Item] {
    items.enumerated()
      .sorted {
        (day($0.element)?.dayNumber ?? 0, $1.offset) > (day($1.element)?.dayNumber ?? 0, $0.offset)
      }
      .map(\.element)
  }

  /// Reviews that show how it is done; no agency made them.
  var examples: [Review] { reviews.filter { $0.purpose != nil } }

  /// Reviews of agencies on which nobody has decided yet.
  var openReviews: [Review] {
    reviews.filter { review in
      guard review.purpose == nil else { return false }
      guard !review.proposals.isEmpty else { return review.outcome == nil }
      return review.proposals.contains { $0.status?.value ?? .proposed == .proposed }
    }
  }
}
