import ProcedureModel
import VietnameseText

/// Lengths of time printed in Vietnamese.
struct DurationScan {
  /// One of them, and the bytes of the folded text it stands at.
  struct Found: Hashable {
    var span: TimeSpan
    var range: Range<Int>
  }

  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(folded(text).utf8)
  }

  /// The time a text states as a whole: alone, or behind «không quá», «trong thời hạn» and the like.
  ///
  /// - Returns: `nil` where the text begins otherwise, or states a number that no time limit has.
  static func leading(_ text: String) -> (span: TimeSpan, isAlone: Bool)? {
    let scan = DurationScan(text)
    var at = scan.skipOpening()
    guard let found = scan.duration(at: &at) else { return nil }
    var rest = at
    while rest < scan.bytes.count,
      scan.bytes[rest] == UInt8(ascii: " ")
        || scan.bytes[rest] == UInt8(ascii: ".")
    { rest += 1 }
    return (found, rest == scan.bytes.count)
  }

  /// Every length of time in a text.
  static func all(in text: String) -> [Found] {
    let scan = DurationScan(text)
    var found: [Found] = []
    var at = 0
    while at < scan.bytes.count {
      let isStart = isDigit(scan.bytes[at]) && (at == 0 || !scan.joins(at - 1))
      var end = at
      if isStart, let span = scan.duration(at: &end) {
        found.append(Found(span: span, range: at..<end))
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  /// A number and a unit as two cells; `nil` for zero, ranges, quarters and unknown units.
  static func span(_ number: String, unit: TimeSpan.Unit) -> TimeSpan? {
    let scan = DurationScan(number)
    var at = 0
    guard let halves = scan.number(at: &at), at == scan.bytes.count, halves > 0 else { return nil }
    return .amount(halves: halves, unit: unit)
  }

  private func joins(_ at: Int) -> Bool {
    let byte = bytes[at]
    return Self.isDigit(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-") || (97...122).contains(byte)
  }

  private func skipOpening() -> Int {
    var at = 0
    var moved = true
    while moved {
      moved = false
      while at < bytes.count, [0x20, 0x2D, 0x2B, 0x2A, 0x3A].contains(bytes[at]) { at += 1 }
      for opening in Self.openings where starts(opening, at) {
        at += opening.utf8.count
        moved = true
        break
      }
    }
    return at
  }

  private static let openings: [String] = [
    "thoi han giai quyet", "thoi gian giai quyet", "thoi han", "thoi gian", "khong qua", "toi da",
    "trong vong", "trong thoi han", "trong thoi gian", "cham nhat", "la", "trong",
  ]

  private func starts(_ words: String, _ at: Int) -> Bool {
    let wanted = words.utf8
    guard at + wanted.count <= bytes.count else { return false }
    guard bytes[at..<at + wanted.count].elementsEqual(wanted) else { return false }
    let end = at + wanted.count
    return end == bytes.count || !(97...122).contains(bytes[end])
  }

  private func duration(at: inout Int) -> TimeSpan? {
    var end = at
    guard let halves = number(at: &end), halves > 0 else { return nil }
    skipBlanks(&end)
    // `10 (mười) ngày`.
    if end < bytes.count, bytes[end] == UInt8(ascii: "(") {
      var close = end
      while close < bytes.count, bytes[close] != UInt8(ascii: ")"), close - end < 30 { close += 1 }
      guard close < bytes.count, bytes[close] == UInt8(ascii: ")") else { return nil }
      end = close + 1
      skipBlanks(&end)
    }
    for (words, unit) in Self.units where starts(words, end) {
      at = end + words.utf8.count
      return .amount(halves: halves, unit: unit)
    }
    return nil
  }

  private static let units: [(words: String, unit: TimeSpan.Unit)] = [
    ("ngay lam viec", .workingDay), ("gio lam viec", .workingHour), ("ngay", .day), ("gio", .hour),
    ("thang", .month), ("nam", .year),
  ]

  private func skipBlanks(_ at: inout Int) {
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
  }

  /// A number in halves: `05`, `7.5`, `0,5`.
  private func number(at: inout Int) -> Int? {
    let start = at
    var value = 0
    while at < bytes.count, Self.isDigit(bytes[at]), at - start < 5 {
      value = value * 10 + Int(bytes[at] - 48)
      at += 1
    }
    guard at > start, at == bytes.count || !Self.isDigit(bytes[at]) else { return nil }
    var halves = value * 2
    if at + 1 < bytes.count, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ","),
      Self.isDigit(bytes[at + 1])
    {
      let isHalf = bytes[at + 1] == UInt8(ascii: "5")
      let isWhole = bytes[at + 1] == UInt8(ascii: "0")
      guard isHalf || isWhole, at + 2 == bytes.count || !Self.isDigit(bytes[at + 2]) else {
        return nil
      }
      if isHalf { halves += 1 }
      at += 2
    }
    return halves
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
