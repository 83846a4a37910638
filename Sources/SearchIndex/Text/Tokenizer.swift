import VietnameseText

/// Cuts texts into words: whatever is neither letter a–z (with or without marks) nor digit separates.
package enum Tokenizer {
  /// Longer words are no words of Vietnamese, and are left out.
  static let longestToken = 24

  /// The words of a text, in order; at most `limit`, so that a pasted book costs little.
  package static func tokens(in text: String, limit: Int = .max) -> [SearchToken] {
    var tokens: [SearchToken] = []
    walk(text) { token, _ in
      tokens.append(token)
      return tokens.count < limit
    }
    return tokens
  }

  /// The words of a text as they are written there.
  package static func words(in text: String) -> [String] { spelledTokens(in: text).map(\.text) }

  /// The words of a text with what is written for each, for showing.
  static func spelledTokens(
    in text: String, limit: Int = .max
  ) -> [(token: SearchToken, text: String)] {
    var tokens: [(token: SearchToken, text: String)] = []
    walk(text) { token, text in
      tokens.append((token, text))
      return tokens.count < limit
    }
    return tokens
  }

  /// Whether a text ends in the middle of a word, as while somebody types.
  static func endsInWord(_ text: String) -> Bool {
    guard let last = NFC.composed(text).unicodeScalars.last else { return false }
    var word = Word()
    return word.take(last) && word.finished != nil
  }

  /// Hands over each word until told to stop.
  private static func walk(_ text: String, _ take: (SearchToken, String) -> Bool) {
    var word = Word()
    for scalar in NFC.composed(text).unicodeScalars {
      if word.take(scalar) { continue }
      if let token = word.finished, !take(token, word.spelled) { return }
      word = Word()
    }
    if let token = word.finished { _ = take(token, word.spelled) }
  }
}

/// A word while it is being read.
private struct Word {
  private var folded: [UInt8] = []
  private var exact: [UInt8] = []
  private var tone: UInt8?
  private(set) var spelled = ""

  /// The whole word; nil where there is none, or none of a sensible length.
  var finished: SearchToken? {
    guard !folded.isEmpty, folded.count <= Tokenizer.longestToken else { return nil }
    return SearchToken(folded: folded, exact: exact + (tone.map { [$0] } ?? []))
  }

  /// Takes a character that belongs to the word; false where it ends one.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if let letter = VietnameseLetter(scalar) {
      let keys = TelexKeys.keys(ofRank: letter.rank)
      folded.append(keys.base)
      exact.append(keys.base)
      if let mark = keys.mark { exact.append(mark) }
      if let key = TelexKeys.key(of: letter.tone) { tone = key }
    } else if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      guard byte.isDigit else { return false }
      folded.append(byte)
      exact.append(byte)
    } else {
      let plain = VietnameseText.folded(String(scalar)).utf8
      // Loose marks and characters without width belong to whatever they stand in.
      if plain.isEmpty { return true }
      guard plain.count == 1, let byte = plain.first, byte.isLetterOrDigit else { return false }
      folded.append(byte)
      exact.append(byte)
    }
    spelled.unicodeScalars.append(scalar)
    return true
  }
}

extension UInt8 {
  /// Whether this is a small letter of ASCII or a digit.
  var isLetterOrDigit: Bool { isDigit || self &- 0x61 < 26 }
  /// Whether this is `0` to `9`.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether this is a vowel without marks.
  var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
