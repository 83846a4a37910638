import Diagnostics
import ProcedureModel
import Reviews
import SourceText

/// What a review still lacks before it can be decided on.
enum ReviewGaps {
  static func findings(_ review: Review) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func say(
      _ rule: String, _ severity: Severity, _ message: Message, at range: ByteRange,
      _ proposal: Proposal
    ) {
      found.append(
        Diagnostic(
          rule: rule, family: .opportunity, severity: severity, message: message,
          location: SourceLocation(path: review.path, range: range),
          record: review.procedure?.value ?? review.reference,
          path: "proposals/" + (proposal.id?.value ?? "")))
    }
    for proposal in review.proposals {
      guard let status = proposal.status, status.value.isOpen else { continue }
      let place = proposal.id?.range ?? proposal.range
      if proposal.legalActions.isEmpty {
        say(
          "legal-action-missing", .info,
          Message(
            vi: "chưa nói phải sửa văn bản nào: ghi «legal-actions»",
            en: "it does not say which act is to be amended: give “legal-actions”"),
          at: place, proposal)
      } else if status.value == .accepted, proposal.deadline == nil {
        say(
          "deadline-missing", .warning,
          Message(
            vi: "đã được chấp nhận mà không có hạn thực hiện: ghi «deadline»",
            en: "it was accepted without a deadline: give “deadline”"),
          at: status.range, proposal)
      }
    }
    return found
  }
}
