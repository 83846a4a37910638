import ComplianceCost
import Testing

/// The worked checks: published figures, and one made up for the test.
struct CostEstimateTests {
  @Test("five hours at 50.000 đồng and a fee of 50.000 cost 300.000, and the option 125.000")
  func synthetic() throws {
    let before = CostEstimate(
      hours: 500, income: 5_000_000, bought: 0, fees: [("phí", 50_000)], performances: 1_000)
    let after = CostEstimate(
      hours: 150, income: 5_000_000, bought: 0, fees: [("phí", 50_000)], performances: 1_000)
    #expect(before.perPerformance?.dong == 300_000)
    #expect(after.perPerformance?.dong == 125_000)
    let yearBefore = try #require(before.perYear)
    let yearAfter = try #require(after.perYear)
    #expect(yearBefore.dong == 300_000_000)
    let saving = try #require(yearBefore.subtracting(yearAfter))
    #expect(saving.dong == 175_000_000)
    #expect(Share.hundredthsOfPercent(saving.units, of: yearBefore.units) == 5_833)
    #expect(before.hoursPerYear == 500_000)
  }

  @Test(
    "published shares come out to the last digit",
    arguments: [(1_024_000, 231_000, 7_744), (2_306, 654, 7_164), (26, 13, 5_000), (10, 7, 3_000)])
  func shares(_ before: Int, _ after: Int, _ share: Int) {
    #expect(Share.hundredthsOfPercent(before - after, of: before) == share)
  }

  @Test("what is not known is named, and no figure rests on it")
  func missing() {
    let estimate = CostEstimate(
      hours: nil, income: nil, bought: 10, fees: [("lệ phí", nil)], performances: nil)
    #expect(estimate.missing == [.hours, .hourlyIncome, .fee("lệ phí"), .volume])
    #expect(estimate.perPerformance == nil)
    #expect(estimate.perYear == nil)
    let free = CostEstimate(hours: 100, income: 1, bought: 0, fees: [], performances: nil)
    #expect(free.perPerformance == ExactAmount(units: 100))
    #expect(free.perYear == nil)
  }

  @Test("of several sources the lower middle one counts")
  func middle() {
    #expect(CostEstimate.lowerMiddle([3, 1, 2]) == 2)
    #expect(CostEstimate.lowerMiddle([4, 1, 3, 2]) == 2)
    #expect(CostEstimate.lowerMiddle([]) == nil)
  }

  @Test("figures too large to hold give none, and no crash")
  func overflow() {
    #expect(ExactAmount(units: .max).adding(ExactAmount(units: 1)) == nil)
    #expect(ExactAmount(units: .max / 2).times(3) == nil)
    #expect(ExactAmount(units: -15_000).dong == -2)
  }
}
