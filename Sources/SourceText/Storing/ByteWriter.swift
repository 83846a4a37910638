/// Writes values as bytes, shortly and in a fixed order, for what is kept between runs.
public struct ByteWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  /// The number of each text written, since the same ones come again and again.
  private var known = WrittenTexts()

  /// Starts with nothing.
  public init() {}

  /// A number: small ones take one byte.
  public mutating func write(_ number: Int) {
    // Zigzag, then seven bits a byte.
    var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> 63)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// All eight bytes of a word, lowest first.
  public mutating func write(word: UInt64) {
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt64(shift)))) }
  }

  /// A text, its length first; one that was written before is a number.
  public mutating func write(_ text: String) {
    let span = text.utf8.span
    if let number = known.number(of: span, in: bytes) {
      write(number + 1)
      return
    }
    write(0)
    write(span.count)
    known.add(bytes.count..<bytes.count + span.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Bytes, their number first.
  public mutating func write(_ other: some Collection<UInt8>) {
    write(other.count)
    bytes.append(contentsOf: other)
  }
}
