/// Finds many fixed phrases in one pass, whatever their case, but with tones exactly as given.
///
/// A phrase stands on word boundaries: `theo quy định` is not found in `theo quy địnhh`. Of matches that
/// overlap, the leftmost wins, then the longest. Texts and phrases are composed (NFC). Linear in the
/// text; stretches where no phrase can start cost one filter look-up a byte. A class, because it holds a
/// dozen tables, is handed about for every text and never changes.
public final class PhraseMatcher: Sendable {
  /// One place where a phrase stands.
  public struct Match: Hashable, Sendable {
    /// Index of the phrase in the list the matcher was made from; the first of equal ones.
    public var phrase: Int
    /// UTF-8 bytes, counted from the start of the text searched.
    public var range: Range<Int>
  }

  /// Decides; walked only where the filter says so.
  private let trie: PhraseTrie
  /// Passes over most of a text.
  private let filter: PhraseStartFilter

  /// Builds the matcher; linear in the bytes of the phrases.
  ///
  /// - Parameter phrases: none of them empty.
  public init(_ phrases: [String]) {
    trie = PhraseTrie(phrases.map { Array(NFC.composed($0).utf8) })
    filter = PhraseStartFilter(trie)
  }

  /// The leftmost match of a text, the longest of those that start there.
  public func firstMatch(in text: String) -> Match? {
    firstMatch(in: text.utf8.span, from: 0)
  }

  /// All matches of a text from left to right; none overlaps another.
  public func matches(in text: String) -> [Match] {
    matches(in: text.utf8.span)
  }

  /// All matches in UTF-8 bytes from left to right; none overlaps another.
  public func matches(in bytes: Span<UInt8>) -> [Match] {
    var found: [Match] = []
    var start = 0
    while let match = firstMatch(in: bytes, from: start) {
      found.append(match)
      start = match.range.upperBound
    }
    return found
  }

  /// The leftmost match that starts at or after an offset, the longest of those that start there.
  public func firstMatch(in bytes: Span<UInt8>, from start: Int) -> Match? {
    var index = start
    while let candidate = filter.nextStart(in: bytes, from: index) {
      var state = PhraseTrie.boundary
      var best: Match?
      index = candidate
      repeat {
        state = trie.next(state, bytes[index])
        index += 1
        let phrase = trie.phrase(endingAt: state)
        if phrase >= 0, !trie.endsInWord(phrase) || isWordEnd(in: bytes, at: index) {
          let begin = index - trie.length(of: phrase)
          if begin <= best?.range.lowerBound ?? begin {
            best = Match(phrase: phrase, range: begin..<index)
          }
        }
        // A phrase that started at or before the best one may still be on its way.
        let limit = best?.range.lowerBound ?? index
        if index - trie.depth(of: state) > limit { break }
      } while index < bytes.count && trie.depth(of: state) > 0
      if let best { return best }
    }
    return nil
  }

  /// Whether no word goes on here.
  private func isWordEnd(in bytes: Span<UInt8>, at index: Int) -> Bool {
    index == bytes.count || !bytes[index].isWordByte
  }
}
