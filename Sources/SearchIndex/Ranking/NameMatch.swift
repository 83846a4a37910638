/// How well one name of a document answers a question: the words it shares, and how little else it has.
struct NameMatch {
  /// How well a word fits that has other tones than typed, in sixteenths.
  private static let otherTone = 11

  /// What the shared words weigh, by their share of the name.
  private(set) var score = 0
  /// For each word of the question, which word of the name it matched.
  private(set) var spelled: [(text: String, isGuess: Bool)?]

  init(_ words: [QueryWord], weights: [Int], name: String, _ directory: Directory) {
    let tokens = Tokenizer.spelledTokens(in: name)
    spelled = Array(repeating: nil, count: words.count)
    guard !tokens.isEmpty else { return }
    var isShared = [Bool](repeating: false, count: tokens.count)
    var sum = 0
    for (number, word) in words.enumerated() {
      var best = 0
      for (position, (token, text)) in tokens.enumerated() {
        for reading in word.readings where directory.words[reading.place] == token.folded {
          let fit = QueryWord.fit(reading, token.exact, otherTone: Self.otherTone)
          isShared[position] = true
          guard fit > best else { continue }
          best = fit
          spelled[number] = (text, reading.isGuess)
        }
      }
      sum += weights[number] * best
    }
    let shared = isShared.count { $0 }
    score = sum * shared / tokens.count
  }
}
