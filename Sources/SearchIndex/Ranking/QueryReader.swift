/// Takes a question apart into words of the index.
struct QueryReader {
  /// The most words that are looked at: a pasted page is no question.
  static let mostWords = 16
  /// The most guesses for one word.
  static let mostGuesses = 3
  /// The most other words tried for one that is known.
  static let mostOthers = 3

  /// Reads a question.
  ///
  /// Files of words are opened for words whose neighbours decide what they mean.
  ///
  /// - Parameters:
  ///   - text: what was typed or pasted.
  ///   - isVerbatim: whether no word may be exchanged for another that is a key away.
  ///   - index: where the words are looked for.
  /// - Returns: The words in order; none where the text has no word.
  static func words(
    in text: String, isVerbatim: Bool, _ index: inout IndexReader
  ) -> [QueryWord] {
    let typed = Tokenizer.spelledTokens(in: text, limit: mostWords)
    let isOpen = Tokenizer.endsInWord(text) && typed.count < mostWords
    var words: [QueryWord] = []
    for (token, text) in mended(typed, isOpen: isOpen, index.directory) {
      words.append(
        QueryWord(token: token, text: text, isQuiet: index.directory.isQuiet(token)))
    }
    passOver(&words, index.directory)
    var guesses = Guesses(left: index.directory.limits.mostGuesses, isVerbatim: isVerbatim)
    for position in words.indices {
      let isBegun = isOpen && position == words.count - 1
      addReadings(
        to: &words[position], after: position > 0 ? words[position - 1] : nil, isBegun: isBegun,
        &guesses, &index)
    }
    guard !isVerbatim else { return words }
    for position in words.indices { addOthers(at: position, in: &words, &guesses, &index) }
    return words
  }

  /// Leaves out what tells least, since each word costs a file: quiet words, and of many the commonest.
  private static func passOver(_ words: inout [QueryWord], _ directory: Directory) {
    guard !words.allSatisfy(\.isQuiet) else { return }
    var loud: [(level: Int, position: Int)] = []
    for position in words.indices {
      words[position].isPassedOver = words[position].isQuiet
      guard !words[position].isQuiet else { continue }
      let place = directory.place(of: words[position].token.folded)
      loud.append((place.map { directory.levels[$0] } ?? 0, position))
    }
    loud.sort { ($0.level, $0.position) < ($1.level, $1.position) }
    for (_, position) in loud.dropFirst(directory.limits.mostFiles) {
      words[position].isPassedOver = true
    }
  }
}
