/// What one procedure costs those who must follow it, each term apart.
///
/// C = C_work + C_fee + C_other for one performance; a year is that times times times subjects.
///
/// - Source: Thông tư 02/2017/TT-VPCP Điều 27. The inner part (hours times income, plus what is bought)
///   is the usual standard cost model.
package struct CostEstimate: Sendable, Equatable {
  /// Something that is not known; no figure that needs it is given.
  package enum Missing: Hashable, Sendable {
    /// The money that an hour is worth to whoever spends it.
    case hourlyIncome
    /// The record has no row for the hours.
    case hours
    /// The amount of a fee that has to be paid.
    case fee(String)
    /// How many times a year.
    case volume
  }

  /// Hundredths of an hour of one performance.
  package var hours: Int?
  package var work: ExactAmount?
  package var fee: ExactAmount?
  package var other: ExactAmount
  package var perPerformance: ExactAmount?
  package var perYear: ExactAmount?
  /// Hundredths of an hour of a year.
  package var hoursPerYear: Int?
  package var missing: [Missing]

  /// Adds up what is known.
  ///
  /// - Parameters:
  ///   - hours: Hundredths of an hour of all activities; `nil` where the record has none.
  ///   - income: Hundredths of a đồng an hour.
  ///   - bought: Services bought, in đồng.
  ///   - fees: Amounts in đồng by name; `nil` where the amount is not known.
  ///   - performances: How often a year, over all subjects.
  package init(
    hours: Int?, income: Int?, bought: Int, fees: [(name: String, amount: Int?)],
    performances: Int?
  ) {
    self.hours = hours
    var missing: [Missing] = []
    if hours == nil { missing.append(.hours) }
    if income == nil { missing.append(.hourlyIncome) }
    if let hours, let income {
      work = ExactAmount(units: Int128(hours)).times(income)
    }
    var sum: ExactAmount? = .zero
    for fee in fees {
      guard let amount = fee.amount else {
        missing.append(.fee(fee.name))
        sum = nil
        continue
      }
      sum = sum?.adding(ExactAmount(dong: amount))
    }
    fee = sum
    other = ExactAmount(dong: bought)
    if let work, let fee { perPerformance = work.adding(fee)?.adding(other) }
    if let performances {
      perYear = perPerformance?.times(performances)
      if let hours {
        let (product, overflows) = hours.multipliedReportingOverflow(by: performances)
        hoursPerYear = overflows ? nil : product
      }
    } else {
      missing.append(.volume)
    }
    self.missing = missing
  }

  /// The lower middle one of the sources' several figures.
  package static func lowerMiddle(_ figures: [Int]) -> Int? {
    let sorted = figures.sorted()
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }
}
