/// Says quickly where a phrase might start: at a word whose first bytes some phrase starts with.
///
/// Up to eight bytes, with one bit of case taken off each, are hashed into a bitmap of 8 KiB. It errs
/// only by offering too many places.
struct PhraseStartFilter: Sendable {
  /// Bytes of a window.
  private let width: Int
  /// The bytes of a window that count.
  private let mask: UInt64
  /// A bit for each hash of a window that some phrase starts with.
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// For each byte, whether a phrase may start after it: signs, and the rest of longer characters.
  private var before = [UInt64](repeating: 0, count: 256)

  /// Learns how the phrases start.
  init(_ trie: PhraseTrie) {
    width = min(8, trie.shortest)
    mask = width == 0 ? 0 : .max >> (8 * UInt64(8 - width))
    guard width > 0 else { return }
    var bits = bits
    var startsWithSign = false
    trie.forEachStart(width: width) { start in
      var window: UInt64 = 0
      for (index, byte) in start.enumerated() { window |= UInt64(byte) << (8 * UInt64(index)) }
      let slot = Self.slot(window)
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
      if let first = start.first, !first.isWordByte { startsWithSign = true }
    }
    self.bits = bits
    for byte in UInt8.min...UInt8.max {
      // A phrase that starts with a sign needs no word boundary before it.
      let maySeparate = !byte.isWordByte || byte & 0xC0 == 0x80 || startsWithSign
      before[Int(byte)] = maySeparate ? 1 : 0
    }
  }

  /// The first offset from `start` on at which a phrase might start; nil when none can.
  func nextStart(in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard width > 0, bytes.count - start >= width else { return nil }
    let bits = bits.span
    let before = before.span
    var previous = start == 0 ? UInt8(ascii: " ") : bytes[start - 1]
    var index = start
    let end = bytes.count - width
    while index <= end {
      let window = Self.window(in: bytes, at: index)
      let slot = Self.slot(window & mask)
      // Checked indices would cost half as much again: a slot is 16 bits for 1024 words, and `before`
      // has an entry for every byte.
      let word = unsafe bits[unchecked: slot >> 6]
      let mayStart = unsafe before[unchecked: Int(previous)]
      if (word &>> UInt64(slot & 63)) & mayStart != 0, isBoundary(in: bytes, at: index) {
        return index
      }
      previous = UInt8(truncatingIfNeeded: window)
      index &+= 1
    }
    return nil
  }

  /// Eight bytes from an offset on, the first one lowest; zeros where the text ends before.
  @inline(__always)
  private static func window(in bytes: Span<UInt8>, at index: Int) -> UInt64 {
    if index &+ 8 <= bytes.count {
      return unsafe UInt64(
        littleEndian: bytes.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: index, as: UInt64.self))
    }
    var window: UInt64 = 0
    for offset in 0..<bytes.count - index {
      window |= UInt64(bytes[index + offset]) << (8 * UInt64(offset))
    }
    return window
  }

  /// Whether a phrase may start here, looking at the whole character before.
  private func isBoundary(in bytes: Span<UInt8>, at index: Int) -> Bool {
    if index == 0 || !bytes[index].isWordByte { return true }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return !bytes[start].isWordByte
  }

  /// The bit a window belongs to, in either case of its ASCII letters.
  private static func slot(_ window: UInt64) -> Int {
    Int(((window | 0x2020_2020_2020_2020) &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
