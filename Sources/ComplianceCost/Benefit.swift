/// What an option saves a year: the cost before less the cost after, and its share of the cost before.
///
/// - Source: Thông tư 02/2017/TT-VPCP Điều 27.
package struct Benefit: Hashable, Sendable {
  package var before: CostRange
  package var after: CostRange
  package var saving: CostRange
  /// In hundredths of a percent; `nil` where nothing was spent before.
  package var share: Int?

  /// `nil` where the figures are too large.
  package init?(before: CostRange, after: CostRange) {
    guard let saving = before.saving(to: after) else { return nil }
    self.before = before
    self.after = after
    self.saving = saving
    share = Share.hundredthsOfPercent(saving.middle.units, of: before.middle.units)
  }
}
