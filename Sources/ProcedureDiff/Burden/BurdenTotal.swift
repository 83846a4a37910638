import ProcedureModel

/// One measure added up over all procedures of which it changed.
package struct BurdenTotal: Sendable {
  package var measure: BurdenMeasure
  /// The unit of a duration; empty for all else.
  package var unit: String
  /// In the measure's own unit; durations in halves, hours in hundredths.
  package var difference: Int
  package var before: Int
  package var procedures: Int

  /// Sums in the order of the measures, units apart.
  package static func sums(of records: [RecordChange]) -> [BurdenTotal] {
    var totals: [BurdenTotal] = []
    for record in records {
      for delta in record.burden.deltas {
        guard let difference = delta.difference else { continue }
        let unit = delta.unit?.rawValue ?? ""
        let index = totals.firstIndex { $0.measure == delta.measure && $0.unit == unit }
        if let index {
          totals[index].difference += difference
          totals[index].before += number(delta.before)
          totals[index].procedures += 1
        } else {
          totals.append(
            BurdenTotal(
              measure: delta.measure, unit: unit, difference: difference,
              before: number(delta.before), procedures: 1))
        }
      }
    }
    let order = BurdenMeasure.allCases
    return totals.sorted {
      let left = order.firstIndex(of: $0.measure) ?? 0
      let right = order.firstIndex(of: $1.measure) ?? 0
      return (left, $0.unit) < (right, $1.unit)
    }
  }

  private static func number(_ value: BurdenValue) -> Int {
    switch value {
    case .number(let number), .dong(let number), .hours(let number): return number
    case .span(let text):
      guard case .amount(let halves, _)? = TimeSpan(text) else { return 0 }
      return halves
    }
  }
}
