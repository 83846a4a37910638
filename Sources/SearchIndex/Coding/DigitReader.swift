/// Reads what a `DigitWriter` wrote.
///
/// A damaged text gives wrong numbers, never a crash: past its end there are zeros.
struct DigitReader {
  private let bytes: [UInt8]
  /// The offset of what is read next.
  private(set) var offset: Int

  /// How many bytes there are.
  var length: Int { bytes.count }

  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next number.
  mutating func number() -> Int {
    var result = 0
    var scale = 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      let digit = Int(byte) - (byte > UInt8(ascii: "\\") ? 36 : 35)
      if digit < 64 { return result &+ digit &* scale }
      // `digit` stands for itself, and 27 times what follows.
      result = result &+ digit &* scale
      scale = scale &* 27
    }
    return result
  }

  /// The next word.
  mutating func word() -> [UInt8] {
    let count = number()
    let start = offset
    skip(count)
    return Array(bytes[start..<offset])
  }

  /// Goes over some bytes without reading them.
  mutating func skip(_ count: Int) { offset = min(bytes.count, offset + max(0, count)) }
}
