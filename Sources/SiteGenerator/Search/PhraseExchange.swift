import SearchIndex

/// Writes names anew with phrases exchanged for others that mean the same.
///
/// `Cấp thẻ BHYT` becomes `Cấp thẻ bảo hiểm y tế`: whoever types one finds what is called the other.
struct PhraseExchange: Sendable {
  /// How many words of a long name stay on either side of what was exchanged.
  private static let neighbours = 4
  /// Names of up to so many words stay whole.
  private static let longestWhole = 14
  /// The most names made for one document.
  private static let most = 32

  private struct Phrase {
    var words: [[UInt8]]
    /// What may stand in its place.
    var others: [String]
  }

  /// By the first word; for look-up only.
  private var phrases: [[UInt8]: [Phrase]] = [:]

  init() {}

  /// Notes that a phrase may be written in other ways.
  mutating func add(_ phrase: String, others: [String]) {
    let words = Tokenizer.tokens(in: phrase).map(\.exact)
    guard let first = words.first, !others.isEmpty else { return }
    phrases[first, default: []].append(Phrase(words: words, others: others))
  }

  /// The names with each phrase exchanged, one exchange in each; none of them twice.
  func variants(of names: [String]) -> [String] {
    var result: [String] = []
    for name in names {
      let words = Tokenizer.tokens(in: name).map(\.exact)
      let spelled = Tokenizer.words(in: name)
      for (start, word) in words.enumerated() {
        for phrase in phrases[word] ?? [] where words[start...].starts(with: phrase.words) {
          let end = start + phrase.words.count
          var (from, to) = (0, spelled.count)
          if spelled.count > Self.longestWhole {
            from = max(0, start - Self.neighbours)
            to = min(spelled.count, end + Self.neighbours)
          }
          for other in phrase.others {
            let variant = (spelled[from..<start] + [other] + spelled[end..<to])
              .joined(separator: " ")
            if !result.contains(variant) { result.append(variant) }
            if result.count == Self.most { return result }
          }
        }
      }
    }
    return result
  }
}
