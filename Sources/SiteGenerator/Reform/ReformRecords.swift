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
    decisions.filter { $0.verdict?.value == .accepted }
      .enumerated()
      .sorted {
        ($0.element.date?.value.dayNumber ?? 0, $1.offset)
          > ($1.element.date?.value.dayNumber ?? 0, $0.offset)
      }
      .map(\.element)
  }

  /// Reviews that show how it is done; no agency made them.
  var examples: [Review] { reviews.filter { $0.purpose != nil } }

  /// Reviews of agencies on which nobody has decided yet.
  var openReviews: [Review] {
    reviews.filter { review in
      guard review.purpose == nil else { return false }
      return review.outcome == nil
        || review.proposals.contains { $0.status?.value ?? .proposed == .proposed }
    }
  }
}
