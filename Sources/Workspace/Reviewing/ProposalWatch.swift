import Diagnostics
import ProcedureModel
import Reviews
import SourceText
import VietnameseText

/// Holds what reviews propose against what the catalogue says, procedure by procedure.
struct ProposalWatch: Sendable {
  private let reviews: [String: [Review]]
  private let day: CivilDate

  init(_ reviews: [Review], on day: CivilDate) {
    self.day = day
    // Of a group nobody can tell which member a path means.
    self.reviews = Dictionary(
      grouping: reviews.filter { $0.procedure != nil }, by: { $0.procedure?.value ?? "" })
  }

  func isAbout(_ code: String) -> Bool { reviews[code] != nil }

  /// Findings, in the files of the reviews, about proposals for one procedure.
  func findings(_ code: String, _ sources: RecordSources) -> [Diagnostic] {
    guard let reviews = reviews[code],
      let version = ReviewEdits.version(sources.file, overlay: sources.overlay)
    else { return [] }
    let editor = ProposalEditor(version.tree, version.procedure)
    var found: [Diagnostic] = []
    for review in reviews {
      for proposal in review.proposals {
        if let finding = finding(proposal, editor.effect(of: proposal), in: review) {
          found.append(finding)
        }
      }
    }
    let live = reviews.flatMap { review in
      review.proposals.filter { $0.status?.value.isOpen ?? false }.map { (review, $0) }
    }
    for clash in Contradiction.all(live.map(\.1), in: version.procedure) {
      let review = live[clash.index].0
      found.append(
        diagnostic(
          "proposals-contradict", .error, .error, clash.message,
          at: clash.other.at?.range ?? clash.other.place, clash.other, in: review))
    }
    return found
  }

  private func finding(
    _ proposal: Proposal, _ effect: ProposalEffect, in review: Review
  ) -> Diagnostic? {
    guard let status = proposal.status else { return nil }
    let place = proposal.at?.range ?? proposal.place
    switch (status.value, effect) {
    case (.proposed, .targetGone), (.deferred, .targetGone), (.accepted, .targetGone):
      return diagnostic(
        "proposal-target-gone", .error, .warning, .targetGone(proposal), at: place, proposal,
        in: review)
    case (.proposed, .shown) where proposal.remove != nil,
      (.deferred, .shown) where proposal.remove != nil:
      return diagnostic(
        "proposal-target-gone", .error, .warning, .targetGone(proposal), at: place, proposal,
        in: review)
    case (.accepted, .shown):
      var finding = diagnostic(
        "proposal-shown", .target, .info, .shown, at: status.range, proposal, in: review)
      finding.fixIts = [
        FixIt(
          Message(vi: "ghi implemented", en: "write implemented"), .unsafe,
          edits: [
            TextEdit(
              range: status.range, replacement: ProposalStatus.implemented.rawValue)
          ])
      ]
      return finding
    case (.accepted, _):
      guard let deadline = proposal.deadline, deadline.value < day else { return nil }
      return diagnostic(
        "proposal-overdue", .target, .warning, .overdue(deadline.value), at: deadline.range,
        proposal, in: review)
    case (.implemented, .edits), (.implemented, .targetGone):
      return diagnostic(
        "proposal-not-shown", .error, .warning, .notShown, at: status.range, proposal, in: review)
    default: return nil
    }
  }

  private func diagnostic(
    _ rule: String, _ family: Family, _ severity: Severity, _ message: Message,
    at range: ByteRange, _ proposal: Proposal, in review: Review
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, family: family, severity: severity, message: message,
      location: SourceLocation(path: review.path, range: range),
      record: review.procedure?.value ?? review.reference,
      path: "proposals/" + (proposal.id?.value ?? ""))
  }
}

extension Proposal {
  /// Where a finding about it as a whole points.
  fileprivate var place: ByteRange { id?.range ?? range }
}

extension Message {
  fileprivate static func targetGone(_ proposal: Proposal) -> Message {
    let at = proposal.at?.value.typed ?? ""
    return Message(
      vi: "thủ tục không còn phần nào ở «\(at)»: đề xuất này không còn sửa được gì",
      en: "the procedure has nothing at “\(at)” any more: this proposal changes nothing")
  }

  fileprivate static let shown = Message(
    vi: "danh mục đã sửa theo đề xuất này: ghi status: implemented",
    en: "the catalogue shows this proposal already: write status: implemented")

  fileprivate static func overdue(_ day: CivilDate) -> Message {
    Message(
      vi: "đã được chấp nhận, hạn ngày \(day.vietnamese), mà danh mục vẫn chưa sửa theo",
      en: "it was accepted and due on \(day.iso), and the catalogue does not show it yet")
  }

  fileprivate static let notShown = Message(
    vi: "ghi là đã thực hiện mà danh mục không nói như vậy",
    en: "it is called implemented, but the catalogue does not say so")
}
