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
  private let breakdowns: [CostBreakdown]
  private let procedure: Procedure
  private let inquiry: CostInquiry

  init(_ procedure: Procedure, _ inquiry: CostInquiry) {
    self.procedure = procedure
    self.inquiry = inquiry
    day = inquiry.day
    breakdowns = inquiry.breakdowns(procedure)
    year = YearlyCost(breakdowns, usage: UsageCount.stated(procedure, on: inquiry.day))
  }

  /// The terms of one choice, which this side may not offer: the other side's cases are asked for too.
  func breakdown(_ choice: Burden.Choice) -> CostBreakdown {
    breakdowns.first { $0.caseID == choice.caseID && $0.channel == choice.channel }
      ?? inquiry.breakdown(procedure, caseID: choice.caseID, channel: choice.channel)
  }
}
