/// One letter taken apart: which of the alphabet it is, its tone, and whether it is a capital.
public struct VietnameseLetter: Hashable, Sendable {
  /// The alphabet in order, with the four letters of foreign words (f j w z) where dictionaries put
  /// them.
  public static let alphabet: [Character] = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")

  /// Position in `alphabet`, from 0.
  public var rank: Int
  /// The tone of a vowel; consonants have the level one.
  public var tone: Tone
  /// Whether it is a capital.
  public var isCapital: Bool

  /// The capital letter without its tone, such as `Â` for `ậ`: the heading it is listed under.
  public var heading: Character {
    Self.headings[rank]
  }

  /// Takes a composed letter apart; nil for anything that is no letter of Vietnamese or of ASCII.
  public init?(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A:
      self.init(Self.rank(ofASCII: value + 0x20), .level, true)
    case 0x61...0x7A:
      self.init(Self.rank(ofASCII: value), .level, false)
    case 0xC0...0xFF:
      let index = Int(value & 0x1F)
      guard Self.latin1Ranks[index] >= 0 else { return nil }
      self.init(Self.latin1Ranks[index], Self.latin1Tones[index], value & 0x20 == 0)
    case 0x102, 0x103: self.init(1, .level, value == 0x102)
    case 0x110, 0x111: self.init(6, .level, value == 0x110)
    case 0x128, 0x129: self.init(12, .rising, value == 0x128)
    case 0x168, 0x169: self.init(26, .rising, value == 0x168)
    case 0x1A0, 0x1A1: self.init(20, .level, value == 0x1A0)
    case 0x1AF, 0x1B0: self.init(27, .level, value == 0x1AF)
    case 0x1EA0...0x1EF9:
      let pair = Int(value - 0x1EA0) / 2
      self.init(
        Self.additionalRanks[pair], Self.additionalTones[pair], value & 1 == 0)
    default:
      return nil
    }
  }

  /// A letter from its parts.
  private init(_ rank: Int, _ tone: Tone, _ isCapital: Bool) {
    self.rank = rank
    self.tone = tone
    self.isCapital = isCapital
  }

  /// The alphabet in capitals.
  private static let headings: [Character] = Array("AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ")

  /// Places of `a` to `z` in the alphabet.
  private static let asciiRanks: [Int] = "abcdefghijklmnopqrstuvwxyz".map {
    alphabet.firstIndex(of: $0) ?? 0
  }

  /// The place of a small letter of ASCII.
  private static func rank(ofASCII small: UInt32) -> Int {
    asciiRanks[Int(small - 0x61)]
  }

  /// Letters U+00E0 to U+00FF, one entry each; `.` and `0` where Vietnamese has none.
  private static let latin1Ranks: [Int] = "aaâa....eeê.ii....ooôo...uu..y.."
    .map { alphabet.firstIndex(of: $0) ?? -1 }

  /// Their tones, as digits of `Tone.rawValue`.
  private static let latin1Tones: [Tone] = "25140000251025000025140002500500".map {
    Tone(rawValue: UInt8($0.wholeNumberValue ?? 1)) ?? .level
  }

  /// Letters of U+1EA0 to U+1EF9, one entry for each pair of capital and small letter.
  private static let additionalRanks: [Int] = "aaâââââăăăăăeeeêêêêêiiooôôôôôơơơơơuuưưưưưyyyy"
    .map { alphabet.firstIndex(of: $0) ?? 0 }

  /// Their tones, as digits of `Tone.rawValue`.
  private static let additionalTones: [Tone] = "635234652346634523463663523465234663523462634"
    .compactMap { $0.wholeNumberValue.flatMap { Tone(rawValue: UInt8($0)) } }
}
