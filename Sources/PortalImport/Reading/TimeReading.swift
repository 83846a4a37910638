import ProcedureModel
import VietnameseText

/// What a time limit's cell says.
struct TimeReading: Hashable {
  /// `nil` where the cell gives no number with a unit.
  var span: TimeSpan?
  /// What is kept word for word; empty where the span says it all.
  var verbatim = ""
  /// Whether the cell states a length of time: a number with a unit, alone or in a sentence.
  var isStated = true

  /// Reads a number and the portal's unit, or a text; services may tell a unit that the cell lacks.
  static func read(_ method: PublishedRecord.Method, _ services: [PublishedRecord.Service])
    -> TimeReading
  {
    let text = method.time
    if !method.unit.isEmpty, method.unit != "OTHER" {
      guard let unit = unit(method.unit), let span = DurationScan.span(text, unit: unit) else {
        return TimeReading(span: nil, verbatim: trimmed(text + " " + method.unit))
      }
      return TimeReading(span: span)
    }
    if CleanText.isSilent(text) { return TimeReading(span: nil, isStated: false) }
    if let lead = DurationScan.leading(text) {
      if lead.isAlone { return TimeReading(span: lead.span) }
      let others = DurationScan.all(in: text).count - 1 - extensions(in: text).count
      return TimeReading(span: others <= 0 ? lead.span : nil, verbatim: text)
    }
    if let span = span(text, services) { return TimeReading(span: span, verbatim: text) }
    return TimeReading(
      span: nil, verbatim: text, isStated: !DurationScan.all(in: text).isEmpty)
  }

  /// The unit that all services of the record give to this very number.
  private static func span(_ number: String, _ services: [PublishedRecord.Service]) -> TimeSpan? {
    guard let first = services.first, !number.isEmpty else { return nil }
    for service in services
    where service.amount != number || service.unit != first.unit { return nil }
    return unit(first.unit).flatMap { DurationScan.span(number, unit: $0) }
  }

  static func unit(_ printed: String) -> TimeSpan.Unit? {
    switch printed {
    case "WORKING_DAY": .workingDay
    case "DAY": .day
    case "HOUR": .hour
    case "WORKING_HOUR": .workingHour
    case "MONTH": .month
    case "YEAR": .year
    default: nil
    }
  }

  /// What is added in hard areas: «xã miền núi … tăng thêm không quá 10 ngày làm việc».
  static func extensions(in text: String) -> [TimeSpan] {
    let plain = folded(text)
    guard plain.contains("mien nui"), plain.contains("tang them") else { return [] }
    let bytes = Array(plain.utf8)
    var spans: [TimeSpan] = []
    for found in DurationScan.all(in: text) {
      let before = String(
        decoding: bytes[max(0, found.range.lowerBound - 40)..<found.range.lowerBound], as: UTF8.self
      )
      if before.contains("tang them"), !spans.contains(found.span) { spans.append(found.span) }
    }
    return spans
  }
}
