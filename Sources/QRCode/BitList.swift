/// Bits put together into bytes, the highest bit first.
struct BitList {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  /// Adds the lowest bits of a number, the highest of them first.
  mutating func append(_ value: Int, count added: Int) {
    for shift in (0..<added).reversed() {
      if count % 8 == 0 { bytes.append(0) }
      if value >> shift & 1 == 1 { bytes[count / 8] |= 0x80 >> UInt8(count % 8) }
      count += 1
    }
  }
}
