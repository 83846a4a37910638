/// Reads a value that begins like a number, from left to right.
struct NumberScan {
  /// The next byte that has not been taken.
  private var at: Int
  private let upper: Int
  private var hasDigit = false
  private var hasUnderscore = false

  private init(_ range: Range<Int>) {
    at = range.lowerBound
    upper = range.upperBound
  }

  /// What others make of the value; `nil` where it is text to all.
  static func retyping(of range: Range<Int>, in bytes: Span<UInt8>) -> Retyping? {
    var scan = NumberScan(range)
    if range.count >= 10, bytes[range.lowerBound + 4] == UInt8(ascii: "-") {
      return scan.moment(in: bytes)
    }
    let isPlus = scan.take("+", in: bytes)
    let isSigned = isPlus || scan.take("-", in: bytes)
    if let special = scan.infinityOrBase(isSigned: isSigned, in: bytes) { return special }
    guard let found = scan.number(in: bytes) else { return nil }
    return isPlus && !found.isAlwaysRefused ? .leadingPlus : found
  }

  /// A number of digits, with parts below 60, a fraction or an exponent.
  private mutating func number(in bytes: Span<UInt8>) -> Retyping? {
    let first = at
    let whole = takeDigits(in: bytes)
    let hasLeadingZero = whole > 1 && bytes[first] == UInt8(ascii: "0")
    var isSexagesimal = false
    while whole > 0, take(":", in: bytes) {
      guard takeSixtieth(in: bytes) else { return nil }
      isSexagesimal = true
    }
    let hasDot = take(".", in: bytes)
    if hasDot { _ = takeDigits(in: bytes) }
    let hasExponent = take("e", in: bytes) || take("E", in: bytes)
    if hasExponent {
      guard hasDigit, !isSexagesimal else { return nil }
      _ = take("+", in: bytes) || take("-", in: bytes)
      guard takeDigits(in: bytes) > 0 else { return nil }
    }
    guard hasDigit, at == upper else { return nil }
    if isSexagesimal { return .sexagesimal }
    if hasUnderscore { return .underscored }
    if hasExponent { return .exponent }
    if hasLeadingZero { return .leadingZero }
    return hasDot ? .decimal : .integer
  }

  /// `.inf` and `.nan`, or a number that begins with `0x`, `0o` or `0b`.
  private func infinityOrBase(isSigned: Bool, in bytes: Span<UInt8>) -> Retyping? {
    let count = upper - at
    guard count > 2 else { return nil }
    if bytes[at] == UInt8(ascii: "."), count == 4 {
      switch UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3]) {
      case 0x69_6E66, 0x49_6E66, 0x49_4E46:
        // inf, Inf, INF
        return .infinity
      case 0x6E_616E, 0x4E_614E, 0x4E_414E:
        // nan, NaN, NAN
        return isSigned ? nil : .notANumber
      default:
        return nil
      }
    }
    guard bytes[at] == UInt8(ascii: "0") else { return nil }
    for index in at + 2..<upper where !isDigit(bytes[index], ofBase: bytes[at + 1]) { return nil }
    return isBase(bytes[at + 1]) ? .otherBase : nil
  }

  private func isBase(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "x") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "b")
  }

  private func isDigit(_ byte: UInt8, ofBase letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "x"):
      return (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) || byte == 0x5F
    case UInt8(ascii: "o"):
      return (0x30...0x37).contains(byte)
    default:
      return (0x30...0x31).contains(byte) || byte == 0x5F
    }
  }

  /// A date, or a date with a time of day.
  private mutating func moment(in bytes: Span<UInt8>) -> Retyping? {
    guard takeDigits(4...4, in: bytes), take("-", in: bytes), takeDigits(1...2, in: bytes),
      take("-", in: bytes)
    else { return nil }
    let isFullMonth = at == upper - 2
    guard takeDigits(1...2, in: bytes) else { return nil }
    if at == upper { return isFullMonth ? .date : nil }
    let isSeparated = take("T", in: bytes) || take("t", in: bytes) || takeBlanks(in: bytes)
    guard isSeparated, takeDigits(1...2, in: bytes), take(":", in: bytes),
      takeDigits(2...2, in: bytes), take(":", in: bytes), takeDigits(2...2, in: bytes)
    else { return nil }
    // What may follow, a fraction or a zone, needs no exact look: no text begins like this.
    return .timestamp
  }

  private mutating func take(_ character: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
    guard at < upper, UInt32(bytes[at]) == character.value else { return false }
    at += 1
    return true
  }

  private mutating func takeBlanks(in bytes: Span<UInt8>) -> Bool {
    let start = at
    while take(" ", in: bytes) || take("\t", in: bytes) {}
    return at > start
  }

  /// Takes digits, with underscores after the first of them; gives how many bytes that were.
  private mutating func takeDigits(in bytes: Span<UInt8>) -> Int {
    let start = at
    while at < upper {
      if (0x30...0x39).contains(bytes[at]) {
        hasDigit = true
      } else if bytes[at] == UInt8(ascii: "_"), at > start {
        hasUnderscore = true
      } else {
        break
      }
      at += 1
    }
    return at - start
  }

  private mutating func takeDigits(_ count: ClosedRange<Int>, in bytes: Span<UInt8>) -> Bool {
    let start = at
    while at < upper, (0x30...0x39).contains(bytes[at]) { at += 1 }
    return count.contains(at - start)
  }

  /// Takes one or two digits that make less than 60, as they follow a colon.
  private mutating func takeSixtieth(in bytes: Span<UInt8>) -> Bool {
    let start = at
    guard takeDigits(1...2, in: bytes) else { return false }
    return at - start == 1 || bytes[start] < UInt8(ascii: "6")
  }
}
