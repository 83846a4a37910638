package import ProcedureModel
package import VietnameseText

extension Proposal {
  /// The day by which the last of its legal actions is due; `nil` where none has a deadline.
  package var deadline: Located<CivilDate>? {
    legalActions.compactMap(\.deadline).max { $0.value < $1.value }
  }
}

extension ProposalStatus {
  /// Whether the proposal is still to be decided or carried out.
  package var isOpen: Bool { self == .proposed || self == .accepted || self == .deferred }
}
