/// The texts that a writer has written, found again by their bytes.
///
/// A dictionary of strings would bring each Vietnamese text into a composed form to hash it, which took
/// more time than all other writing; and it would take a decomposed text for the composed one.
struct WrittenTexts: Sendable {
  private struct Text: Sendable {
    let hash: UInt64
    let place: Range<Int>
  }

  /// The text with number `n` is at `n - 1`: number 0 is the empty one.
  private var texts: [Text] = []
  /// Numbers by hash, the next free place taken where two meet; 0 where there is none.
  ///
  /// As many as a power of two, and never more than half of them taken.
  private var slots = [Int](repeating: 0, count: 256)
  /// What the text asked for last has for its hash, and the free place for its number.
  private var hash: UInt64 = 0
  private var slot = 0

  /// The number of a text; nil for one that was not written yet, which `add` then takes.
  mutating func number(of text: Span<UInt8>, in written: [UInt8]) -> Int? {
    if text.isEmpty { return 0 }
    hash = Self.hash(text)
    slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = slots[slot]
      let known = texts[number - 1]
      if known.hash == hash, known.place.count == text.count,
        Self.isEqual(text, written.span.extracting(known.place))
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Takes the text that `number` did not know, with the place where it is written.
  mutating func add(_ place: Range<Int>) {
    texts.append(Text(hash: hash, place: place))
    slots[slot] = texts.count
    guard texts.count * 2 > slots.count else { return }
    slots = [Int](repeating: 0, count: slots.count * 2)
    for (index, text) in texts.enumerated() {
      var free = Int(truncatingIfNeeded: text.hash) & (slots.count - 1)
      while slots[free] != 0 { free = (free + 1) & (slots.count - 1) }
      slots[free] = index + 1
    }
  }

  private static func isEqual(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    for index in one.indices where one[index] != other[index] { return false }
    return true
  }

  private static func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash = UInt64(text.count)
    for index in text.indices {
      hash = (hash ^ UInt64(text[index])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}
