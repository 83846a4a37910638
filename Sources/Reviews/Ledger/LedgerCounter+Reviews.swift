import Catalogue
import Diagnostics
import ProcedureModel

extension LedgerCounter {
  /// Reviews under this plan and those it rests on; examples are no reviews by anybody.
  private var reviews: [Review] {
    let plans = [plan.id?.value].compactMap { $0 } + plan.uses.map(\.value)
    return input.reviews.filter { $0.purpose == nil && plans.contains($0.plan?.value ?? "") }
  }

  /// How far the reviews of the procedures are.
  func countReviews() -> LedgerCount {
    var count = LedgerCount()
    let reviews = self.reviews
    let examples = input.reviews.count { review in
      review.purpose != nil && review.plan?.value == plan.id?.value
    }
    var reviewed = LedgerFigure()
    var approved = LedgerFigure()
    var implemented = LedgerFigure()
    for facts in procedures {
      let own = reviews.filter { $0.codes.contains { $0.value == facts.code.value } }
      let proposals = own.flatMap(\.proposals)
      let decided = proposals.filter { $0.status?.value.isDecided ?? false && $0.decision != nil }
      let done = decided.filter { $0.status?.value == .implemented }
      reviewed += LedgerFigure(own.isEmpty ? 0 : 1, of: 1)
      approved += LedgerFigure(decided.isEmpty ? 0 : 1, of: 1)
      implemented += LedgerFigure(done.isEmpty ? 0 : 1, of: 1)
      let figure: LedgerFigure
      switch measure {
      case .proceduresReviewed: figure = LedgerFigure(own.isEmpty ? 0 : 1, of: 1)
      case .proceduresRestructured: figure = LedgerFigure(done.isEmpty ? 0 : 1, of: 1)
      case .decentralisationDone:
        let handedOn = decided.filter {
          $0.kind?.value == .delegate || $0.kind?.value == .decentralise
        }
        figure = LedgerFigure(
          handedOn.count { $0.status?.value == .implemented }, of: handedOn.count)
      default: figure = LedgerFigure(decided.isEmpty ? 0 : 1, of: 1)
      }
      count.add(figure, field: facts.field?.value, agencies: agencies(facts))
    }
    count.sources = [LedgerEntry.Source(file: "reviews/", rows: reviews.count)]
    count.part("reviewed", Message(vi: "đã rà soát", en: "reviewed"), reviewed)
    count.part(
      "approved", Message(vi: "có phương án được thông qua", en: "with an approved option"),
      approved)
    count.part(
      "implemented", Message(vi: "có phương án đã thực hiện", en: "with an option carried out"),
      implemented)
    noteReviews(&count, reviews, examples)
    return count
  }

  private func noteReviews(_ count: inout LedgerCount, _ reviews: [Review], _ examples: Int) {
    let file = "reviews/\(plan.id?.value ?? "")/<năm>/<mã>.yaml"
    if reviews.isEmpty {
      // No file is no proof that nothing was reviewed.
      count.isUnknown = true
      count.lacks(
        file,
        Message(
          vi: "chưa có bản rà soát nào của cơ quan theo kế hoạch này",
          en: "there is no review of an agency under this plan"))
    }
    if examples > 0 {
      count.lacks(
        file,
        Message(
          vi: "\(examples) bản ví dụ của dự án không được tính",
          en: "\(examples) examples of this project are not counted"))
    }
  }

  /// Compliance cost cut by options that are carried out; promises stand apart.
  func countSavings() -> LedgerCount {
    var count = LedgerCount()
    let plans = [plan.id?.value].compactMap { $0 } + plan.uses.map(\.value)
    let savings = input.savings.filter { plans.contains($0.plan) }
    var realised = LedgerFigure()
    var promised = LedgerFigure()
    for saving in savings {
      guard let before = saving.before, let after = saving.after else {
        saving.missing.forEach { count.lacks($0.file, $0.message) }
        continue
      }
      let figure = LedgerFigure(before - after, of: before)
      if saving.isRealised { realised += figure } else { promised += figure }
    }
    let costs = input.costs
    let procedures = self.procedures
    let known = procedures.compactMap { costs[$0.code.value] }
    count.total = LedgerFigure(realised.numerator, of: known.reduce(0, +))
    count.sources = [LedgerEntry.Source(file: "reviews/", rows: savings.count)]
    count.part("realised", Message(vi: "đã thực hiện", en: "carried out"), realised)
    count.part("promised", Message(vi: "mới hứa", en: "promised"), promised)
    if known.count < procedures.count || procedures.isEmpty {
      count.isUnknown = true
      count.lacks(
        "catalogue/procedures/<lĩnh vực>/<mã>.yaml",
        Message(
          vi:
            "\(procedures.count - known.count) trên \(procedures.count) thủ tục chưa tính được chi phí (cost, volume)",
          en:
            "\(procedures.count - known.count) of \(procedures.count) procedures have no cost yet (cost, volume)"
        ))
    }
    // Named where they stand in the way: what no procedure here needs is no gap.
    for parameter in input.missingParameters where count.isUnknown {
      count.lacks(
        "reviews/parameters.yaml",
        Message(vi: "chưa có tham số «\(parameter)»", en: "the parameter “\(parameter)” is missing")
      )
    }
    return count
  }
}
