/// A file of words: for each its exact forms with their lists, and the words that follow it.
///
/// The lists of pairs stand beside a word where they are short, else in files of their own, so that a question
/// pays for the pairs that it has and not for all that a common word begins.
struct WordFile {
  /// All that is known of one word.
  struct Word {
    /// Each with its tones and marks.
    var forms: [(exact: [UInt8], list: ListPlace)] = []
    /// The places of the words that follow plus 2, ascending; 0 is the end of a name, 1 its start.
    var seconds: [Int] = []
    /// How many documents have each pair.
    var counts: [Int] = []
    var pairs = PairLists.beside(offset: 0)

    /// How many documents have the word, those with two forms of it twice.
    var count: Int { forms.reduce(0) { $0 + $1.list.count } }

    /// The number of the pair with another word, or an end; nil where it stands nowhere.
    func pair(with second: Int) -> Int? {
      var (low, high) = (0, seconds.count)
      while low < high {
        let middle = (low + high) / 2
        if seconds[middle] < second { low = middle + 1 } else { high = middle }
      }
      return low < seconds.count && seconds[low] == second ? low : nil
    }
  }

  /// Where the lists of a word's pairs stand.
  enum PairLists {
    /// In the word's own file.
    case beside(offset: Int)
    /// In files of pairs, so many in each.
    case files(first: Int, sizes: [Int])
  }

  let text: [UInt8]
  let words: [Word]

  init(_ text: [UInt8], folded: ArraySlice<[UInt8]>, limits: IndexLimits) {
    self.text = text
    var reader = DigitReader(text)
    words = folded.map { Self.word($0, &reader, limits) }
  }

  private static func word(
    _ folded: [UInt8], _ reader: inout DigitReader, _ limits: IndexLimits
  ) -> Word {
    var word = Word()
    for _ in 0..<reader.count() {
      let form = reader.word()
      let list = ListPlace(count: reader.number(), &reader, limits)
      word.forms.append((form.isEmpty ? folded : form, list))
    }
    let pairs = reader.count()
    var second = 0
    for _ in 0..<pairs {
      second &+= reader.number()
      word.seconds.append(second)
    }
    word.counts = (0..<pairs).map { _ in reader.number() }
    let length = reader.number()
    word.pairs = .beside(offset: reader.offset)
    reader.skip(length)
    if pairs > 0, length == 0 {
      let first = reader.number()
      word.pairs = .files(first: first, sizes: (0..<reader.count()).map { _ in reader.number() })
    }
    return word
  }
}
