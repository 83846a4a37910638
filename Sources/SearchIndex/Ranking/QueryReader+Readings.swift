/// What a word may mean.
extension QueryReader {
  /// Adds what a word may mean: itself, what its keys were meant to type, what it begins, what is a key away.
  static func addReadings(
    to word: inout QueryWord, after previous: QueryWord?, isBegun: Bool,
    _ guesses: inout Guesses, _ index: inout IndexReader
  ) {
    addKnown(to: &word, &guesses, index.directory)
    if isBegun { addBegun(to: &word, after: previous, &guesses, &index) }
    if word.readings.isEmpty, !guesses.isVerbatim {
      addSlips(to: &word, after: previous, &guesses, &index)
    }
  }

  /// Adds the word itself, or what its keys were meant to type, and the commoner of two spellings.
  private static func addKnown(
    to word: inout QueryWord, _ guesses: inout Guesses, _ directory: Directory
  ) {
    let token = word.token
    for meant in [token, KeySlips.untyped(token)] where word.readings.isEmpty {
      guard let meant else { continue }
      let own = directory.place(of: meant.folded)
      if let own {
        let quality = meant == token ? Reading.Quality.asTyped : Reading.Quality.untyped
        word.readings.append(reading(meant, own, quality))
      }
      guard let other = FinalVowel.otherSpelling(meant),
        let place = directory.place(of: other.folded),
        own.map({ directory.levels[$0] < directory.levels[place] }) ?? true
      else { continue }
      guesses.add(reading(other, place, Reading.Quality.untyped), to: &word)
    }
  }

  private static func reading(_ token: SearchToken, _ place: Int, _ quality: Int) -> Reading {
    Reading(
      place: place, quality: quality, exact: token.isMarked ? token.exact : nil, isGuess: false)
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
