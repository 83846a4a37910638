/// An amount of money as a text prints it: digits, perhaps grouped, and a word for đồng.
package struct PrintedAmount: Equatable {
  /// Whole đồng.
  package var dong: Int
  /// UTF-8 bytes of the number and its unit.
  package var range: Range<Int>

  private static let units: [(word: String, factor: Int)] = [
    ("triệu đồng", 1_000_000), ("nghìn đồng", 1_000), ("ngàn đồng", 1_000), ("đồng", 1),
    ("Đồng", 1), ("VNĐ", 1), ("VND", 1), ("vnđ", 1), ("vnd", 1), ("Việt Nam Đồng", 1),
    ("đ", 1),
  ]

  /// The amounts of a text from left to right; a number without a word for money is none.
  package static func all(in text: String) -> [PrintedAmount] {
    let bytes = Array(text.utf8)
    var found: [PrintedAmount] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      guard let value = number(bytes, &index), let (factor, end) = unit(bytes, index) else {
        continue
      }
      let (dong, overflow) = value.multipliedReportingOverflow(by: factor)
      if !overflow { found.append(PrintedAmount(dong: dong, range: start..<end)) }
      index = end
    }
    return found
  }

  /// The number of a text that holds nothing but one, such as `135.000`.
  package static func bareNumber(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    var index = 0
    guard let first = bytes.first, isDigit(first), let value = number(bytes, &index),
      index == bytes.count
    else { return nil }
    return value
  }

  /// Reads digits, with a dot or a comma before every three; moves past all of them.
  private static func number(_ bytes: [UInt8], _ index: inout Int) -> Int? {
    var value = 0
    var digits = 0
    while index < bytes.count {
      if isDigit(bytes[index]) {
        digits += 1
        // More digits than any amount has: read on, so that its tail is not taken for one.
        if digits <= 15 { value = value * 10 + Int(bytes[index] - 0x30) }
        index += 1
      } else if isGroup(bytes, after: index) {
        index += 1
      } else {
        break
      }
    }
    return digits <= 15 ? value : nil
  }

  /// Whether this is a separator with exactly three digits behind it.
  private static func isGroup(_ bytes: [UInt8], after index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","),
      index + 3 < bytes.count
    else { return false }
    let hasThree = (1...3).allSatisfy { isDigit(bytes[index + $0]) }
    return hasThree && (index + 4 == bytes.count || !isDigit(bytes[index + 4]))
  }

  /// The word for money that follows, past spaces.
  private static func unit(_ bytes: [UInt8], _ index: Int) -> (factor: Int, end: Int)? {
    var start = index
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0xC2 || bytes[start] == 0xA0
    {
      start += 1
    }
    for (word, factor) in units where bytes[start...].starts(with: word.utf8) {
      let end = start + word.utf8.count
      // `đ` alone must not be the start of another word.
      if end < bytes.count, bytes[end] >= 0x80 || (bytes[end] | 0x20) &- 0x61 < 26 { continue }
      return (factor, end)
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
