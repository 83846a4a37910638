package import ComplianceCost
package import ProcedureModel

/// One measure of one procedure before and after, in the cases in which it changes by as much.
package struct BurdenDelta: Sendable {
  /// What it was and what it is.
  package struct Values: Hashable, Sendable {
    package var before: BurdenValue
    package var after: BurdenValue
  }

  package var measure: BurdenMeasure
  /// The values of the case that had least; of all cases where they are alike.
  package var lowest: Values
  /// The values of the case that had most.
  package var highest: Values
  /// The names of the cases in which it is so; empty where it is so in all.
  package var cases: [String]
  /// The ways of filing in which it is so; empty where it is so in all.
  package var channels: [Channel]
  /// Whether something that the record does not say is left out on both sides.
  package var isPartial: Bool

  /// After minus before in the measure's own unit; `nil` where the units differ.
  package var difference: Int? { BurdenValue.difference(lowest.before, lowest.after) }

  /// The unit of a duration; `nil` for all else.
  package var unit: TimeSpan.Unit? { lowest.after.unit }
}

/// What changed of a procedure's burden, and what could not be computed.
package struct BurdenReport: Sendable {
  package var deltas: [BurdenDelta] = []
  /// How far apart the cases and channels lie, by measure.
  package var spreads: [BurdenMeasure: BurdenSpread] = [:]
  /// Measures that only one side says enough for.
  package var oneSided: Set<BurdenMeasure> = []
  /// What is not known and keeps hours and đồng from being told.
  package var missing: [MissingInput] = []

  package init() {}
}
