/// How many guesses a question has left: each may cost a file, and there is a limit to what a question costs.
struct Guesses {
  private(set) var left: Int
  /// Whether words are taken as they stand, so that none is exchanged for another.
  let isVerbatim: Bool

  init(left: Int, isVerbatim: Bool) {
    self.left = left
    self.isVerbatim = isVerbatim
  }

  /// Uses a guess up; false where there is none left.
  mutating func take() -> Bool {
    left -= 1
    return left >= 0
  }

  /// Adds a reading to a word that does not have it: the first costs nothing, each further one a guess.
  ///
  /// - Parameters:
  ///   - reading: what the word may also mean.
  ///   - word: the word of the question.
  ///   - isPaid: whether the guess was used when the reading was looked for.
  mutating func add(_ reading: Reading, to word: inout QueryWord, isPaid: Bool = false) {
    if word.readings.contains(where: { $0.place == reading.place }) { return }
    guard word.readings.isEmpty || isPaid || take() else { return }
    word.readings.append(reading)
  }
}
