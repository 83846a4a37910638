package import ProcedureDiff
package import ProcedureModel

/// Everything a comparison came to.
package struct ComparisonOutcome: Sendable {
  package var records: [RecordChange] = []
  package var names = NameBook()
  /// Why some of it, or all, could not be compared.
  package var obstacles: [ComparisonObstacle] = []
  /// Burden measures added up over all procedures.
  package var totals: [BurdenTotal] = []
  /// What the changes do for the targets of the plans that the settings name.
  package var progress: [TargetProgress] = []
  /// The plans that the settings name.
  package var plans: [Plan] = []
  /// Files that differ and were looked at.
  package var files = 0

  package init() {}

  package var hasObstacles: Bool { !obstacles.isEmpty }

  /// How many changes keep a gate closed.
  package var blocking: Int {
    records.reduce(0) { $0 + $1.changes.count { $0.isBlocking } }
  }

  package var count: Int { records.reduce(0) { $0 + $1.changes.count } }
}
