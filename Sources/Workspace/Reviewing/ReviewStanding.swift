import FileSystem
package import ProcedureModel
package import Reviews

/// How far a review has come: each of its proposals, held against the catalogue of today.
package struct ReviewStanding: Sendable {
  package struct Row: Sendable {
    package var id: String
    package var kind: String
    package var status: ProposalStatus?
    package var progress: ProposalProgress
  }

  package var reference: String
  package var path: String
  /// The procedure's name, where the review is about one that the catalogue holds.
  package var name: String?
  package var proposals: [Row] = []
}

extension Workspace {
  /// Holds reviews against the catalogue, in their order.
  package func standing(of reviews: [Review]) -> [ReviewStanding] {
    reviews.map { review in
      var standing = ReviewStanding(reference: review.reference, path: review.path)
      let version = version(of: review)
      standing.name = version?.procedure.nameText
      let editor = version.map { ProposalEditor($0.tree, $0.procedure) }
      standing.proposals = review.proposals.map { proposal in
        ReviewStanding.Row(
          id: proposal.id?.value ?? "", kind: proposal.kind?.value.rawValue ?? "",
          status: proposal.status?.value,
          progress: ProposalProgress(proposal, editor?.effect(of: proposal)))
      }
      return standing
    }
  }

  /// The procedure of a review as the catalogue has it; `nil` for a group and what cannot be read.
  func version(of review: Review) -> ReviewEdits.Version? {
    guard let code = review.procedure?.value else { return nil }
    do throws(FileSystemError) {
      guard let sources = try sources(of: code) else { return nil }
      return ReviewEdits.version(sources.file, overlay: sources.overlay)
    } catch {
      // What cannot be read is told by the linter.
      return nil
    }
  }
}
