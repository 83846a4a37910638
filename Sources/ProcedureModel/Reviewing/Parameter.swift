package import SourceText
package import VietnameseText

/// One dated, sourced number that costs are computed with (`reviews/parameters.yaml`).
package struct Parameter: Sendable {
  package var range: ByteRange
  package var id: Located<String>?
  /// In hundredths; `nil` where nobody knows it yet: it is named, and no saving is printed.
  package var value: Located<Int>?
  /// What it counts: đồng, đồng một giờ, đồng một trang.
  package var unit: Located<String>?
  package var from: Located<CivilDate>?
  package var until: Located<CivilDate>?
  package var source: Located<String>?
  package var sourceStatus: Located<SourceStatus>?
  package var note: Located<String>?

  package init(range: ByteRange) {
    self.range = range
  }

  /// Does it hold on a day? Dates are inclusive at both ends.
  package func holds(on day: CivilDate) -> Bool {
    if let from, day < from.value { return false }
    if let until, day > until.value { return false }
    return true
  }
}
