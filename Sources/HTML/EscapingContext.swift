/// Where escaped text goes, which decides the bytes that cannot stand there as they are.
enum EscapingContext {
  case text
  case attribute
  case json
  /// JSON inside a page.
  case embeddedJSON

  /// Whether a byte may have to be replaced; the lead of U+2028 is one that only may.
  func mayReplace(_ byte: UInt8) -> Bool {
    switch byte {
    // Tab, line feed and carriage return are fine in markup and not in JSON.
    case 0x09, 0x0A, 0x0D: isJSON
    case 0..<0x20: true
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): self != .json
    case UInt8(ascii: "\""): self != .text
    case UInt8(ascii: "\\"): isJSON
    case 0xE2: self == .embeddedJSON
    default: false
    }
  }

  /// The first place from `start` on where a byte may have to be replaced; the end when there is none.
  ///
  /// Takes eight bytes at a time as long as none of them is special anywhere: nearly all of a page.
  func nextSpecial(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let isJSON = isJSON
    var index = start
    while index < source.count {
      if source.count &- index >= 8 {
        let word = unsafe UnsafeRawBufferPointer(source)
          .loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if !Self.mayHoldSpecial(word, isJSON: isJSON) {
          index &+= 8
          continue
        }
      }
      let end = min(index &+ 8, source.count)
      while index < end {
        let byte = unsafe source[index]
        // No letter is special in markup: nothing beyond `>` is.
        if byte <= 0x3E || isJSON, mayReplace(byte) { return index }
        index &+= 1
      }
    }
    return index
  }

  /// Whether the text goes into a JSON string.
  private var isJSON: Bool { self == .json || self == .embeddedJSON }

  /// Whether one of eight bytes is special in some context; JSON's own bytes only where asked for.
  @inline(__always)
  private static func mayHoldSpecial(_ word: UInt64, isJSON: Bool) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    // Pairs that differ in one bit are looked for together: `<` and `>`, `"` and `&`.
    var found = holdsZero(word & (each &* 0xE0))
    found |= holdsZero((word & (each &* 0xFD)) ^ (each &* 0x3C))
    found |= holdsZero((word & (each &* 0xFB)) ^ (each &* 0x22))
    if isJSON {
      found |= holdsZero(word ^ (each &* 0x5C))
      found |= holdsZero(word ^ (each &* 0xE2))
    }
    return found != 0
  }

  /// Not zero when one of eight bytes is.
  @inline(__always)
  private static func holdsZero(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
