/// A day of the calendar, as laws and records mean it: no hour, no time zone.
///
/// Proleptic Gregorian; years 1 to 9999. Comparison and arithmetic are on the day number.
public struct CivilDate: Hashable, Sendable {
  /// Days since 1970-01-01.
  public let dayNumber: Int32

  public init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The day of a year, month and day of month; `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(year, month)
    else { return nil }
    // Days from civil, counted from March so that the leap day ends the year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2026-04-02` and nothing else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day of month.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// As typed in the catalogue: `2026-04-02`.
  public var iso: String {
    let (year, month, day) = parts
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// As printed for people in Việt Nam: `02/4/2026` (day below 10 and months 1 and 2 take a zero).
  ///
  /// - Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
  public var vietnamese: String {
    let (year, month, day) = parts
    return Self.padded(day, 2) + "/" + (month <= 2 ? "0\(month)" : "\(month)") + "/\(year)"
  }

  /// 0 is Monday, 6 is Sunday.
  public var weekday: Int {
    let remainder = (Int(dayNumber) + 3) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + Int32(days))
  }

  private static func daysInMonth(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CivilDate: Comparable {
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}
