import VietnameseText

/// A day of the portal: milliseconds, or a date as people and programs write it.
///
/// The portal stores midnight in Việt Nam, which is 17:00 of the day before in UTC.
struct PortalDate {
  var day: CivilDate
  /// Whether a careless reader would take the day before.
  var isShifted = false

  /// Reads a printed day; `nil` for what is no day for certain.
  static func read(_ printed: String) -> PortalDate? {
    let text = trimmed(printed)
    if let milliseconds = Int(text) {
      guard milliseconds > 0, milliseconds < 7_258_118_400_000 else { return nil }
      let seconds = milliseconds / 1000
      let number = (seconds + 7 * 3600) / 86_400
      return PortalDate(
        day: CivilDate(dayNumber: Int32(number)), isShifted: seconds / 86_400 != number)
    }
    if let day = CivilDate(iso: text) ?? ProcedureBuilder.day(text) { return PortalDate(day: day) }
    return moment(text)
  }

  /// `2026-04-24T17:00:00.000Z`, `2026-04-25T00:00:00+07:00`, `2026-04-25T00:00:00`.
  private static func moment(_ moment: String) -> PortalDate? {
    guard moment.utf8.count >= 16, let day = CivilDate(iso: String(moment.prefix(10))) else {
      return nil
    }
    let rest = moment.dropFirst(10)
    guard rest.first == "T" || rest.first == " ", let hour = Int(rest.dropFirst().prefix(2)),
      (0..<24).contains(hour), rest.dropFirst(3).first == ":"
    else { return nil }
    if rest.last == "Z" || rest.hasSuffix("+00:00") {
      guard hour >= 17 else { return PortalDate(day: day) }
      return PortalDate(day: CivilDate(dayNumber: day.dayNumber + 1), isShifted: true)
    }
    let hasZone = rest.dropFirst().contains { $0 == "+" || $0 == "-" }
    return rest.hasSuffix("+07:00") || !hasZone ? PortalDate(day: day) : nil
  }
}
