import Catalogue
import Diagnostics
import ProcedureModel
import VietnameseText

extension Ledger {
  /// Counts all targets of all plans.
  package init(_ input: LedgerInput) {
    day = input.day
    procedures = input.catalogue.procedures.count
    plans = input.plans.map { plan in
      PlanEntry(
        id: plan.id?.value ?? "",
        name: plan.number?.value ?? plan.title?.value ?? plan.id?.value ?? "",
        title: plan.title?.value,
        isUnverified: plan.titleStatus?.value == .unverified
          || plan.sourceStatus?.value == .unverified,
        path: plan.path, from: plan.from?.value ?? plan.issued?.value, until: plan.until?.value,
        targets: plan.targets.compactMap { LedgerCounter(input, plan, $0)?.entry })
    }
    initiatives = InitiativeStatus.allCases.map { status in
      (status, input.initiatives.count { $0.status?.value == status })
    }
    incompleteTables = input.statistics.tables.filter(\.isIncomplete)
  }
}

/// Counts one target.
struct LedgerCounter {
  let input: LedgerInput
  let plan: Plan
  let target: Plan.Target
  let measure: Measure
  let scope: LedgerScope
  let period: LedgerPeriod

  /// `nil` for a target without a measure, which is an error in its file.
  init?(_ input: LedgerInput, _ plan: Plan, _ target: Plan.Target) {
    guard let measure = target.measure?.value else { return nil }
    self.input = input
    self.plan = plan
    self.target = target
    self.measure = measure
    scope = LedgerScope(plan, target, in: input.registries)
    period = LedgerPeriod(plan, target, on: input.day)
  }

  /// Procedures in force that the target is about.
  var procedures: [ProcedureFacts] {
    input.catalogue.procedures.filter { $0.isLive && scope.covers($0) }
  }

  /// Whoever answers for a procedure: those who decide, else those who carry it out, else its issuer.
  func agencies(_ facts: ProcedureFacts) -> [String] {
    if !facts.uses.decides.isEmpty { return facts.uses.decides }
    if !facts.uses.executes.isEmpty { return facts.uses.executes }
    return facts.issuer.map { [$0] } ?? []
  }

  var count: LedgerCount {
    switch measure {
    case .proceduresAnnounced, .eligibleOnlineFullAndIntegrated, .proceduresFullOnline,
      .proceduresIntegrated, .payableOnline, .boundaryFree, .delegationDone:
      countRecords()
    case .announcedOnTime: countAnnouncements()
    case .dialoguesHeld: countDialogues()
    case .proceduresReviewed, .optionsApproved, .proceduresRestructured, .decentralisationDone:
      countReviews()
    case .proceduresCut, .timeCut, .conditionsCut: countAgainstBaseline()
    case .complianceCostCut: countSavings()
    case .dossiersWhollyOnline, .dossiersOnline, .dossiersOnTime, .resultsDigitised,
      .usersIdentified:
      countDossiers()
    case .regulationsCut, .reportsElectronic: countNothing()
    }
  }

  /// What no file of the format holds.
  private func countNothing() -> LedgerCount {
    var count = LedgerCount()
    count.isUnknown = true
    count.lacks(
      "",
      Message(
        vi: "định dạng này chưa có tệp nào ghi số liệu ấy",
        en: "no file of this format holds these figures"))
    return count
  }

  var entry: LedgerEntry {
    let count = self.count
    let bound = LedgerBound(target)
    let figure = count.isUnknown || count.total.denominator == 0 ? nil : count.total
    let standing: LedgerEntry.Standing
    if bound == nil {
      standing = .noFigure
    } else if let figure, let isMet = bound?.isMet(by: figure) {
      standing = isMet ? .met : .notMet
    } else {
      standing = .unknown
    }
    let last = target.until?.value ?? target.before?.value.adding(days: -1)
    return LedgerEntry(
      plan: plan.id?.value ?? "", target: target.id?.value ?? "", measure: measure,
      meaning: measure.meaning, scope: scopeNames, bound: bound, before: target.before?.value,
      until: target.until?.value, every: target.every?.value, against: target.against?.value,
      source: (target.source ?? plan.source)?.value,
      sourceStatus: (target.sourceStatus ?? plan.sourceStatus)?.value, figure: figure,
      standing: standing, isDue: last.map { $0 < input.day } ?? false,
      isIncomplete: count.isIncomplete, parts: count.parts,
      byAgency: portions(count.byAgency) { input.registries.agencies[$0]?.nameText },
      byField: portions(count.byField) { input.registries.fields[$0]?.nameText },
      sources: count.sources, outside: count.outside, missing: count.missing)
  }

  private func portions(
    _ figures: [String: LedgerFigure], _ name: (String) -> String?
  ) -> [LedgerEntry.Portion] {
    figures.keys.sorted().map { id in
      LedgerEntry.Portion(
        id: id, name: name(id) ?? id, figure: figures[id] ?? LedgerFigure())
    }
  }

  private var scopeNames: [Message] {
    guard let scope = target.scope else { return [] }
    let fields = scope.fields.map { input.registries.fields[$0.value]?.nameText ?? $0.value }
    let agencies = scope.agencies.map { input.registries.agencies[$0.value]?.nameText ?? $0.value }
    return scope.kinds.map { $0.value.name } + scope.levels.map { $0.value.name }
      + (fields + agencies).map { Message(vi: $0, en: $0) }
  }
}
