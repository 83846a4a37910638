package import Diagnostics

/// What a change of a record does to one proposal of a review.
package struct ProposalMark: Sendable, Hashable {
  package enum Effect: String, Sendable, CaseIterable {
    /// The record shows it now and did not before.
    case implements
    /// The record showed it before and does not now.
    case undoes
    /// Its place was changed, and not as it says.
    case otherwise
  }

  /// The review as others refer to it: `plan/year/code`.
  package var review: String
  package var proposal: String
  /// The kind of simplification.
  package var kind: String
  /// How far the review says it is.
  package var status: String
  package var effect: Effect

  package init(review: String, proposal: String, kind: String, status: String, effect: Effect) {
    self.review = review
    self.proposal = proposal
    self.kind = kind
    self.status = status
    self.effect = effect
  }

  /// What it does, in a sentence.
  package var message: Message {
    let name = "\(review)#\(proposal)"
    switch effect {
    case .implements where status == "proposed" || status == "deferred":
      return Message(
        vi: "làm đúng đề xuất \(name), mà đề xuất ấy chưa được chấp nhận",
        en: "does what proposal \(name) says, which nobody has accepted yet")
    case .implements:
      return Message(
        vi: "thực hiện đề xuất \(name)"
          + (status == "implemented" ? "" : ": nay ghi status: implemented"),
        en: "implements proposal \(name)"
          + (status == "implemented" ? "" : ": now write status: implemented"))
    case .undoes:
      return Message(
        vi: "bỏ điều mà đề xuất \(name) đã thực hiện", en: "undoes what proposal \(name) had done")
    case .otherwise:
      return Message(
        vi: "sửa đúng chỗ của đề xuất \(name) nhưng không như đề xuất",
        en: "changes the place of proposal \(name), and not as it says")
    }
  }
}
