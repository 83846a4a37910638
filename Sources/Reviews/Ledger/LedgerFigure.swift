import ComplianceCost

/// A part of a whole, and what of the whole nobody can tell.
package struct LedgerFigure: Hashable, Sendable {
  package var numerator: Int
  package var denominator: Int
  /// How many more would be in the denominator if their records said what is needed.
  package var unknown: Int

  package init(_ numerator: Int = 0, of denominator: Int = 0, unknown: Int = 0) {
    self.numerator = numerator
    self.denominator = denominator
    self.unknown = unknown
  }

  /// The share in hundredths of a percent, halves away from zero; `nil` of nothing.
  package var share: Int? { Share.hundredthsOfPercent(numerator, of: denominator) }

  package var isEmpty: Bool { denominator == 0 && unknown == 0 }

  package static func += (left: inout LedgerFigure, right: LedgerFigure) {
    left.numerator += right.numerator
    left.denominator += right.denominator
    left.unknown += right.unknown
  }
}
