/// An amount of đồng, exact to a ten-thousandth: hundredths of an hour times hundredths of a đồng.
package struct ExactAmount: Hashable, Sendable, Comparable {
  /// Ten-thousandths of a đồng.
  package let units: Int

  package init(units: Int) {
    self.units = units
  }

  package init(dong: Int) {
    units = dong * 10_000
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
    let (product, overflows) = units.multipliedReportingOverflow(by: count)
    return overflows ? nil : ExactAmount(units: product)
  }

  /// The nearest whole đồng; halves go away from zero.
  package var dong: Int {
    let half = units < 0 ? -5_000 : 5_000
    return (units + half) / 10_000
  }
}

/// A share of two amounts in hundredths of a percent: `7744` is 77.44%.
package enum Share {
  /// The nearest hundredth of a percent, halves away from zero; `nil` of nothing.
  package static func hundredthsOfPercent(_ part: Int, of whole: Int) -> Int? {
    guard whole != 0 else { return nil }
    let (numerator, overflows) = part.multipliedReportingOverflow(by: 20_000)
    // Too large to multiply: then the whole is large enough to be divided first.
    if overflows { return part / (whole / 10_000) }
    let doubled = numerator / whole
    return (doubled + (doubled < 0 ? -1 : 1)) / 2
  }
}
