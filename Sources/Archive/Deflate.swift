/// Bytes made smaller as zip and gzip do it: repeats are told once, with the format's own fixed codes.
///
/// Codes made to measure would save another tenth; these need no tables and give the same bytes on
/// every machine.
///
/// - Source: RFC 1951.
package struct Deflate {
  private static let window = 32_768
  private static let longest = 258
  /// Earlier places looked at for each position.
  private static let tries = 24
  private static let hashBits = 15

  private let input: [UInt8]
  private var output: [UInt8] = []
  private var buffer: UInt64 = 0
  private var bits = 0

  /// What the bytes become.
  package static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate(bytes)
    deflate.run()
    return deflate.output
  }

  private init(_ input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count / 3)
  }

  private mutating func run() {
    // One last block with fixed codes.
    put(0b011, 3)
    // The newest place of each hash of three bytes, and for each place the one before it.
    var heads = [Int](repeating: -1, count: 1 << Self.hashBits)
    var previous = [Int](repeating: -1, count: input.count)
    var position = 0
    while position < input.count {
      let match = longestMatch(at: position, heads, previous)
      let length = match?.length ?? 1
      if let match {
        putLength(match.length)
        putDistance(match.distance)
      } else {
        putLiteral(Int(input[position]))
      }
      for place in position..<max(position, min(position + length, input.count - 2)) {
        let hash = hash(place)
        previous[place] = heads[hash]
        heads[hash] = place
      }
      position += length
    }
    putLiteral(256)
    while bits > 0 { flushByte() }
  }

  // MARK: Repeats

  private func hash(_ place: Int) -> Int {
    let key =
      UInt32(input[place]) << 16 | UInt32(input[place + 1]) << 8 | UInt32(input[place + 2])
    return Int((key &* 0x9E37_79B1) >> UInt32(32 - Self.hashBits))
  }

  private func longestMatch(
    at position: Int, _ heads: [Int], _ previous: [Int]
  ) -> (length: Int, distance: Int)? {
    guard position + 2 < input.count else { return nil }
    let limit = min(Self.longest, input.count - position)
    var best: (length: Int, distance: Int)?
    var place = heads[hash(position)]
    var tries = Self.tries
    while place >= 0, position - place <= Self.window, tries > 0 {
      var length = 0
      while length < limit, input[place + length] == input[position + length] { length += 1 }
      if length > 2, length > best?.length ?? 0 {
        best = (length, position - place)
        if length == limit { break }
      }
      place = previous[place]
      tries -= 1
    }
    return best
  }

  // MARK: Codes

  private mutating func putLiteral(_ symbol: Int) {
    switch symbol {
    case 0..<144: putCode(0x30 + symbol, 8)
    case 144..<256: putCode(0x190 + symbol - 144, 9)
    case 256..<280: putCode(symbol - 256, 7)
    default: putCode(0xC0 + symbol - 280, 8)
    }
  }

  private mutating func putLength(_ length: Int) {
    if length == Self.longest {
      putLiteral(285)
      return
    }
    let (code, extra, rest) = Self.bucket(length - 3, steps: 4)
    putLiteral(257 + code)
    put(rest, extra)
  }

  private mutating func putDistance(_ distance: Int) {
    let (code, extra, rest) = Self.bucket(distance - 1, steps: 2)
    putCode(code, 5)
    put(rest, extra)
  }

  /// Which range of lengths or distances a number lies in: ranges double after `2 × steps` of one.
  private static func bucket(_ value: Int, steps: Int) -> (code: Int, extra: Int, rest: Int) {
    guard value >= 2 * steps else { return (value, 0, 0) }
    let stepBits = steps == 4 ? 2 : 1
    let extra = Int.bitWidth - 1 - value.leadingZeroBitCount - stepBits
    let code = (extra + 1) * steps + (value >> extra) - steps
    return (code, extra, value & (1 << extra - 1))
  }

  /// Codes stand with their highest bit first, all else with the lowest.
  private mutating func putCode(_ code: Int, _ count: Int) {
    var reversed = 0
    for bit in 0..<count where code >> bit & 1 == 1 { reversed |= 1 << (count - 1 - bit) }
    put(reversed, count)
  }

  private mutating func put(_ value: Int, _ count: Int) {
    buffer |= UInt64(value) << UInt64(bits)
    bits += count
    while bits >= 8 { flushByte() }
  }

  private mutating func flushByte() {
    output.append(UInt8(truncatingIfNeeded: buffer))
    buffer >>= 8
    bits = max(0, bits - 8)
  }
}
