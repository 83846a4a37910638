package import ComplianceCost
package import ProcedureModel
import Reviews

/// What one review has saved, has promised to save, and only proposes to save, a year.
///
/// A saving is realised only where the catalogue shows what was accepted; until then it is promised.
package struct ReviewSavings: Sendable {
  package enum Amount: Sendable {
    /// No proposal is that far.
    case nothing
    case known(Benefit)
    /// What keeps it unknown; empty where a proposal cannot be carried out by itself.
    case unknown([MissingInput])
  }

  package var reference: String
  package var plan: String
  package var realised: Amount
  package var promised: Amount
  package var proposed: Amount
}

extension Workspace {
  /// The savings of reviews, in their order; groups and regulations have none that can be computed.
  package func savings(of reviews: [Review]) async -> [ReviewSavings] {
    var result: [ReviewSavings] = []
    for review in reviews {
      let editor = version(of: review).map { ProposalEditor($0.tree, $0.procedure) }
      var ranges: [ProposalProgress: [Proposal]] = [:]
      for proposal in review.proposals {
        let progress = ProposalProgress(proposal, editor?.effect(of: proposal))
        ranges[progress, default: []].append(proposal)
      }
      func amount(_ all: [ProposalProgress]) async -> ReviewSavings.Amount {
        let own = all.flatMap { ranges[$0] ?? [] }.map(\.range)
        guard !own.isEmpty else { return .nothing }
        guard let saving = await saving(of: review, by: { own.contains($0.range) }) else {
          return .unknown([])
        }
        return saving.benefit.map { .known($0) } ?? .unknown(saving.missing)
      }
      result.append(
        ReviewSavings(
          reference: review.reference, plan: review.plan?.value ?? "",
          realised: await amount([.realised]),
          promised: await amount([.promised, .unproven]), proposed: await amount([.open])))
    }
    return result
  }
}
