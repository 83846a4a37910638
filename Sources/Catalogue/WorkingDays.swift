import ProcedureModel
public import VietnameseText

/// Working days as far as the registry of holidays knows them.
public struct WorkingDays: Sendable {
  private let registries: Registries

  public init(_ registries: Registries) {
    self.registries = registries
  }

  /// Working days after `start` up to and with `end`; 0 where `end` is not later.
  ///
  /// Saturdays and Sundays are off, registered holidays too, registered make-up days are not.
  public func count(after start: CivilDate, through end: CivilDate) -> Int {
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if day.weekday < 5 { count += 1 }
    }
    // The registry is walked once, not once a day.
    var seen: [CivilDate] = []
    for entry in registries.holidays {
      guard let date = entry.date?.value, start < date, date <= end, !seen.contains(date) else {
        continue
      }
      seen.append(date)
      switch entry.kind?.value {
      case .holiday: count -= date.weekday < 5 ? 1 : 0
      case .makeUp: count += date.weekday < 5 ? 0 : 1
      case nil: break
      }
    }
    return count
  }

  /// Whether holidays are registered for every year of this stretch.
  public func knowsHolidays(after start: CivilDate, through end: CivilDate) -> Bool {
    let first = start.parts.year
    let last = end.parts.year
    guard first <= last else { return true }
    return (first...last).allSatisfy { year in
      registries.holidays.contains { $0.date?.value.parts.year == year }
    }
  }
}
