/// Tells from the bytes of an unquoted value what other programs make of it.
///
/// Follows the resolution tables of YAML 1.1 and 1.2 and takes the union; where the two-digit hours of
/// `08:30` fall outside of 1.1's own table, they are taken too, since people cannot know.
///
/// - Source: yaml.org/type (1.1: bool, float, int, merge, null, timestamp, value); YAML 1.2.2, 10.3.2.
enum RetypingScan {
  /// What others make of the value in a stretch of bytes; `nil` where every program reads text.
  static func retyping(of lower: UInt32, to upper: UInt32, in bytes: Span<UInt8>) -> Retyping? {
    if lower == upper { return .null }
    let count = Int(upper - lower)
    switch bytes[Int(lower)] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      return NumberScan.retyping(of: Int(lower)..<Int(upper), in: bytes)
    case UInt8(ascii: "~") where count == 1:
      return .null
    case UInt8(ascii: "=") where count == 1:
      return .defaultMark
    case UInt8(ascii: "A")...UInt8(ascii: "z") where count <= 5:
      return word(Int(lower), count, in: bytes)
    default:
      return nil
    }
  }

  /// One of YAML's words in lower case, in capitals, or with a capital at its beginning.
  private static func word(_ lower: Int, _ count: Int, in bytes: Span<UInt8>) -> Retyping? {
    var letters: UInt64 = 0
    var capitals = 0
    for index in lower..<lower + count {
      let byte = bytes[index]
      letters = letters << 8 | UInt64(byte | 0x20)
      if byte & 0x20 == 0 { capitals += 1 }
    }
    let isSpelt =
      capitals == 0 || capitals == count || (capitals == 1 && bytes[lower] & 0x20 == 0)
    guard isSpelt else { return nil }
    switch letters {
    case 0x79, 0x79_6573, 0x6E, 0x6E6F, 0x7472_7565, 0x66_616C_7365, 0x6F6E, 0x6F_6666:
      // y, yes, n, no, true, false, on, off
      return .boolean
    case 0x6E75_6C6C:
      // null
      return .null
    default:
      return nil
    }
  }
}
