/// What a procedure costs in a year: each case by each channel as often as it is used.
///
/// - Source: Thông tư 02/2017/TT-VPCP Điều 27: the cost of one performance, times how often, times how
///   many.
package struct YearlyCost: Sendable {
  /// How often a year, over all cases and channels; `nil` where nobody knows.
  package private(set) var performances: Int?
  package private(set) var cost: CostRange?
  /// Hundredths of an hour.
  package private(set) var hours: Int?
  package private(set) var missing: [MissingInput] = []

  /// - Parameters:
  ///   - breakdowns: Every case by every channel.
  ///   - usage: How often each is used; rows without case or channel speak for all.
  ///   - whole: How many a year there are in all, where `usage` only tells their shares.
  package init(
    _ breakdowns: [CostBreakdown], usage: [UsageCount], scaledTo whole: Int? = nil
  ) {
    var seen: Set<MissingInput> = []
    missing = breakdowns.flatMap(\.missing).filter { seen.insert($0).inserted }
    guard !usage.isEmpty else {
      missing.append(.volume)
      return
    }
    var total: Int? = 0
    var sum: CostRange? = missing.isEmpty ? .zero : nil
    var hours: Int? = 0
    for row in usage {
      total = Self.sum(total, row.count)
      let meant = breakdowns.filter {
        (row.caseID == nil || $0.caseID == row.caseID)
          && (row.channel == nil || $0.channel == row.channel)
      }
      hours = Self.sum(hours, Self.product(Self.common(meant.map(\.hours)), row.count))
      guard missing.isEmpty else { continue }
      guard let cost = Self.common(meant.map(\.total)) else {
        sum = nil
        if seen.insert(.channelUse).inserted { missing.append(.channelUse) }
        continue
      }
      sum = cost.times(row.count).flatMap { sum?.adding($0) }
      if sum == nil { missing.append(.tooLarge) }
    }
    if let whole, let part = total, part > 0 {
      // Rounded once, to the ten-thousandth of a đồng.
      sum = sum?.times(whole)?.divided(by: part)
      hours = hours.map { Int(clamping: Int128($0) * Int128(whole) / Int128(part)) }
      total = whole
    }
    performances = total
    self.hours = hours
    cost = missing.isEmpty ? sum : nil
  }

  /// The value that all of them have; `nil` where they differ, where one is unknown, or of none.
  private static func common<Value: Hashable>(_ values: [Value?]) -> Value? {
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static func sum(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return nil }
    let (sum, overflows) = one.addingReportingOverflow(other)
    return overflows ? nil : sum
  }

  private static func product(_ one: Int?, _ count: Int) -> Int? {
    guard let one else { return nil }
    let (product, overflows) = one.multipliedReportingOverflow(by: count)
    return overflows ? nil : product
  }
}
