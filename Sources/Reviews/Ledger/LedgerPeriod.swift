import ProcedureModel
import VietnameseText

/// The days that a target's flow of dossiers or announcements is counted over.
struct LedgerPeriod {
  /// `nil` where the plan names no first day.
  let from: CivilDate?
  let through: CivilDate

  /// From the plan's first day to the target's last one, or to the day of the ledger if that is sooner.
  init(_ plan: Plan, _ target: Plan.Target, on day: CivilDate) {
    from = plan.from?.value ?? plan.issued?.value
    let last = target.until?.value ?? target.before?.value.adding(days: -1) ?? plan.until?.value
    through = last.map { min($0, day) } ?? day
  }

  func contains(_ day: CivilDate) -> Bool {
    if let from, day < from { return false }
    return day <= through
  }

  /// Whether a month has ended and some of its days lie in the period.
  func contains(_ month: StatisticsMonth) -> Bool {
    let next = month.next
    guard let first = CivilDate(year: month.year, month: month.month, day: 1),
      let after = CivilDate(year: next.year, month: next.month, day: 1)
    else { return false }
    let last = after.adding(days: -1)
    if let from, last < from { return false }
    return first <= through && last <= through
  }

  /// All such months, where the period has a first day.
  var months: [StatisticsMonth] {
    guard let from else { return [] }
    var months: [StatisticsMonth] = []
    var month = StatisticsMonth(year: from.parts.year, month: from.parts.month)
    while contains(month), months.count < 1_200 {
      months.append(month)
      month = month.next
    }
    return months
  }
}

extension StatisticsMonth {
  fileprivate var next: StatisticsMonth {
    month == 12
      ? StatisticsMonth(year: year + 1, month: 1) : StatisticsMonth(year: year, month: month + 1)
  }
}
