/// The file that is read first: all folded words, and which file has what.
struct Directory {
  /// How many documents there are.
  let documents: Int
  /// How many documents share a file of records.
  let recordsInFile: Int
  let limits: IndexLimits
  /// The slots' masks, by the code that lists have for them.
  let masks: [UInt8]
  /// Folded words in the order of their letters; a word's place is its index here.
  let words: [[UInt8]]
  /// How common each is: powers of two.
  let levels: [Int]
  /// The place of the first word of each file of words, and one past the last.
  private let starts: [Int]
  private let firstCodes: [[UInt8]]
  private let quiet: [SearchToken]
  private let held: [SearchToken]

  init(_ text: [UInt8]) {
    var reader = DigitReader(text)
    documents = reader.number()
    recordsInFile = max(1, reader.number())
    limits = IndexLimits(&reader)
    masks = (0..<reader.count()).map { _ in UInt8(truncatingIfNeeded: reader.number()) }
    var starts = [0]
    for _ in 0..<reader.count() { starts.append((starts.last ?? 0) + reader.number()) }
    self.starts = starts
    firstCodes = (0..<reader.count()).map { _ in reader.word() }
    quiet = reader.tokens()
    held = reader.tokens()
    var words: [[UInt8]] = []
    var levels: [Int] = []
    for _ in 0..<reader.count() {
      let shared = reader.number()
      words.append(Array((words.last ?? []).prefix(shared)) + reader.word())
      levels.append(reader.number())
    }
    self.words = words
    self.levels = levels
  }

  /// The place of a folded word; nil where no document has it.
  func place(of folded: [UInt8]) -> Int? {
    let place = firstPlace(notBefore: folded)
    return place < words.count && words[place] == folded ? place : nil
  }

  /// The places of words that begin so.
  func places(beginning start: [UInt8]) -> Range<Int> {
    let first = firstPlace(notBefore: start)
    var end = first
    while end < words.count, words[end].starts(with: start) { end += 1 }
    return first..<end
  }

  /// The file of words that has a place, and the place of its first word.
  func file(ofWordAt place: Int) -> (number: Int, start: Int) {
    var (low, high) = (0, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return (low, starts[low])
  }

  /// How many words a file has.
  func wordCount(inFile number: Int) -> Int {
    number + 1 < starts.count ? starts[number + 1] - starts[number] : 0
  }

  /// The files that can have codes beginning so: the last that starts before, and all that start so.
  func codeFiles(for start: [UInt8]) -> Range<Int> {
    let first = firstCodes.firstIndex { !$0.lexicographicallyPrecedes(start) } ?? firstCodes.count
    let end =
      firstCodes.firstIndex {
        !$0.starts(with: start) && start.lexicographicallyPrecedes($0)
      } ?? firstCodes.count
    return max(0, first - 1)..<max(end, max(0, first - 1))
  }

  /// Whether a typed word is one of those that tell little; without its marks it may be one.
  func isQuiet(_ token: SearchToken) -> Bool { Self.contains(token, quiet) }

  /// Whether a typed word begins the question of somebody who holds a paper.
  func isHeld(_ token: SearchToken) -> Bool { Self.contains(token, held) }

  private static func contains(_ token: SearchToken, _ words: [SearchToken]) -> Bool {
    words.contains { $0.exact == token.exact || (!token.isMarked && $0.folded == token.folded) }
  }

  private func firstPlace(notBefore word: [UInt8]) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension DigitReader {
  /// A number of things that follow, never more than there can be.
  mutating func count() -> Int { min(number(), length) }

  /// Words in both their forms.
  fileprivate mutating func tokens() -> [SearchToken] {
    (0..<count()).map { _ in
      let folded = word()
      return SearchToken(folded: folded, exact: word())
    }
  }
}
