/// Says quickly where a phrase might start: at a word whose first bytes some phrase starts with.
///
/// A table tells of each byte whether a phrase may start with it, and whether one may start after it;
/// where both hold, up to eight bytes, with one bit of case taken off each, are looked up by their hash
/// in a bitmap of 8 KiB. It errs only by offering too many places.
struct PhraseStartFilter: Sendable {
  /// In the table, of a byte with which some phrase starts, in either case.
  private static let begins: UInt8 = 1
  /// In the table, of a byte after which a phrase may start: signs, and the rest of longer characters.
  private static let separates: UInt8 = 2

  /// Bytes of a window.
  private let width: Int
  /// The bytes of a window that count.
  private let mask: UInt64
  /// A bit for each hash of a window that some phrase starts with.
  private let bits: [UInt64]
  /// What may be with each byte.
  private let table: [UInt8]
  /// Whether some phrase starts with a sign: such a one needs no word boundary before it.
  private let startsWithSign: Bool

  /// Learns how the phrases start.
  init(_ trie: PhraseTrie) {
    width = min(8, trie.shortest)
    mask = width == 0 ? 0 : .max >> (8 * UInt64(8 - width))
    var bits = [UInt64](repeating: 0, count: 1024)
    var table = [UInt8](repeating: 0, count: 256)
    var startsWithSign = false
    if width > 0 {
      trie.forEachStart(width: width) { start in
        var window: UInt64 = 0
        for (index, byte) in start.enumerated() { window |= UInt64(byte) << (8 * UInt64(index)) }
        let slot = Self.slot(window)
        bits[slot >> 6] |= 1 << UInt64(slot & 63)
        let first = start[0]
        table[Int(first)] |= Self.begins
        if first.isASCIILetter { table[Int(first ^ 0x20)] |= Self.begins }
        if !first.isWordByte { startsWithSign = true }
      }
    }
    for byte in UInt8.min...UInt8.max {
      // A phrase that starts with a sign needs no word boundary before it.
      if !byte.isWordByte || byte & 0xC0 == 0x80 || startsWithSign {
        table[Int(byte)] |= Self.separates
      }
    }
    self.bits = bits
    self.table = table
    self.startsWithSign = startsWithSign
  }

  /// The first offset from `start` on at which a phrase might start; nil when none can.
  func nextStart(in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard width > 0, bytes.count - start >= width else { return nil }
    let table = table.span
    let end = bytes.count - width
    var index = start
    if startsWithSign || index < 3 {
      let limit = startsWithSign ? end + 1 : min(3, end + 1)
      if let found = step(in: bytes, from: index, to: limit) { return found }
      index = limit
    }
    // Eight bytes at a time: most of them stand within a word, where no phrase starts.
    while index <= end, index &+ 7 <= bytes.count {
      var places = Self.separators(in: bytes, before: index)
      while places != 0 {
        let place = index &+ places.trailingZeroBitCount >> 3
        if place > end { return nil }
        let entry = unsafe table[unchecked: Int(bytes[unchecked: place])]
        if entry & Self.begins != 0, mayStart(in: bytes, at: place) { return place }
        places &= places &- 1
      }
      index &+= 8
    }
    return step(in: bytes, from: index, to: end + 1)
  }

  /// The same, byte by byte, for the ends of a text and for phrases that need no boundary.
  private func step(in bytes: Span<UInt8>, from start: Int, to limit: Int) -> Int? {
    guard start < limit else { return nil }
    let table = table.span
    var previous = start == 0 ? Self.separates : table[Int(bytes[start - 1])]
    for index in start..<limit {
      // Checked indices would cost half as much again: `index` is below `count`, and the table has an
      // entry for every byte.
      let entry = unsafe table[unchecked: Int(bytes[unchecked: index])]
      if entry & (previous >> 1) & Self.begins != 0, mayStart(in: bytes, at: index) {
        return index
      }
      previous = entry
    }
    return nil
  }

  /// The top bit of each of the eight places from `index` on before which a sign stands, and of some
  /// more behind longer signs; `index` is at least 3, and all bytes before the last place are there.
  @inline(__always)
  private static func separators(in bytes: Span<UInt8>, before index: Int) -> UInt64 {
    let word = load(bytes, index &- 1)
    let each: UInt64 = 0x0101_0101_0101_0101
    let top = each &* 0x80
    // Seven bits of each byte, so that no sum below reaches the next one: its top bit is the answer.
    let low = word & (each &* 0x7F)
    let letters = low | (each &* 0x20)
    let isLetter = (letters &+ each &* (0x80 - 0x61)) & ~(letters &+ each &* (0x80 - 0x7B))
    let isDigit = (low &+ each &* (0x80 - 0x30)) & ~(low &+ each &* (0x80 - 0x3A))
    var separates = ~(isLetter | isDigit | word)
    // Signs past ASCII are rare; behind one of them, and behind what may be its rest, a phrase may start.
    let rest = load(bytes, index &- 3)
    if holdsLead(word) || holdsLead(rest) {
      let isRest = word & ~(word << 1)
      separates |= isRest
    }
    return separates & top
  }

  /// Whether some byte is `C2` or `E2`, with which the signs past ASCII begin.
  @inline(__always)
  private static func holdsLead(_ word: UInt64) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    let other = (word | (each &* 0x20)) ^ (each &* 0xE2)
    return (other &- each) & ~other & (each &* 0x80) != 0
  }

  @inline(__always)
  private static func load(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt64.self))
  }

  /// Whether the window here is one that some phrase starts with, at the start of a word.
  private func mayStart(in bytes: Span<UInt8>, at index: Int) -> Bool {
    let slot = Self.slot(Self.window(in: bytes, at: index) & mask)
    return bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0 && isBoundary(in: bytes, at: index)
  }

  /// Eight bytes from an offset on, the first one lowest; zeros where the text ends before.
  @inline(__always)
  private static func window(in bytes: Span<UInt8>, at index: Int) -> UInt64 {
    if index &+ 8 <= bytes.count {
      return load(bytes, index)
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
