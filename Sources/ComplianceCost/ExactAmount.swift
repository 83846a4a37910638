/// An amount of đồng, exact to a ten-thousandth: hundredths of an hour times hundredths of a đồng.
///
/// 128 bits hold what the whole country spends in a year a trillion times over; what is larger still
/// gives nothing, never a wrong figure.
package struct ExactAmount: Hashable, Sendable, Comparable {
  /// Ten-thousandths of a đồng.
  package let units: Int128

  package init(units: Int128) {
    self.units = units
  }

  package init(dong: Int) {
    units = Int128(dong) * 10_000
  }

  package static let zero = ExactAmount(units: 0)

  package static func < (left: Self, right: Self) -> Bool { left.units < right.units }

  /// The sum; `nil` where it is larger than can be held.
  package func adding(_ other: ExactAmount) -> ExactAmount? {
    let (sum, overflows) = units.addingReportingOverflow(other.units)
    return overflows ? nil : ExactAmount(units: sum)
  }

  package func subtracting(_ other: ExactAmount) -> ExactAmount? {
    let (difference, overflows) = units.subtractingReportingOverflow(other.units)
    return overflows ? nil : ExactAmount(units: difference)
  }

  package func times(_ count: Int) -> ExactAmount? {
    let (product, overflows) = units.multipliedReportingOverflow(by: Int128(count))
    return overflows ? nil : ExactAmount(units: product)
  }

  /// The amount divided evenly, halves of a unit away from zero; `nil` by nothing.
  package func divided(by count: Int) -> ExactAmount? {
    guard count > 0 else { return nil }
    let half = Int128(count) / 2
    return ExactAmount(units: (units < 0 ? units - half : units + half) / Int128(count))
  }

  /// The nearest whole đồng; halves go away from zero.
  package var dong: Int {
    let half: Int128 = units < 0 ? -5_000 : 5_000
    return Int(clamping: (units + half) / 10_000)
  }
}

/// A share of two amounts in hundredths of a percent: `7744` is 77.44%.
package enum Share {
  /// The nearest hundredth of a percent, halves away from zero; `nil` of nothing.
  package static func hundredthsOfPercent(
    _ part: some BinaryInteger, of whole: some BinaryInteger
  ) -> Int? {
    guard whole != 0 else { return nil }
    let (numerator, overflows) = Int128(part).multipliedReportingOverflow(by: 20_000)
    // Too large to multiply: then the whole is large enough to be divided first.
    if overflows { return Int(clamping: Int128(part) / (Int128(whole) / 10_000)) }
    let doubled = numerator / Int128(whole)
    return Int(clamping: (doubled + (doubled < 0 ? -1 : 1)) / 2)
  }

  /// Whether a share as typed is the share computed, rounded as finely as it was typed.
  ///
  /// `77.44%`, `77.4%` and `77%` all say 77.4414%.
  package static func agrees(_ typed: Int, with computed: Int) -> Bool {
    [1, 10, 100].contains { step in
      typed % step == 0 && (computed + (computed < 0 ? -step / 2 : step / 2)) / step * step == typed
    }
  }
}
