import ProcedureModel

/// One measured value.
package enum BurdenValue: Hashable, Sendable {
  case number(Int)
  /// Hundredths of an hour.
  case hours(hundredths: Int)
  case dong(Int)
  /// A duration as typed: `5 working-days`.
  case span(String)

  /// The unit of a duration; `nil` for all else.
  var unit: TimeSpan.Unit? {
    guard case .span(let text) = self, case .amount(_, let unit)? = TimeSpan(text) else {
      return nil
    }
    return unit
  }

  /// In the measure's own unit, durations in halves; `nil` for a duration without an amount.
  var size: Int? {
    switch self {
    case .number(let number), .dong(let number), .hours(let number): return number
    case .span(let text):
      guard case .amount(let halves, _)? = TimeSpan(text) else { return nil }
      return halves
    }
  }

  /// The second minus the first; `nil` where the units differ.
  static func difference(_ one: BurdenValue, _ other: BurdenValue) -> Int? {
    guard one.unit == other.unit, let first = one.size, let second = other.size else { return nil }
    return second - first
  }
}
