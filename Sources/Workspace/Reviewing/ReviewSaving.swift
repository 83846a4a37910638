package import ComplianceCost
import Diagnostics
import FileSystem
package import ProcedureModel
package import Reviews
import SourceText
import VietnameseText

/// What a review's proposals save: computed over the catalogue at its base, by the parameters of its day.
package struct ReviewSaving: Sendable {
  /// What is looked at.
  package enum Ground: Sendable {
    /// The revision that the review names.
    case base
    /// The catalogue of today, since git does not have the base.
    case today
  }

  package var ground: Ground
  package var before: ProcedureCost
  package var after: ProcedureCost
  /// Whether a proposal could not be carried out, so that the cost after it is not known.
  package var isPartial: Bool
  package var outcomes: [ReviewEdits.Outcome]

  /// What is saved a year; `nil` where a figure is missing.
  package var benefit: Benefit? {
    guard !isPartial, let one = before.year.cost, let other = after.year.cost else { return nil }
    return Benefit(before: one, after: other)
  }

  /// What is not known on either side, each once.
  package var missing: [MissingInput] {
    var seen: Set<MissingInput> = []
    return (before.year.missing + after.year.missing).filter { seen.insert($0).inserted }
  }
}

extension Workspace {
  /// Carries proposals out over the reviewed revision and computes both costs.
  ///
  /// - Parameters:
  ///   - review: A review of one procedure.
  ///   - admits: Which of its proposals count.
  /// - Returns: `nil` for a group, a regulation, and a procedure that is not there.
  package func saving(
    of review: Review, by admits: (Proposal) -> Bool = { $0.status?.value != .rejected }
  ) async -> ReviewSaving? {
    guard let code = review.procedure?.value else { return nil }
    var ground = ReviewSaving.Ground.base
    var found: RecordSources?
    do throws(ComparisonObstacle) {
      found = try await sources(of: code, at: review.base?.value ?? "")
    } catch {
      // Without the base today's catalogue is all there is, and the outcome says so.
      ground = .today
    }
    if found == nil, ground == .today {
      do throws(FileSystemError) {
        found = try sources(of: code)
      } catch {
        return nil
      }
    }
    guard let sources = found,
      let before = ReviewEdits.version(sources.file, overlay: sources.overlay)
    else { return nil }
    var edits = ReviewEdits(sources.file, overlay: sources.overlay)
    for proposal in review.proposals where admits(proposal) { edits.carryOut(proposal) }
    guard let after = edits.version else { return nil }
    let isPartial = edits.outcomes.contains { outcome in
      if outcome.objection != nil { return true }
      return switch outcome.effect {
      case .byHand, .targetGone: true
      case .edits, .shown: false
      }
    }
    let day = review.reviewer?.date?.value ?? self.day
    return ReviewSaving(
      ground: ground, before: cost(of: before.procedure, on: day),
      after: cost(of: after.procedure, on: day), isPartial: isPartial, outcomes: edits.outcomes)
  }

  /// Whether the figures typed in a review are those computed; what differs is told.
  func checkStatedCost(_ review: Review) async -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let stated = review.statedCost {
      found += compare(stated, await saving(of: review), review, nil)
    }
    for proposal in review.proposals {
      guard let stated = proposal.statedCost else { continue }
      let saving = await saving(of: review) { $0.range == proposal.range }
      found += compare(stated, saving, review, proposal)
    }
    return found
  }

  private func compare(
    _ stated: StatedCost, _ saving: ReviewSaving?, _ review: Review, _ proposal: Proposal?
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func say(_ rule: String, _ severity: Severity, _ message: Message, _ figure: Located<Int>?) {
      found.append(
        Diagnostic(
          rule: rule, family: severity == .error ? .error : .opportunity, severity: severity,
          message: message,
          location: SourceLocation(path: review.path, range: figure?.range ?? stated.range),
          record: review.procedure?.value ?? review.reference,
          path: proposal.map { "proposals/" + ($0.id?.value ?? "") } ?? ""))
    }
    guard let saving, let benefit = saving.benefit else {
      say("cost-not-computable", .info, .notComputable(saving), stated.before ?? stated.saving)
      return found
    }
    for (figure, computed) in [
      (stated.before, benefit.before), (stated.after, benefit.after),
      (stated.saving, benefit.saving),
    ] {
      guard let figure, figure.value != computed.middle.dong else { continue }
      say("cost-not-recomputed", .error, .differs(figure.value, computed.middle.dong), figure)
    }
    return found
  }
}

extension Message {
  fileprivate static func notComputable(_ saving: ReviewSaving?) -> Message {
    guard let saving else {
      return Message(
        vi: "không đọc được thủ tục ở phiên bản đã rà soát nên chưa đối chiếu được số này",
        en: "the reviewed revision cannot be read, so this figure could not be checked")
    }
    let missing = MissingInput.brief(saving.missing)
    if missing.isEmpty {
      return Message(
        vi: "có đề xuất chương trình không tự thực hiện được nên chưa tính được chi phí sau",
        en: "a proposal cannot be carried out by itself, so the cost after it is not known")
    }
    return Message(
      vi: "chưa đối chiếu được số này, còn thiếu: "
        + missing.map(\.vietnamese).joined(separator: "; "),
      en: "this figure could not be checked, missing: "
        + missing.map(\.english).joined(separator: "; "))
  }

  fileprivate static func differs(_ typed: Int, _ computed: Int) -> Message {
    Message(
      vi: "ghi \(formatted(number: typed)) mà tính lại được \(formatted(number: computed)) đồng",
      en: "it says \(formatted(number: typed)), computed again it is \(formatted(number: computed))"
    )
  }
}
