package import ProcedureModel

/// Limits added up unit by unit, since working days and months are never converted.
package struct TimeTotal: Sendable, Equatable {
  private var halves: [TimeSpan.Unit: Int] = [:]
  /// Whether a limit *within the day* was counted as one working day.
  package private(set) var countsSameDay = false

  /// Nothing yet.
  package init() {}

  /// Adds one limit; one without an end adds nothing.
  package mutating func add(_ span: TimeSpan) {
    switch span {
    case .unlimited: break
    case .sameDay:
      halves[.workingDay, default: 0] += 2
      countsSameDay = true
    case .amount(let amount, let unit): halves[unit, default: 0] += amount
    }
  }

  /// What it comes to, the longest unit last; empty where nothing was added.
  package var spans: [TimeSpan] {
    TimeSpan.Unit.allCases.compactMap { unit in
      halves[unit].map { .amount(halves: $0, unit: unit) }
    }
  }
}
