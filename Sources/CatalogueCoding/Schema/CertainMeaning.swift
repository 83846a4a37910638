import ProcedureModel
import VietnameseText

/// What a refused value certainly meant, in the format's own way of writing it.
///
/// Only what can be read in one way is here: `8.000` is eight thousand đồng, since đồng have no
/// parts, but `5` has no unit and stays without an answer.
enum CertainMeaning {
  /// `05 days`, `1,5 working-days`, `5 day`, `5 ngày làm việc`; never `5 ngày`, which may be either.
  static func duration(_ text: String) -> String? {
    guard let space = text.firstIndex(of: " ") else { return nil }
    guard let number = number(String(text[..<space])) else { return nil }
    let word = text[text.index(after: space)...].trimmed.lowercased()
    guard let unit = units[word] else { return nil }
    let singular = "\(number) \(unit)"
    return [singular, singular + "s"].first { TimeSpan($0)?.typed == $0 }
  }

  /// `02/04/2026`, `2.4.2026`, `2026-4-2`: the day first, as everyone in Việt Nam writes it.
  static func date(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard parts.count == 3, let first = Int(parts[0]), let month = Int(parts[1]),
      let last = Int(parts[2])
    else { return nil }
    switch (parts[0].utf8.count, parts[2].utf8.count) {
    case (4, 1...2): return CivilDate(year: first, month: month, day: last)?.iso
    case (1...2, 4): return CivilDate(year: last, month: month, day: first)?.iso
    default: return nil
    }
  }

  /// `15:00`, `08h30`, `8 giờ 30`.
  static func hour(_ text: String) -> String? {
    let parts = text.split { ": hgiờ".contains($0) }
    guard (1...2).contains(parts.count), parts[0] != text, let hour = Int(parts[0]),
      (0...23).contains(hour), parts.allSatisfy({ $0.utf8.count <= 2 })
    else { return nil }
    guard parts.count == 2, let minute = Int(parts[1]) else { return parts.count == 1 ? "\(hour)h" : nil }
    guard (0...59).contains(minute) else { return nil }
    return minute == 0 ? "\(hour)h" : "\(hour)h" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// `8.000`, `135,000 đồng`, `8_000`, `135 nghìn`, `miễn phí`.
  static func money(_ text: String) -> String? {
    var rest = text.lowercased()[...]
    if rest.trimmed == "miễn phí" || rest.trimmed == "không thu" { return "0" }
    for name in ["đồng", "vnđ", "vnd", "đ"] where rest.hasSuffix(name) {
      rest = rest.dropLast(name.count).trimmed
      break
    }
    var thousands = 1
    for name in ["nghìn", "ngàn"] where rest.hasSuffix(name) {
      rest = rest.dropLast(name.count).trimmed
      thousands = 1000
    }
    guard let number = grouped(rest) ?? number(String(rest)).flatMap({ Int($0) }) else { return nil }
    let (product, isTooLarge) = number.multipliedReportingOverflow(by: thousands)
    return isTooLarge || Money("\(product)") == nil ? nil : "\(product)"
  }

  /// `01` and `1,5`: without leading zeros, with a decimal point.
  static func number(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let whole = parts[0].drop { $0 == "0" }
    return (whole.isEmpty ? "0" : String(whole)) + (parts.count == 2 ? ".\(parts[1])" : "")
  }

  /// Digits in groups of three, as `1.350.000`.
  private static func grouped(_ text: Substring) -> Int? {
    guard let separator = text.first(where: { ".,_ ".contains($0) }) else { return nil }
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].utf8.count), groups[0].first != "0",
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      groups.allSatisfy({ group in group.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return Int(groups.joined())
  }

  private static let units: [String: String] = [
    "ngày làm việc": "working-day", "working-day": "working-day", "working-days": "working-day",
    "working day": "working-day", "working days": "working-day",
    "giờ làm việc": "working-hour", "working-hour": "working-hour",
    "working-hours": "working-hour", "working hour": "working-hour",
    "working hours": "working-hour",
    "day": "day", "days": "day", "hour": "hour", "hours": "hour",
    "month": "month", "months": "month", "tháng": "month",
    "year": "year", "years": "year", "năm": "year",
  ]
}

extension Substring {
  /// Without blanks at either end.
  fileprivate var trimmed: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
