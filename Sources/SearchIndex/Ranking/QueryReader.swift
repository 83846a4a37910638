/// Takes a question apart into words of the index.
struct QueryReader {
  /// The most words that are looked at: a pasted page is no question.
  static let mostWords = 16
  /// The most guesses for one word.
  private static let mostGuesses = 3
  /// The most other words tried for one that is known.
  private static let mostOthers = 3
  private static let shortestToSplit = 5

  /// Reads a question; empty where it has no word.
  ///
  /// Files of words are opened for words whose neighbours decide what they mean.
  static func words(in text: String, _ index: inout IndexReader) -> [QueryWord] {
    let typed = Tokenizer.spelledTokens(in: text, limit: mostWords)
    let isOpen = Tokenizer.endsInWord(text) && typed.count < mostWords
    var words: [QueryWord] = []
    for (token, text) in mended(typed, isOpen: isOpen, index.directory) {
      words.append(
        QueryWord(token: token, text: text, isQuiet: index.directory.isQuiet(token)))
    }
    passOver(&words, index.directory)
    for position in words.indices {
      let isBegun = isOpen && position == words.count - 1
      words[position].readings = readings(
        words[position].token, after: position > 0 ? words[position - 1] : nil, isBegun: isBegun,
        &index)
    }
    for position in words.indices { addOthers(at: position, in: &words, &index) }
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

  // MARK: Words torn apart and run together

  private static func mended(
    _ typed: [(token: SearchToken, text: String)], isOpen: Bool, _ directory: Directory
  ) -> [(token: SearchToken, text: String)] {
    var result: [(token: SearchToken, text: String)] = []
    var position = 0
    while position < typed.count {
      let (token, text) = typed[position]
      let isBegun = isOpen && position == typed.count - 1
      position += 1
      if isKnown(token, isBegun: isBegun, directory) {
        result.append((token, text))
      } else if position < typed.count,
        let both = joined(token, typed[position].token, directory)
      {
        result.append((both, text + typed[position].text))
        position += 1
      } else if let parts = split(token, text, directory) {
        result += parts
      } else {
        result.append((token, text))
      }
    }
    return result
  }

  private static func isKnown(
    _ token: SearchToken, isBegun: Bool, _ directory: Directory
  ) -> Bool {
    if directory.place(of: token.folded) != nil { return true }
    if let other = KeySlips.untyped(token), directory.place(of: other.folded) != nil { return true }
    return isBegun && !directory.places(beginning: token.folded).isEmpty
  }

  private static func joined(
    _ first: SearchToken, _ second: SearchToken, _ directory: Directory
  ) -> SearchToken? {
    let folded = first.folded + second.folded
    guard directory.place(of: folded) != nil else { return nil }
    return SearchToken(folded: folded, exact: folded)
  }

  /// `ketHon` typed without its blank, as two words; nil where it is rather one word mistyped.
  private static func split(
    _ token: SearchToken, _ text: String, _ directory: Directory
  ) -> [(token: SearchToken, text: String)]? {
    let folded = token.folded
    guard folded.count >= shortestToSplit else { return nil }
    var best: (level: Int, at: Int)?
    for at in 2...(folded.count - 2) {
      guard folded[..<at].contains(where: \.isVowel), folded[at...].contains(where: \.isVowel),
        let left = directory.place(of: Array(folded[..<at])),
        let right = directory.place(of: Array(folded[at...]))
      else { continue }
      let level = min(directory.levels[left], directory.levels[right])
      if level > best?.level ?? -1 { best = (level, at) }
    }
    guard let best else { return nil }
    let isSyllable = directory.words.contains { OneKey.slip(folded, $0) != nil }
    if isSyllable, folded.count <= 6 { return nil }
    return [folded[..<best.at], folded[best.at...]].map { part in
      let word = Array(part)
      return (SearchToken(folded: word, exact: word), String(decoding: word, as: UTF8.self))
    }
  }

  // MARK: What a word may mean

  private static func readings(
    _ token: SearchToken, after previous: QueryWord?, isBegun: Bool, _ index: inout IndexReader
  ) -> [Reading] {
    var readings: [Reading] = []
    let exact = token.isMarked ? token.exact : nil
    if let place = index.directory.place(of: token.folded) {
      readings.append(
        Reading(place: place, quality: Reading.Quality.asTyped, exact: exact, isGuess: false))
    } else if let other = KeySlips.untyped(token),
      let place = index.directory.place(of: other.folded)
    {
      readings.append(
        Reading(
          place: place, quality: Reading.Quality.untyped,
          exact: other.isMarked ? other.exact : nil, isGuess: false))
    }
    let isKnown = !readings.isEmpty
    if isBegun { addBegun(token, after: previous, isKnown: isKnown, &index, to: &readings) }
    if readings.isEmpty { addSlips(token, after: previous, &index, to: &readings) }
    return readings
  }

  private static func addBegun(
    _ token: SearchToken, after previous: QueryWord?, isKnown: Bool, _ index: inout IndexReader,
    to readings: inout [Reading]
  ) {
    let range = index.directory.places(beginning: token.folded)
    let own = readings.first?.place
    var found: [(count: Int, place: Int)] = []
    for reading in previous.map(opened) ?? [] {
      guard let (word, _) = index.word(at: reading.place) else { continue }
      for (second, count) in zip(word.seconds, word.counts)
      where range.contains(second - 2) && second - 2 != own {
        found.append((count, second - 2))
      }
    }
    if found.isEmpty, !isKnown, token.folded.count > 1 {
      found = range.map { (index.directory.levels[$0], $0) }
    }
    found.sort { ($1.count, $0.place) < ($0.count, $1.place) }
    let quality = isKnown ? Reading.Quality.begunKnown : Reading.Quality.begun
    for (_, place) in found.prefix(isKnown ? mostOthers : mostGuesses)
    where !readings.contains(where: { $0.place == place }) {
      readings.append(Reading(place: place, quality: quality, exact: nil, isGuess: false))
    }
  }

  private static func addSlips(
    _ token: SearchToken, after previous: QueryWord?, _ index: inout IndexReader,
    to readings: inout [Reading]
  ) {
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
      readings.append(
        Reading(place: place, quality: Reading.Quality.slip, exact: nil, isGuess: true))
    }
  }

  /// The readings of a word whose files may be read.
  private static func opened(_ word: QueryWord) -> [Reading] {
    word.isPassedOver ? [] : word.readings
  }

  /// Whether a word stands somewhere right after the one before it.
  private static func follows(
    _ place: Int, _ previous: QueryWord?, _ index: inout IndexReader
  ) -> Bool {
    for reading in previous.map(opened) ?? [] {
      if index.word(at: reading.place)?.word.pair(with: place + 2) != nil { return true }
    }
    return false
  }

  // MARK: Known words that fit nowhere

  /// Adds what may have been meant by a word that is known but has none of its neighbours beside it.
  private static func addOthers(
    at position: Int, in words: inout [QueryWord], _ index: inout IndexReader
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
    if found.isEmpty, let next {
      var tried: [(level: Int, place: Int)] = []
      for place in index.directory.words.indices
      where OneKey.slip(word.token.folded, index.directory.words[place]) == 1 {
        tried.append((index.directory.levels[place], place))
      }
      tried.sort { ($1.level, $0.place) < ($0.level, $1.place) }
      for (_, place) in tried.prefix(mostGuesses) {
        guard let (other, _) = index.word(at: place) else { continue }
        for reading in next.readings {
          if let pair = other.pair(with: reading.place + 2) {
            found.append((other.counts[pair], place))
          }
        }
      }
    }
    found.sort { ($1.count, $0.place) < ($0.count, $1.place) }
    for (_, place) in found.prefix(mostOthers)
    where !words[position].readings.contains(where: { $0.place == place }) {
      words[position].readings.append(
        Reading(place: place, quality: Reading.Quality.otherWord, exact: nil, isGuess: true))
    }
  }
}
