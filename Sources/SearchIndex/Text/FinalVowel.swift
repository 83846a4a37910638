/// The other spelling of a syllable that ends in the sound *i*: *ly* and *li*, *kỹ* and *kĩ*, *quý* and *quí*.
///
/// Schools, papers and laws write either. Where the sound follows a vowel the letters are two sounds (*tai*, *tay*),
/// and there is no other spelling.
enum FinalVowel {
  /// The syllable with its last letter exchanged; nil where it has but one spelling.
  static func otherSpelling(_ token: SearchToken) -> SearchToken? {
    let folded = token.folded
    guard folded.count > 1, let last = folded.last, let other = exchanged(last) else { return nil }
    let start = folded.dropLast()
    let isAfterConsonant = !start.contains { $0.isVowel || $0.isDigit }
    guard isAfterConsonant || start.elementsEqual("qu".utf8),
      let place = token.exact.lastIndex(of: last)
    else { return nil }
    var exact = token.exact
    exact[place] = other
    return SearchToken(folded: start + [other], exact: exact)
  }

  private static func exchanged(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "i"): UInt8(ascii: "y")
    case UInt8(ascii: "y"): UInt8(ascii: "i")
    default: nil
    }
  }
}
