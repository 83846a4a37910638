import ProcedureModel
package import VietnameseText

/// Working days as far as the registry of holidays knows them.
package struct WorkingDays: Sendable {
  private let registries: Registries

  package init(_ registries: Registries) {
    self.registries = registries
  }

  /// Working days after `start` up to and with `end`; 0 where `end` is not later.
  ///
  /// Saturdays and Sundays are off, registered holidays too, registered make-up days are not.
  package func count(after start: CivilDate, through end: CivilDate) -> Int {
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if isWorking(day) { count += 1 }
    }
    return count
  }

  /// Whether holidays are registered for every year of this stretch.
  package func knowsHolidays(after start: CivilDate, through end: CivilDate) -> Bool {
    let first = start.parts.year
    let last = end.parts.year
    guard first <= last else { return true }
    return (first...last).allSatisfy { year in
      registries.holidays.contains { $0.date?.value.parts.year == year }
    }
  }

  private func isWorking(_ day: CivilDate) -> Bool {
    let entry = registries.holidays.first { $0.date?.value == day }
    switch entry?.kind?.value {
    case .holiday: return false
    case .makeUp: return true
    case nil: return day.weekday < 5
    }
  }
}
