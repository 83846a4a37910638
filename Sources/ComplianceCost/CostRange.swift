/// An amount as several sources give it: the lowest, the one that counts, the highest.
///
/// - Source: Thông tư 02/2017/TT-VPCP Điều 27: of several figures the lower middle one counts.
package struct CostRange: Hashable, Sendable {
  package var low: ExactAmount
  /// What counts.
  package var middle: ExactAmount
  package var high: ExactAmount

  package init(low: ExactAmount, middle: ExactAmount, high: ExactAmount) {
    self.low = low
    self.middle = middle
    self.high = high
  }

  /// One amount on which all agree.
  package init(_ amount: ExactAmount) {
    self.init(low: amount, middle: amount, high: amount)
  }

  package static let zero = CostRange(.zero)

  /// Whether the sources differ.
  package var isWide: Bool { low != high }

  package func adding(_ other: CostRange) -> CostRange? {
    map(other) { $0.adding($1) }
  }

  /// What is saved from this to the other: as far apart as the sources may be.
  package func saving(to other: CostRange) -> CostRange? {
    guard let least = low.subtracting(other.high), let middle = middle.subtracting(other.middle),
      let most = high.subtracting(other.low)
    else { return nil }
    return CostRange(low: min(least, middle), middle: middle, high: max(most, middle))
  }

  package func times(_ count: Int) -> CostRange? {
    map(self) { one, _ in one.times(count) }
  }

  package func divided(by count: Int) -> CostRange? {
    map(self) { one, _ in one.divided(by: count) }
  }

  private func map(
    _ other: CostRange, _ make: (ExactAmount, ExactAmount) -> ExactAmount?
  ) -> CostRange? {
    guard let low = make(low, other.low), let middle = make(middle, other.middle),
      let high = make(high, other.high)
    else { return nil }
    return CostRange(low: low, middle: middle, high: high)
  }
}

/// Hundredths of an hour as several sources give them.
package struct HourRange: Hashable, Sendable {
  package var low: Int
  package var middle: Int
  package var high: Int

  /// - Parameter figures: Hundredths of an hour; `nil` where there are none.
  package init?(_ figures: [Int]) {
    guard let low = figures.min(), let high = figures.max(),
      let middle = Self.lowerMiddle(of: figures)
    else { return nil }
    self.low = low
    self.middle = middle
    self.high = high
  }

  package var isWide: Bool { low != high }

  /// The lower middle one of several figures: what counts by Thông tư 02/2017/TT-VPCP Điều 27.
  private static func lowerMiddle(of figures: [Int]) -> Int? {
    let sorted = figures.sorted()
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }

  /// Times how often, at so many hundredths of a đồng an hour; `nil` where it cannot be held.
  func cost(_ count: Int, _ income: Int) -> CostRange? {
    CostRange(
      low: ExactAmount(units: Int128(low)), middle: ExactAmount(units: Int128(middle)),
      high: ExactAmount(units: Int128(high))
    ).times(count)?.times(income)
  }
}
