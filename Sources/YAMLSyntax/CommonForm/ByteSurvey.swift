/// What one look at every byte tells: whether this is the text that nearly all files hold.
///
/// Errs on the careful side only: what it does not know is left to libyaml and to the full checks.
struct ByteSurvey {
  /// Whether all is well-formed UTF-8 of printable characters below U+FF00, with line feeds alone.
  private(set) var isCommon = true
  /// Whether every character is composed (NFC) and seen, for sure.
  private(set) var isComposedAndVisible = true
  /// Whether there is no letter of those that look like a Vietnamese one, for sure.
  private(set) var isWithoutLookAlikes = true
  /// Whether no syllable ends in one of `oa`, `oe`, `uy` with the tone on its last letter, as the newer
  /// way has it, for sure.
  private(set) var isWithoutNewerTones = true

  /// Looks over the whole file; linear.
  init(_ bytes: Span<UInt8>) {
    let count = bytes.count
    var at = 0
    while at < count {
      let plain = Self.plainBytes(bytes, at)
      if plain > 0 {
        at &+= plain
        continue
      }
      let lead = unsafe bytes[unchecked: at]
      if lead < 0x80 {
        guard lead >= 0x20 && lead != 0x7F || lead == UInt8(ascii: "\n") else {
          refuse()
          return
        }
        at &+= 1
        continue
      }
      let length = lead < 0xE0 ? 2 : 3
      guard at &+ length <= count else {
        refuse()
        return
      }
      let second = unsafe bytes[unchecked: at &+ 1]
      let last = unsafe bytes[unchecked: at &+ length &- 1]
      guard second & last & 0xC0 == 0x80 else {
        refuse()
        return
      }
      switch lead {
      case 0xC3:
        // `Ð` and `ð` of Iceland.
        if second | 0x20 == 0xB0 { isWithoutLookAlikes = false }
        judgeTone(bytes, at, length)
      case 0xC6:
        // `Ɖ` of Africa.
        if second == 0x89 { isWithoutLookAlikes = false }
      case 0xC4, 0xC5, 0xC7...0xCB:
        break
      case 0xE1:
        // U+1E00 to U+1EFF, where Vietnamese is at home; the rest may combine.
        if second < 0xB8 || second > 0xBB { isComposedAndVisible = false }
        judgeTone(bytes, at, length)
      case 0xC2:
        // Controls and a line break of YAML 1.1; the soft hyphen is not seen.
        guard second >= 0xA0 else {
          refuse()
          return
        }
        if second == 0xAD { isComposedAndVisible = false }
      case 0xE2:
        judgePunctuation(second, last)
        guard isCommon else { return }
      case 0xCC...0xDF:
        // Marks that combine, then Greek and Cyrillic.
        isComposedAndVisible = false
        isWithoutLookAlikes = false
      case 0xE3...0xEC, 0xEE:
        isComposedAndVisible = false
      default:
        // Surrogates, over-long forms, byte-order marks, characters past three bytes: all are rare.
        refuse()
        return
      }
      at &+= length
    }
  }

  /// How many of the eight bytes here, from the first one on, are plain ASCII that files may hold;
  /// none where fewer than eight are left.
  @inline(__always)
  private static func plainBytes(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    guard at &+ 8 <= bytes.count else { return 0 }
    let word = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: at, as: UInt64.self))
    let each: UInt64 = 0x0101_0101_0101_0101
    // Seven bits of each byte, so that no sum below reaches the next one: its top bit is the answer.
    let low = word & (each &* 0x7F)
    let isPrintable = low &+ each &* 0x60
    let isNoLineFeed = (low ^ (each &* 0x0A)) &+ each &* 0x7F
    let isNoDelete = (low ^ (each &* 0x7F)) &+ each &* 0x7F
    let isPlain = (isPrintable | ~isNoLineFeed) & isNoDelete & ~word
    return (~isPlain & (each &* 0x80)).trailingZeroBitCount >> 3
  }

  /// A vowel with a tone that ends a syllable right behind `o` or `u`, as in `hoà`, `khoẻ`, `uỷ`.
  @inline(__always)
  private mutating func judgeTone(_ bytes: Span<UInt8>, _ at: Int, _ length: Int) {
    guard at > 0 else { return }
    let before = unsafe bytes[unchecked: at &- 1] | 0x20
    guard before == UInt8(ascii: "o") || before == UInt8(ascii: "u") else { return }
    let next = at &+ length
    if next < bytes.count, (unsafe bytes[unchecked: next] | 0x20) &- 0x61 < 26 { return }
    let last = unsafe bytes[unchecked: next &- 1]
    let isNewer =
      if length == 2 {
        switch last | 0x20 {
        case 0xA0, 0xA1, 0xA3, 0xA8, 0xA9: before == UInt8(ascii: "o")
        case 0xBD: before == UInt8(ascii: "u")
        default: false
        }
      } else {
        switch (unsafe bytes[unchecked: at &+ 1], last | 1) {
        case (0xBA, 0xA1), (0xBA, 0xA3), (0xBA, 0xB9), (0xBA, 0xBB), (0xBA, 0xBD):
          before == UInt8(ascii: "o")
        case (0xBB, 0xB3), (0xBB, 0xB5), (0xBB, 0xB7), (0xBB, 0xB9): before == UInt8(ascii: "u")
        default: false
        }
      }
    guard isNewer else { return }
    // In `quý` the `u` belongs to `qu`, and there is no other place for the tone.
    if at > 1, unsafe bytes[unchecked: at &- 2] | 0x20 == UInt8(ascii: "q") { return }
    isWithoutNewerTones = false
  }

  /// Of U+2000 to U+2FFF, dashes, quotes, bullets and dots are at home in Vietnamese text.
  private mutating func judgePunctuation(_ second: UInt8, _ last: UInt8) {
    if second == 0x80 {
      if last & 0xFE == 0xA8 {
        isCommon = false
      } else if last < 0x90 || (0xAA...0xAE).contains(last) {
        isComposedAndVisible = false
      }
    } else {
      isComposedAndVisible = false
    }
  }

  private mutating func refuse() {
    isCommon = false
    isComposedAndVisible = false
    isWithoutLookAlikes = false
    isWithoutNewerTones = false
  }
}
