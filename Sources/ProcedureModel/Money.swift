/// An amount as typed: whole đồng, another currency, or a share of something.
public enum Money: Hashable, Sendable {
  /// Whole đồng.
  case dong(Int)
  /// Hundredths of a unit of another currency, with its three-letter code.
  case foreign(hundredths: Int, currency: String)
  /// A share in hundredths of a percent: `0.5%` is 50.
  case share(hundredthsOfPercent: Int)

  /// Reads `8000`, `150 USD`, `50%`, `0.5%`; `nil` for all else.
  public init?(_ text: String) {
    if text.hasSuffix("%") {
      guard let share = Self.hundredths(text.utf8.dropLast()) else { return nil }
      self = .share(hundredthsOfPercent: share)
      return
    }
    let bytes = Array(text.utf8)
    if let space = bytes.firstIndex(of: UInt8(ascii: " ")) {
      let currency = bytes[(space + 1)...]
      guard currency.count == 3, currency.allSatisfy({ (65...90).contains($0) }),
        let value = Self.hundredths(bytes[..<space])
      else { return nil }
      self = .foreign(hundredths: value, currency: String(decoding: currency, as: UTF8.self))
      return
    }
    guard let whole = Self.whole(bytes[...]) else { return nil }
    self = .dong(whole)
  }

  /// A whole number without sign, leading zero or separator.
  private static func whole(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 15 else { return nil }
    if digits.count > 1, digits.first == UInt8(ascii: "0") { return nil }
    var value = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  /// A decimal with at most two places, in hundredths.
  private static func hundredths(_ text: some Collection<UInt8>) -> Int? {
    let bytes = Array(text)
    guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else {
      return whole(bytes).map { $0 * 100 }
    }
    let places = bytes[(point + 1)...]
    guard let units = whole(bytes[..<point]), (1...2).contains(places.count) else { return nil }
    var value = 0
    for digit in places {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return units * 100 + (places.count == 1 ? value * 10 : value)
  }
}
