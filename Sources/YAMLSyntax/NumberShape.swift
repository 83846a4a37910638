/// The parts of something that begins like a number, its sign taken off.
struct NumberShape {
  /// Digits and underscores before the first dot, colon or exponent.
  private var whole = 0
  private var hasLeadingZero = false
  private var hasUnderscore = false
  private var hasDot = false
  private var hasExponent = false
  private var hasDigit = false
  /// How many parts follow a colon, each a number below 60.
  private var sixtieths = 0

  /// Reads the whole text; `nil` where it is no number to anyone.
  init?(_ body: ArraySlice<UInt8>) {
    var rest = body
    whole = takeDigits(from: &rest)
    hasLeadingZero = whole > 1 && body.first == UInt8(ascii: "0")
    while rest.first == UInt8(ascii: ":") {
      guard whole > 0, takeSixtieth(from: &rest) else { return nil }
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      hasDot = true
      _ = takeDigits(from: &rest)
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard hasDigit, sixtieths == 0, takeDigits(from: &rest) > 0 else { return nil }
      hasExponent = true
    }
    guard hasDigit, rest.isEmpty else { return nil }
  }

  /// What others make of it.
  var retyping: Retyping {
    if sixtieths > 0 { return .sexagesimal }
    if hasUnderscore { return .underscored }
    if hasExponent { return .exponent }
    if hasLeadingZero { return .leadingZero }
    return hasDot ? .decimal : .integer
  }

  /// Takes digits, with underscores after the first of them; gives how many bytes that were.
  private mutating func takeDigits(from rest: inout ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in rest {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        hasDigit = true
      } else if byte == UInt8(ascii: "_"), count > 0 {
        hasUnderscore = true
      } else {
        break
      }
      count += 1
    }
    rest = rest.dropFirst(count)
    return count
  }

  /// Takes a colon and one or two digits that make less than 60.
  private mutating func takeSixtieth(from rest: inout ArraySlice<UInt8>) -> Bool {
    let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let first = digits.first, digits.count == 1 || first < UInt8(ascii: "6"),
      digits.count <= 2
    else { return false }
    rest = rest.dropFirst(1 + digits.count)
    sixtieths += 1
    return true
  }
}
