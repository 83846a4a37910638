package import ProcedureModel
import VietnameseText

/// What is planned, reviewed, decided, asked and tried: everything about changing procedures.
package struct ReformRecords: Sendable {
  package var plans: [Plan] = []
  package var reviews: [Review] = []
  package var decisions: [Decision] = []
  package var dialogues: [Dialogue] = []
  package var initiatives: [Initiative] = []

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

  /// Reviews on which nobody has decided yet.
  var openReviews: [Review] {
    reviews.filter { review in
      review.outcome == nil
        || review.proposals.contains { $0.status?.value ?? .proposed == .proposed }
    }
  }
}
