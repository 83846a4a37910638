/// What a word may mean.
extension QueryReader {
  /// Adds what a word may mean: itself, what its keys were meant to type, what it begins, what is a key away.
  static func addReadings(
    to word: inout QueryWord, after previous: QueryWord?, isBegun: Bool,
    _ guesses: inout Guesses, _ index: inout IndexReader
  ) {
    let token = word.token
    let exact = token.isMarked ? token.exact : nil
    if let place = index.directory.place(of: token.folded) {
      word.readings.append(
        Reading(place: place, quality: Reading.Quality.asTyped, exact: exact, isGuess: false))
    } else if let other = KeySlips.untyped(token),
      let place = index.directory.place(of: other.folded)
    {
      word.readings.append(
        Reading(
          place: place, quality: Reading.Quality.untyped,
          exact: other.isMarked ? other.exact : nil, isGuess: false))
    }
    if isBegun { addBegun(to: &word, after: previous, &guesses, &index) }
    if word.readings.isEmpty { addSlips(to: &word, after: previous, &guesses, &index) }
  }

  private static func addBegun(
    to word: inout QueryWord, after previous: QueryWord?, _ guesses: inout Guesses,
    _ index: inout IndexReader
  ) {
    let folded = word.token.folded
    let range = index.directory.places(beginning: folded)
    let own = word.readings.first?.place
    let isKnown = own != nil
    var found: [(count: Int, place: Int)] = []
    for reading in previous.map(opened) ?? [] {
      guard let (word, _) = index.word(at: reading.place) else { continue }
      for (second, count) in zip(word.seconds, word.counts)
      where range.contains(second - 2) && second - 2 != own {
        found.append((count, second - 2))
      }
    }
    if found.isEmpty, !isKnown, folded.count > 1 {
      found = range.map { (index.directory.levels[$0], $0) }
    }
    found.sort { ($1.count, $0.place) < ($0.count, $1.place) }
    let quality = isKnown ? Reading.Quality.begunKnown : Reading.Quality.begun
    for (_, place) in found.prefix(isKnown ? mostOthers : mostGuesses) {
      guesses.add(Reading(place: place, quality: quality, exact: nil, isGuess: false), to: &word)
    }
  }

  private static func addSlips(
    to word: inout QueryWord, after previous: QueryWord?, _ guesses: inout Guesses,
    _ index: inout IndexReader
  ) {
    let token = word.token
    let meant = KeySlips.untyped(token)
    var found: [(cost: Int, level: Int, place: Int)] = []
    for place in index.directory.words.indices {
      let word = index.directory.words[place]
      guard
        let slip = OneKey.slip(token.folded, word)
          ?? meant.flatMap({
            OneKey.slip($0.folded, word)
          })
      else { continue }
      let isUsual = follows(place, previous, &index)
      found.append((isUsual ? 0 : slip, index.directory.levels[place], place))
    }
    found.sort { ($0.cost, $1.level, $0.place) < ($1.cost, $0.level, $1.place) }
    for (_, _, place) in found.prefix(mostGuesses) {
      guesses.add(
        Reading(place: place, quality: Reading.Quality.slip, exact: nil, isGuess: true), to: &word)
    }
  }

  /// The readings of a word whose files may be read.
  static func opened(_ word: QueryWord) -> [Reading] {
    word.isPassedOver ? [] : word.readings
  }

  /// Whether a word stands somewhere right after the one before it.
  static func follows(
    _ place: Int, _ previous: QueryWord?, _ index: inout IndexReader
  ) -> Bool {
    for reading in previous.map(opened) ?? [] {
      if index.word(at: reading.place)?.word.pair(with: place + 2) != nil { return true }
    }
    return false
  }
}
