extension [UInt8] {
  /// The text without characters that turn the direction of what follows them.
  ///
  /// They show nothing, and can make a page read otherwise than it is written; Vietnamese needs none.
  ///
  /// - Source: Unicode Standard Annex 9: U+202A to U+202E, U+2066 to U+2069.
  var withoutBidirectionalControls: [UInt8] {
    guard let first = firstControl(from: 0) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var start = 0
    var next: Int? = first
    while let place = next {
      result += self[start..<place]
      start = place + 3
      next = firstControl(from: start)
    }
    return result + self[start...]
  }

  /// Where the first such character from a place on begins, in its three bytes of UTF-8.
  private func firstControl(from start: Int) -> Int? {
    let bytes = span
    var index = start
    while index + 2 < bytes.count {
      if index + 8 <= bytes.count, !Self.mayHoldLead(bytes, at: index) {
        index += 8
        continue
      }
      let end = Swift.min(index + 8, bytes.count - 2)
      while index < end {
        if bytes[index] == Self.lead {
          let (middle, last) = (bytes[index + 1], bytes[index + 2])
          if middle == 0x80, (0xAA...0xAE).contains(last) { return index }
          if middle == 0x81, (0xA6...0xA9).contains(last) { return index }
        }
        index += 1
      }
    }
    return nil
  }

  /// The first byte of each such character.
  private static var lead: UInt8 { 0xE2 }

  /// Whether one of the eight bytes from a place on is the lead: nearly all of a page has none.
  @inline(__always)
  private static func mayHoldLead(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: index, as: UInt64.self)
    // A byte that is the lead becomes zero, and borrows from the bit above it.
    let other = word ^ (each &* UInt64(lead))
    return (other &- each) & ~other & (each &* 0x80) != 0
  }
}
