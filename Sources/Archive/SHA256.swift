/// The SHA-256 sum of bytes that come in pieces.
///
/// - Source: FIPS 180-4.
package struct SHA256: Sendable {
  private static let first: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  private var state = Self.first
  /// Bytes that do not fill a block yet.
  private var pending: [UInt8] = []
  private var count = 0

  package init() {}

  /// Takes more bytes.
  package mutating func add(_ bytes: [UInt8]) {
    count += bytes.count
    var place = 0
    if !pending.isEmpty {
      place = min(64 - pending.count, bytes.count)
      pending += bytes[..<place]
      if pending.count == 64 { digestPending() }
    }
    let span = bytes.span
    while place + 64 <= span.count {
      digest(span, at: place)
      place += 64
    }
    if place < span.count { pending += bytes[place...] }
  }

  /// The sum as 64 hexadecimal digits; the state is spent afterwards.
  package consuming func finish() -> String {
    let bits = UInt64(count) * 8
    pending.append(0x80)
    while pending.count % 64 != 56 {
      if pending.count == 64 { digestPending() } else { pending.append(0) }
    }
    for shift in stride(from: 56, through: 0, by: -8) {
      pending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    digestPending()
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in state {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int(word >> UInt32(shift) & 0xF)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The sum of bytes that are all there.
  package static func of(_ bytes: [UInt8]) -> String {
    var sum = SHA256()
    sum.add(bytes)
    return sum.finish()
  }

  private mutating func digestPending() {
    let block = pending
    pending = []
    digest(block.span, at: 0)
  }

  /// Works one block of 64 bytes into the state.
  private mutating func digest(_ bytes: borrowing Span<UInt8>, at place: Int) {
    var words = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      let first = place + index * 4
      words[index] =
        UInt32(bytes[first]) << 24 | UInt32(bytes[first + 1]) << 16
        | UInt32(bytes[first + 2]) << 8 | UInt32(bytes[first + 3])
    }
    for index in 16..<64 {
      let (near, far) = (words[index - 2], words[index - 15])
      let one = Self.turned(near, 17) ^ Self.turned(near, 19) ^ near >> 10
      let other = Self.turned(far, 7) ^ Self.turned(far, 18) ^ far >> 3
      words[index] = words[index - 16] &+ other &+ words[index - 7] &+ one
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let low = Self.turned(e, 6) ^ Self.turned(e, 11) ^ Self.turned(e, 25)
      let one = h &+ low &+ (e & f ^ ~e & g) &+ Self.constants[index] &+ words[index]
      let high = Self.turned(a, 2) ^ Self.turned(a, 13) ^ Self.turned(a, 22)
      let other = high &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e) = (g, f, e, d &+ one)
      (d, c, b, a) = (c, b, a, one &+ other)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() {
      state[index] = state[index] &+ word
    }
  }

  /// A word with its bits turned to the right.
  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }
}
