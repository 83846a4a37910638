/// Known words that fit nowhere.
extension QueryReader {
  /// Adds what may have been meant by a word that is known but has none of its neighbours beside it.
  static func addOthers(
    at position: Int, in words: inout [QueryWord], _ guesses: inout Guesses,
    _ index: inout IndexReader
  ) {
    let word = words[position]
    guard words.count > 1, !word.isQuiet, !word.isPassedOver, let own = word.readings.first,
      !own.isGuess,
      own.quality >= Reading.Quality.untyped
    else { return }
    let previous = position > 0 ? words[position - 1] : nil
    let next = position + 1 < words.count ? words[position + 1] : nil
    if follows(own.place, previous, &index) { return }
    for reading in next?.readings ?? [] {
      if index.word(at: own.place)?.word.pair(with: reading.place + 2) != nil { return }
    }
    var found: [(count: Int, place: Int)] = []
    for reading in previous.map(opened) ?? [] where !reading.isGuess {
      guard let (word, _) = index.word(at: reading.place) else { continue }
      for (second, count) in zip(word.seconds, word.counts)
      where second >= 2 && second - 2 < index.directory.words.count {
        let folded = index.directory.words[second - 2]
        if OneKey.slip(words[position].token.folded, folded) != nil {
          found.append((count, second - 2))
        }
      }
    }
    var isTried = false
    if found.isEmpty, let next {
      isTried = true
      var tried: [(level: Int, place: Int)] = []
      for place in index.directory.words.indices
      where OneKey.slip(word.token.folded, index.directory.words[place]) == 1 {
        tried.append((index.directory.levels[place], place))
      }
      tried.sort { ($1.level, $0.place) < ($0.level, $1.place) }
      for (_, place) in tried.prefix(mostGuesses) {
        guard guesses.take() else { break }
        guard let (other, _) = index.word(at: place) else { continue }
        for reading in next.readings {
          if let pair = other.pair(with: reading.place + 2) {
            found.append((other.counts[pair], place))
          }
        }
      }
    }
    found.sort { ($1.count, $0.place) < ($0.count, $1.place) }
    for (_, place) in found.prefix(mostOthers) {
      guesses.add(
        Reading(place: place, quality: Reading.Quality.otherWord, exact: nil, isGuess: true),
        to: &words[position], isPaid: isTried)
    }
  }
}
