package import Catalogue
package import ProcedureModel
package import VietnameseText

/// All that the ledger is counted from.
package struct LedgerInput: Sendable {
  /// What the options of one review save a year.
  package struct Saving: Sendable {
    package var plan: String
    /// Codes of the procedures.
    package var codes: [String]
    /// Đồng a year before and after; `nil` where something is missing.
    package var before: Int?
    package var after: Int?
    /// Whether the catalogue already shows it, so that it is more than a promise.
    package var isRealised: Bool
    /// What is missing, with the file that would tell.
    package var missing: [LedgerEntry.Missing]

    package init(
      plan: String, codes: [String], before: Int?, after: Int?, isRealised: Bool,
      missing: [LedgerEntry.Missing] = []
    ) {
      self.plan = plan
      self.codes = codes
      self.before = before
      self.after = after
      self.isRealised = isRealised
      self.missing = missing
    }
  }

  package var catalogue: Catalogue
  package var plans: [Plan]
  package var reviews: [Review] = []
  package var dialogues: [Dialogue] = []
  package var initiatives: [Initiative] = []
  package var statistics = StatisticsTotals()
  package var savings: [Saving] = []
  /// Compliance cost of a year in đồng, by code, of procedures where all of it is known.
  package var costs: [String: Int] = [:]
  /// Parameters that costs need and nobody has given, by name.
  package var missingParameters: [String] = []
  /// The catalogue as it was on earlier days, for what is held against a baseline.
  package var baselines: [CivilDate: Catalogue] = [:]

  package init(catalogue: Catalogue, plans: [Plan]) {
    self.catalogue = catalogue
    self.plans = plans
  }

  /// The days whose catalogue some target is held against.
  package var baselineDays: Set<CivilDate> {
    Set(
      plans.flatMap { plan in
        plan.targets.compactMap { LedgerCounter(self, plan, $0) }
          .filter { [.proceduresCut, .timeCut, .conditionsCut].contains($0.measure) }
          .compactMap(\.baselineDay)
      })
  }

  var day: CivilDate { catalogue.day }
  var registries: Registries { catalogue.registries }
}
