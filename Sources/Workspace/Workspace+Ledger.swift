package import Catalogue
import ComplianceCost
import Diagnostics
import LintEngine
import ProcedureModel
package import Reviews
import VietnameseText

extension Workspace {
  /// Where the targets of all plans stand, or those of one.
  package func ledger(_ catalogue: Catalogue, plan: String? = nil) async -> Ledger {
    var input = LedgerInput(
      catalogue: catalogue,
      plans: plan.map { id in plans.filter { $0.id?.value == id } } ?? plans)
    input.reviews = records.reviews
    input.dialogues = records.dialogues
    input.initiatives = records.initiatives
    input.statistics = records.statistics
    input.baselines = await baselines(input.baselineDays)
    let measures = Set(input.plans.flatMap(\.targets).compactMap { $0.measure?.value })
    if measures.contains(.complianceCostCut) { await addCosts(to: &input) }
    return Ledger(input)
  }

  /// What following each procedure costs a year, and what reviews have saved or promise to.
  private func addCosts(to input: inout LedgerInput) async {
    let parameters = CostParameters(records.parameters, on: day)
    let needed: [CostParameters.Name] = [.citizenHour, .businessHour, .officialHour]
    input.missingParameters = needed.filter { parameters.value($0) == nil }
      .map { "\($0.rawValue) (\($0.meaning.vietnamese))" }
    // Without what an hour is worth no cost is known, and no file need be read for it.
    if input.missingParameters.count < needed.count {
      for facts in input.catalogue.procedures where facts.isLive {
        let context = LintContext(registries: registries, day: day)
        guard let procedure = read(facts.path, judgedBy: nil, context).procedure,
          let cost = cost(of: procedure).year.cost
        else { continue }
        input.costs[facts.code.value] = cost.middle.dong
      }
    }
    let reviews = records.reviews.filter { $0.purpose == nil }
    for (review, savings) in zip(reviews, await savings(of: reviews)) {
      for (amount, isRealised) in [(savings.realised, true), (savings.promised, false)] {
        guard let saving = saving(amount, of: review, isRealised: isRealised) else { continue }
        input.savings.append(saving)
        // The share is of what it cost before: today's cost has the saving behind it.
        if isRealised, let before = saving.before, let after = saving.after {
          for code in saving.codes { input.costs[code]? += before - after }
        }
      }
    }
  }

  private func saving(
    _ amount: ReviewSavings.Amount, of review: Review, isRealised: Bool
  ) -> LedgerInput.Saving? {
    let plan = review.plan?.value ?? ""
    let codes = review.codes.map(\.value)
    switch amount {
    case .nothing: return nil
    case .known(let benefit):
      return LedgerInput.Saving(
        plan: plan, codes: codes, before: benefit.before.middle.dong,
        after: benefit.after.middle.dong, isRealised: isRealised)
    case .unknown(let missing):
      let all = missing.map { LedgerEntry.Missing(file: review.path, message: $0.message) }
      return LedgerInput.Saving(
        plan: plan, codes: codes, before: nil, after: nil, isRealised: isRealised, missing: all)
    }
  }
}
