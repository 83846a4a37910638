/// A length of time as a law states it: an amount and its unit, never converted.
///
/// Halves are counted, so that `7.5 working-days` is exact.
public enum TimeSpan: Hashable, Sendable {
  public enum Unit: String, Sendable, CaseIterable {
    case workingDay = "working-day"
    /// A calendar day.
    case day
    case workingHour = "working-hour"
    case hour
    case month
    case year
  }

  case amount(halves: Int, unit: Unit)
  /// Within the working day of receipt.
  case sameDay
  case unlimited

  /// Reads `5 working-days`, `1 working-day`, `7.5 days`, `same-day`, `unlimited`; `nil` for all else.
  ///
  /// A plural `s` is wanted for all but one; a leading zero, a comma and a missing unit are refused.
  public init?(_ text: String) {
    if text == "same-day" {
      self = .sameDay
      return
    }
    if text == "unlimited" {
      self = .unlimited
      return
    }
    let bytes = Array(text.utf8)
    guard let space = bytes.firstIndex(of: UInt8(ascii: " ")),
      let halves = Self.halves(bytes[..<space])
    else { return nil }
    var word = String(decoding: bytes[(space + 1)...], as: UTF8.self)
    if word.hasSuffix("s") {
      guard halves != 2 else { return nil }
      word.removeLast()
    } else if halves > 2 {
      return nil
    }
    guard let unit = Unit(rawValue: word) else { return nil }
    self = .amount(halves: halves, unit: unit)
  }

  /// As typed in the catalogue.
  public var typed: String {
    switch self {
    case .sameDay: "same-day"
    case .unlimited: "unlimited"
    case .amount(let halves, let unit):
      Self.decimal(halves, point: ".") + " " + unit.rawValue + (halves > 2 ? "s" : "")
    }
  }

  /// `7.5` or `7,5` from halves.
  public static func decimal(_ halves: Int, point: String) -> String {
    halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2)\(point)5"
  }

  private static func halves(_ bytes: ArraySlice<UInt8>) -> Int? {
    var digits = bytes
    var half = 0
    if let point = digits.firstIndex(of: UInt8(ascii: ".")) {
      guard digits[point...].elementsEqual(".5".utf8) else { return nil }
      half = 1
      digits = digits[..<point]
    }
    guard !digits.isEmpty, digits.count <= 5 else { return nil }
    if digits.count > 1, digits.first == UInt8(ascii: "0") { return nil }
    var value = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    guard value > 0 || half > 0 else { return nil }
    return value * 2 + half
  }
}
