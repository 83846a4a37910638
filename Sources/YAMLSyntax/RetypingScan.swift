/// Tells from the bytes of an unquoted value what other programs make of it.
///
/// Follows the resolution tables of YAML 1.1 and 1.2 and takes the union; where the two-digit hours of
/// `08:30` fall outside of 1.1's own table, they are taken too, since people cannot know.
///
/// - Source: yaml.org/type (1.1: bool, float, int, merge, null, timestamp, value); YAML 1.2.2, 10.3.2.
struct RetypingScan {
  private let bytes: ArraySlice<UInt8>

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// What others make of a value; `nil` where every program reads text.
  static func retyping(of bytes: ArraySlice<UInt8>) -> Retyping? {
    guard let first = bytes.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      return RetypingScan(bytes).number()
    case UInt8(ascii: "A")...UInt8(ascii: "z"), UInt8(ascii: "~"), UInt8(ascii: "="):
      return bytes.count <= 5 ? word(String(decoding: bytes, as: UTF8.self)) : nil
    default:
      return nil
    }
  }

  private static func word(_ text: String) -> Retyping? {
    switch text {
    case "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "true", "True", "TRUE", "false",
      "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF":
      .boolean
    case "~", "null", "Null", "NULL":
      .null
    case "=":
      .defaultMark
    default:
      nil
    }
  }

  private func number() -> Retyping? {
    if let moment = moment() { return moment }
    let isSigned = bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-")
    let body = isSigned ? bytes.dropFirst() : bytes
    guard let first = body.first else { return nil }
    if first == UInt8(ascii: "."), body.count == 4 {
      switch String(decoding: body, as: UTF8.self) {
      case ".inf", ".Inf", ".INF": return .infinity
      case ".nan", ".NaN", ".NAN": return isSigned ? nil : .notANumber
      default: break
      }
    }
    guard Self.isDigit(first) || first == UInt8(ascii: ".") else { return nil }
    if first == UInt8(ascii: "0"), Self.isOtherBase(body) { return .otherBase }
    let shape = NumberShape(body)
    guard let found = shape?.retyping else { return nil }
    let isPlain = found == .integer || found == .decimal
    return isPlain && bytes.first == UInt8(ascii: "+") ? .leadingPlus : found
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a body that begins with 0 is hexadecimal, octal (1.2) or binary.
  private static func isOtherBase(_ body: ArraySlice<UInt8>) -> Bool {
    guard body.count > 2 else { return false }
    let digits = body.dropFirst(2)
    switch body[body.startIndex + 1] {
    case UInt8(ascii: "x"):
      return digits.allSatisfy { byte in
        isDigit(byte) || byte == UInt8(ascii: "_")
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
      }
    case UInt8(ascii: "o"):
      return digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
    case UInt8(ascii: "b"):
      return digits.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "1")).contains($0) || $0 == 0x5F
      }
    default:
      return false
    }
  }

  /// A date, or a date with a time of day.
  private func moment() -> Retyping? {
    guard bytes.count >= 10, bytes[bytes.startIndex + 4] == UInt8(ascii: "-") else { return nil }
    var rest = bytes
    guard Self.takeDigits(4...4, from: &rest), Self.take("-", from: &rest),
      Self.takeDigits(1...2, from: &rest), Self.take("-", from: &rest),
      Self.takeDigits(1...2, from: &rest)
    else { return nil }
    if rest.isEmpty { return .date }
    let separators: [UInt8] = [0x54, 0x74, 0x20, 0x09]
    let separated = rest.prefix { separators.contains($0) }.count
    rest = rest.dropFirst(separated)
    guard separated > 0, Self.takeDigits(1...2, from: &rest), Self.take(":", from: &rest),
      Self.takeDigits(2...2, from: &rest), Self.take(":", from: &rest),
      Self.takeDigits(2...2, from: &rest)
    else { return nil }
    // What may follow, a fraction or a zone, needs no exact look: nothing else begins like this.
    return .timestamp
  }

  private static func take(_ character: Unicode.Scalar, from rest: inout ArraySlice<UInt8>) -> Bool
  {
    guard let first = rest.first, UInt32(first) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  private static func takeDigits(
    _ count: ClosedRange<Int>, from rest: inout ArraySlice<UInt8>
  ) -> Bool {
    let digits = rest.prefix { isDigit($0) }.count
    guard count.contains(digits) else { return false }
    rest = rest.dropFirst(digits)
    return true
  }
}
