package import ComplianceCost
package import ProcedureModel

/// One measure of one procedure before and after.
package struct BurdenDelta: Sendable {
  package var measure: BurdenMeasure
  package var before: BurdenValue
  package var after: BurdenValue
  /// The case and the channel for which it changes most; `nil` where it is the same for all.
  package var caseName: String?
  package var channel: Channel?

  /// After minus before in the measure's own unit; `nil` where the units differ.
  package var difference: Int? {
    switch (before, after) {
    case (.number(let one), .number(let other)), (.dong(let one), .dong(let other)),
      (.hours(let one), .hours(let other)):
      return other - one
    case (.span(let one), .span(let other)):
      guard case .amount(let halves, let unit)? = TimeSpan(one),
        case .amount(let otherHalves, let otherUnit)? = TimeSpan(other), unit == otherUnit
      else { return nil }
      return otherHalves - halves
    default:
      return nil
    }
  }

  /// The unit of a duration; `nil` for all else.
  package var unit: TimeSpan.Unit? {
    guard case .span(let text) = after, case .amount(_, let unit)? = TimeSpan(text) else {
      return nil
    }
    return unit
  }
}

/// What changed of a procedure's burden, and what could not be computed.
package struct BurdenReport: Sendable {
  package var deltas: [BurdenDelta] = []
  /// What is not known and keeps hours and đồng from being told.
  package var missing: [CostEstimate.Missing] = []

  package init() {}
}
