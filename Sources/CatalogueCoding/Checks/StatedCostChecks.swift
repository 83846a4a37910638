import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

/// Whether the figures and days that officials typed into a review can be.
enum StatedCostChecks {
  /// The share cut is the saving of the cost before, rounded as finely as it was typed.
  static func checkShare(_ cost: StatedCost, _ reader: inout Reader) {
    guard let share = cost.share else { return }
    guard case .share(let typed) = share.value else {
      reader.report(
        "cost-share-malformed",
        Message(
          vi: "tỷ lệ cắt giảm phải là phần trăm, ví dụ 25% hay 7.5%",
          en: "the share cut is a percentage, such as 25% or 7.5%"),
        at: share.range)
      return
    }
    let saving =
      cost.saving?.value
      ?? cost.before.flatMap { before in cost.after.map { before.value - $0.value } }
    guard let before = cost.before?.value, before > 0, let saving else { return }
    // 128 bits: figures of a country's budget times ten thousand.
    let doubled = Int128(saving) * 20_000 / Int128(before)
    let computed = Int((doubled + (doubled < 0 ? -1 : 1)) / 2)
    let agrees = [1, 10, 100].contains { step in
      typed % step == 0
        && (computed + (computed < 0 ? -step / 2 : step / 2)) / step * step == typed
    }
    guard !agrees else { return }
    reader.report(
      "cost-share-contradicts",
      Message(
        vi:
          "tiết kiệm \(formatted(number: saving)) trên \(formatted(number: before)) là \(percent(hundredths: computed, point: ",")), không phải tỷ lệ đã ghi",
        en:
          "saving \(formatted(number: saving)) of \(formatted(number: before)) is \(percent(hundredths: computed, point: ".")), not the share given"
      ),
      at: share.range)
  }

  /// No legal action is due before the review that asks for it.
  static func checkDeadlines(
    _ proposal: Proposal, of review: Review, _ reader: inout Reader
  ) {
    guard let day = review.reviewer?.date else { return }
    for action in proposal.legalActions {
      guard let deadline = action.deadline, deadline.value < day.value else { continue }
      reader.report(
        "deadline-before-review",
        Message(
          vi: "hạn \(deadline.value.vietnamese) đã qua trước ngày rà soát \(day.value.vietnamese)",
          en: "the deadline \(deadline.value.iso) is before the review of \(day.value.iso)"),
        at: deadline.range)
    }
  }
}
