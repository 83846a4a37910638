import ComplianceCost
import ProcedureModel
import VietnameseText

/// What one side's procedure costs in every case by every channel, and in a year.
///
/// The same terms as `thutuc cost` shows: a change is never told a figure that the procedure itself is not.
struct BurdenCosts {
  let day: CivilDate
  /// Every case by every channel, as often as the record tells.
  let year: YearlyCost
  private let procedure: Procedure
  private let inquiry: CostInquiry

  init(_ procedure: Procedure, _ inquiry: CostInquiry) {
    self.procedure = procedure
    self.inquiry = inquiry
    day = inquiry.day
    year = YearlyCost(
      inquiry.breakdowns(procedure), usage: UsageCount.stated(procedure, on: inquiry.day))
  }

  /// The terms of one choice.
  func breakdown(_ choice: Burden.Choice) -> CostBreakdown {
    inquiry.breakdown(procedure, caseID: choice.caseID, channel: choice.channel)
  }
}
