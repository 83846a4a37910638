/// What a text is sorted by in Vietnamese alphabetical order; made once a text, compared as bytes.
///
/// First come the letters (`a ă â b c d đ e ê …`), over the whole text; then the tones (level,
/// huyền, hỏi, ngã, sắc, nặng); then small before capital. Spaces come before punctuation,
/// punctuation before numbers, numbers before letters, and numbers sort by value: `Mẫu 2` before
/// `Mẫu 10`. Letters of other scripts follow in the order of their scalars. Texts that differ only in
/// how they are composed have equal keys.
///
/// - Source: the alphabet of Vietnamese and the order of tones in TCVN 6909 and CLDR.
public struct CollationKey: Hashable, Sendable {
  /// The levels one after the other, a zero between.
  private let bytes: [UInt8]

  /// Makes the key; linear in the text.
  public init(_ text: String) {
    var text = NFC.composed(text)
    text.makeContiguousUTF8()
    let source = text.utf8.span
    var primary: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    primary.reserveCapacity(source.count + 16)
    tones.reserveCapacity(source.count)
    cases.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let lead = source[index]
      if lead.isASCIIDigit {
        index = Self.appendNumber(in: source, at: index, to: &primary)
        continue
      }
      let length = utf8Length(lead: lead)
      let value = scalarValue(in: source, at: index, length: length)
      index += length
      guard let scalar = Unicode.Scalar(value) else { continue }
      if let letter = VietnameseLetter(scalar) {
        primary.append(Weight.firstLetter + UInt8(letter.rank))
        tones.append(letter.tone.rawValue)
        cases.append(letter.isCapital ? 2 : 1)
      } else if value == 0x20 {
        primary.append(Weight.space)
      } else {
        Self.append(other: scalar, to: &primary, &tones)
      }
    }
    primary.append(0)
    Self.appendTrimmed(tones, to: &primary)
    primary.append(0)
    Self.appendTrimmed(cases, to: &primary)
    bytes = primary
  }

  /// First bytes of the primary weights; 0 is kept for the end of a level.
  private enum Weight {
    static let space: UInt8 = 1
    static let punctuation: UInt8 = 2
    static let number: UInt8 = 3
    static let firstLetter: UInt8 = 4
    static let otherScript: UInt8 = 0xF0
    /// A mark that Vietnamese does not use, on the level of tones.
    static let foreignMark: UInt8 = 7
  }

  /// Appends a number by value: how many digits it has without leading zeros, then those digits.
  ///
  /// Returns the offset after its last digit.
  private static func appendNumber(
    in source: Span<UInt8>, at start: Int, to primary: inout [UInt8]
  ) -> Int {
    var end = start
    while end < source.count, source[end].isASCIIDigit { end += 1 }
    var first = start
    while first < end, source[first] == UInt8(ascii: "0") { first += 1 }
    primary.append(Weight.number)
    primary.append(UInt8(clamping: end - first + 1))
    for index in first..<end { primary.append(source[index]) }
    return end
  }

  /// Appends a character that is neither Vietnamese letter nor digit.
  private static func append(
    other scalar: Unicode.Scalar, to primary: inout [UInt8], _ tones: inout [UInt8]
  ) {
    let plain = folded(String(scalar))
    if plain.isEmpty { return }
    if plain == " " || scalar.properties.isWhitespace {
      primary.append(Weight.space)
    } else if let base = plain.unicodeScalars.first, base.value < 0x80,
      let letter = VietnameseLetter(base)
    {
      primary.append(Weight.firstLetter + UInt8(letter.rank))
      tones.append(Weight.foreignMark)
    } else if scalar.properties.isAlphabetic {
      primary.append(Weight.otherScript)
      primary.append(contentsOf: plain.utf8)
    } else {
      primary.append(Weight.punctuation)
      primary.append(contentsOf: String(scalar).utf8)
    }
  }

  /// Appends a level without the lowest weights at its end, which say nothing.
  private static func appendTrimmed(_ weights: [UInt8], to bytes: inout [UInt8]) {
    let end = weights.lastIndex { $0 != 1 }.map { $0 + 1 } ?? 0
    bytes.append(contentsOf: weights[..<end])
  }
}

extension CollationKey: Comparable {
  /// Compares as dictionaries do; linear in the shorter key.
  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    let (mine, other) = (left.bytes.span, right.bytes.span)
    for index in 0..<min(mine.count, other.count) where mine[index] != other[index] {
      return mine[index] < other[index]
    }
    return mine.count < other.count
  }
}

/// The heading a text is listed under in an alphabet: `Đ`, `Ă` and `Â` stand for themselves.
///
/// Tones are dropped. A text that starts with a quotation mark or another sign goes by its first
/// letter or digit; `#` stands for numbers, other scripts and texts without any.
public func initial(of text: String) -> Character {
  for scalar in NFC.composed(text).unicodeScalars {
    if let letter = VietnameseLetter(scalar) { return letter.heading }
    if let base = folded(String(scalar)).unicodeScalars.first, base.value < 0x80,
      let letter = VietnameseLetter(base)
    {
      return letter.heading
    }
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return "#" }
  }
  return "#"
}
