/// Says quickly where a phrase might start: at a word whose first bytes some phrase starts with.
///
/// Up to three bytes are hashed into a bitmap of 8 KiB. It errs only by offering too many places.
struct PhraseStartFilter: Sendable {
  private let width: Int
  private let mask: UInt32
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// For each byte, whether a phrase may start after it: signs, and the rest of longer characters.
  private var before = [UInt64](repeating: 0, count: 256)
  /// Whether some phrase starts with a sign, which needs no word boundary before it.
  private var startsWithSign = false

  init(_ trie: PhraseTrie) {
    width = min(3, trie.shortest)
    mask = width == 0 ? 0 : UInt32.max >> (8 * UInt32(4 - width))
    for byte in UInt8.min...UInt8.max where !byte.isWordByte || byte & 0xC0 == 0x80 {
      before[Int(byte)] = 1
    }
    guard width > 0 else { return }
    var bits = bits
    var startsWithSign = false
    trie.forEachStart(width: width) { start in
      var window: UInt32 = 0
      for (index, byte) in start.enumerated() { window |= UInt32(byte) << (8 * UInt32(index)) }
      let slot = Self.slot(window)
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
      if let first = start.first, !first.isWordByte { startsWithSign = true }
    }
    self.bits = bits
    self.startsWithSign = startsWithSign
    if startsWithSign { before = [UInt64](repeating: 1, count: 256) }
  }

  /// The first offset from `start` on at which a phrase might start; nil when none can.
  func nextStart(in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard width > 0, bytes.count - start >= width else { return nil }
    let bits = bits.span
    let before = before.span
    var index = start
    var window: UInt32 = 0
    for offset in 0..<width - 1 {
      window |= UInt32(bytes[start + offset]) << (8 * UInt32(offset))
    }
    let shift = 8 * UInt32(width - 1)
    var previous = start == 0 ? UInt8(ascii: " ") : bytes[start - 1]
    let end = bytes.count - width
    while index <= end {
      window |= UInt32(bytes[index + width - 1]) << shift
      let slot = Self.slot(window & mask)
      let hit = (bits[slot >> 6] >> UInt64(slot & 63)) & before[Int(previous)]
      if hit & 1 != 0, isBoundary(in: bytes, at: index) { return index }
      previous = UInt8(truncatingIfNeeded: window)
      window >>= 8
      index += 1
    }
    return nil
  }

  /// Whether a phrase may start here, looking at the whole character before.
  private func isBoundary(in bytes: Span<UInt8>, at index: Int) -> Bool {
    if index == 0 || !bytes[index].isWordByte { return true }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return !bytes[start].isWordByte
  }

  private static func slot(_ window: UInt32) -> Int {
    Int((window &* 0x9E37_79B1) >> 16)
  }
}
