/// One measure added up over all procedures of which it changed.
///
/// Who goes through a procedure is in one case and files in one way. Where cases change differently,
/// the sum lies between that of the smallest and that of the largest changes.
package struct BurdenTotal: Sendable {
  package var measure: BurdenMeasure
  /// The unit of a duration; empty for all else.
  package var unit: String
  /// In the measure's own unit; durations in halves, hours in hundredths.
  package var lowest: BurdenSpread.End
  package var highest: BurdenSpread.End
  package var procedures: Int

  /// Whether all cases and ways of filing change alike.
  package var isOne: Bool { lowest.difference == highest.difference }

  /// Sums in the order of the measures, units apart.
  package static func sums(of records: [RecordChange]) -> [BurdenTotal] {
    var totals: [BurdenTotal] = []
    for measure in BurdenMeasure.allCases {
      var byUnit: [String: BurdenTotal] = [:]
      for spread in records.compactMap({ $0.burden.spreads[measure] }) {
        for (unit, ends) in spread.ends {
          guard ends.low.difference != 0 || ends.high.difference != 0 else { continue }
          guard var total = byUnit[unit] else {
            byUnit[unit] = BurdenTotal(
              measure: measure, unit: unit, lowest: ends.low, highest: ends.high, procedures: 1)
            continue
          }
          total.lowest = total.lowest.adding(ends.low)
          total.highest = total.highest.adding(ends.high)
          total.procedures += 1
          byUnit[unit] = total
        }
      }
      totals += byUnit.values.sorted { $0.unit < $1.unit }
    }
    return totals
  }
}

extension BurdenSpread.End {
  /// Both added up; what is larger than can be held stays at the largest number.
  func adding(_ other: Self) -> Self {
    func sum(_ one: Int, _ two: Int) -> Int {
      let (sum, overflows) = one.addingReportingOverflow(two)
      return overflows ? (one < 0 ? Int.min : Int.max) : sum
    }
    return Self(
      difference: sum(difference, other.difference), before: sum(before, other.before))
  }
}
