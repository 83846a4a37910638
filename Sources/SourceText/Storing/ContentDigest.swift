/// What tells contents apart: 128 bits that are the same on every machine and in every run.
///
/// For contents that somebody has by chance, not against somebody who makes two alike on purpose.
///
/// - Source: the mixing is that of wyhash by Wang Yi, one multiplication for each sixteen bytes and lane.
public struct ContentDigest: Hashable, Sendable {
  private var low: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var high: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  /// Of nothing.
  public init() {}

  /// Of these bytes.
  public init(of bytes: [UInt8]) {
    add(bytes)
  }

  /// Adds bytes; where they end counts too.
  public mutating func add(_ bytes: [UInt8]) {
    let span = bytes.span
    var place = 0
    while place + 16 <= bytes.count {
      // Both words lie inside; eight bytes of any kind are a number.
      let first = unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      let second = unsafe span.bytes.unsafeLoadUnaligned(
        fromByteOffset: place + 8, as: UInt64.self)
      mix(UInt64(littleEndian: first), UInt64(littleEndian: second))
      place += 16
    }
    var rest: (UInt64, UInt64) = (0, 0)
    for offset in 0..<bytes.count - place {
      let byte = UInt64(bytes[place + offset]) << (8 * UInt64(offset & 7))
      if offset < 8 { rest.0 |= byte } else { rest.1 |= byte }
    }
    mix(rest.0, rest.1)
    mix(UInt64(bytes.count), 0)
  }

  /// Adds a text; where it ends counts too.
  public mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// As 32 hexadecimal digits.
  public var hex: String {
    [low, high].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  private mutating func mix(_ first: UInt64, _ second: UInt64) {
    low = Self.folded(first ^ 0xA076_1D64_78BD_642F ^ low, second ^ 0xE703_7ED1_A0B4_28DB)
    high = Self.folded(first ^ 0x8EBC_6AF0_9C88_C6E3, second ^ 0x5899_65CC_7537_4CC3 ^ high)
    low = (low << 23 | low >> 41) ^ first
    high = (high << 41 | high >> 23) ^ second
  }

  private static func folded(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}

extension ContentDigest: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(word: low)
    writer.write(word: high)
  }

  public init(from reader: inout ByteReader) {
    low = reader.word()
    high = reader.word()
  }
}
