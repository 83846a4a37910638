package import Diagnostics
package import ProcedureModel

/// Whether what a proposal wants is so, which its status alone does not prove.
///
/// A saving is realised only when it is implemented; until then it is promised at most.
package enum ProposalProgress: String, Sendable, CaseIterable {
  /// Nobody has decided in its favour.
  case open
  /// Accepted, and the catalogue does not show it yet.
  case promised
  /// The catalogue shows it.
  case realised
  /// Decided in its favour, and the catalogue cannot tell: several procedures, or no such file.
  case unproven
  /// Rejected.
  case dropped

  /// Tells from the status and from what carrying it out would come to today.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - effect: What the catalogue makes of it; `nil` where nobody can tell.
  package init(_ proposal: Proposal, _ effect: ProposalEffect?) {
    switch proposal.status?.value {
    case .accepted, .implemented:
      switch effect {
      case .shown: self = .realised
      case .edits, .targetGone: self = .promised
      case .byHand, nil: self = .unproven
      }
    case .rejected: self = .dropped
    case .proposed, .deferred, nil: self = .open
    }
  }

  package var message: Message {
    switch self {
    case .open: Message(vi: "chưa quyết định", en: "not decided")
    case .promised: Message(vi: "đã hứa, danh mục chưa sửa", en: "promised, not in the catalogue")
    case .realised: Message(vi: "danh mục đã sửa", en: "in the catalogue")
    case .unproven: Message(vi: "danh mục không cho biết", en: "the catalogue cannot tell")
    case .dropped: Message(vi: "không chấp nhận", en: "rejected")
    }
  }
}
