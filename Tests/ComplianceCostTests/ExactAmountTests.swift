import ComplianceCost
import Testing

/// Exact figures: published shares, the middle of several sources, what cannot be held.
struct ExactAmountTests {
  @Test(
    "published shares come out to the last digit",
    arguments: [(1_024_000, 231_000, 7_744), (2_306, 654, 7_164), (26, 13, 5_000), (10, 7, 3_000)])
  func shares(_ before: Int, _ after: Int, _ share: Int) {
    #expect(Share.hundredthsOfPercent(before - after, of: before) == share)
  }

  @Test("of several sources the lower middle one counts")
  func middle() {
    #expect(HourRange([3, 1, 2])?.middle == 2)
    #expect(HourRange([4, 1, 3, 2])?.middle == 2)
    #expect(HourRange([]) == nil)
  }

  @Test("figures too large to hold give none, and no crash")
  func overflow() {
    #expect(ExactAmount(units: .max).adding(ExactAmount(units: 1)) == nil)
    #expect(ExactAmount(units: .max / 2).times(3) == nil)
    #expect(ExactAmount(units: -15_000).dong == -2)
  }
}
