import VietnameseText

/// Amounts of money printed in prose.
enum AmountScan {
  /// Amounts in đồng, in the order of the text: `135.000 đồng`, `01 triệu đồng`, `50.000đ/tem`.
  static func dong(in text: String) -> [Int] {
    let bytes = Array(folded(text).utf8)
    var amounts: [Int] = []
    var at = 0
    while at < bytes.count {
      guard isDigit(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < bytes.count,
        isDigit(bytes[at])
          || (at + 1 < bytes.count
            && (bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ","))
            && isDigit(bytes[at + 1]))
      { at += 1 }
      guard let value = whole(String(decoding: bytes[start..<at], as: UTF8.self)) else { continue }
      var end = at
      while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
      let rest = String(decoding: bytes[end..<min(bytes.count, end + 14)], as: UTF8.self)
      if let factor = factor(rest), value > 0 { amounts.append(value * factor) }
    }
    return amounts
  }

  private static func factor(_ rest: String) -> Int? {
    if rest.hasPrefix("trieu dong") { return 1_000_000 }
    if rest.hasPrefix("nghin dong") || rest.hasPrefix("ngan dong") { return 1000 }
    if rest.hasPrefix("dong") || rest.hasPrefix("vnd") || rest.hasPrefix("viet nam dong") {
      return 1
    }
    guard rest.hasPrefix("d") else { return nil }
    let next = rest.utf8.dropFirst().first
    return next.map { !(97...122).contains($0) } ?? true ? 1 : nil
  }

  /// A whole number with points or commas between groups of three; `nil` for a decimal or a mixture.
  static func whole(_ printed: String) -> Int? {
    let bytes = Array(printed.utf8)
    let groups = bytes.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    guard bytes.count <= 18, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
      groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.count == 1 || groups[0].count <= 3
    else { return nil }
    var value = 0
    for digit in groups.joined() { value = value * 10 + Int(digit - 48) }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
