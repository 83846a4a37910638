public import SourceText
public import VietnameseText

/// One dated, sourced number that costs are computed with (`reviews/parameters.yaml`).
public struct Parameter: Sendable {
  public var range: ByteRange
  public var id: Located<String>?
  /// In hundredths; `nil` where nobody knows it yet: it is named, and no saving is printed.
  public var value: Located<Int>?
  /// What it counts: đồng, đồng một giờ, đồng một trang.
  public var unit: Located<String>?
  public var from: Located<CivilDate>?
  public var until: Located<CivilDate>?
  public var source: Located<String>?
  public var sourceStatus: Located<SourceStatus>?
  public var note: Located<String>?

  public init(range: ByteRange) {
    self.range = range
  }

  /// Does it hold on a day? Dates are inclusive at both ends.
  public func holds(on day: CivilDate) -> Bool {
    if let from, day < from.value { return false }
    if let until, day > until.value { return false }
    return true
  }
}
