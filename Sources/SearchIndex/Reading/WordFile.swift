/// A file of words: for each its exact forms and the words that follow it, with their lists.
struct WordFile {
  /// Where a list stands, and how many documents it is of.
  struct List {
    var count: Int
    var offset: Int
    /// Whether only the best few documents are written.
    var isCut: Bool

    /// How many documents are written.
    var kept: Int { isCut ? PostingList.champions : count }
  }

  /// All that is known of one word.
  struct Word {
    /// Each with its tones and marks.
    var forms: [(exact: [UInt8], list: List)] = []
    /// By the place of the second word plus 2, ascending.
    ///
    /// 0 is the end of a name, 1 its start.
    var pairs: [(second: Int, list: List)] = []

    /// How many documents have the word, those with two forms of it twice.
    var count: Int { forms.reduce(0) { $0 + $1.list.count } }

    /// The list of the pair with another word, or an end.
    func pair(with second: Int) -> List? {
      var (low, high) = (0, pairs.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[middle].second < second { low = middle + 1 } else { high = middle }
      }
      return low < pairs.count && pairs[low].second == second ? pairs[low].list : nil
    }
  }

  private let text: [UInt8]
  let words: [Word]

  init(_ text: [UInt8], folded: ArraySlice<[UInt8]>, limits: IndexLimits) {
    self.text = text
    var reader = DigitReader(text)
    words = folded.map { folded in
      var word = Word()
      for _ in 0..<reader.count() {
        let form = reader.word()
        word.forms.append((form.isEmpty ? folded : form, Self.list(&reader, limits)))
      }
      var second = 0
      for _ in 0..<reader.count() {
        second += reader.number()
        word.pairs.append((second, Self.list(&reader, limits)))
      }
      return word
    }
  }

  /// Hands over each document of a list with the slots where the word stands.
  func forEach(in list: List, _ masks: [UInt8], _ take: (Int, UInt8) -> Void) {
    var reader = DigitReader(text, at: list.offset)
    var documents: [Int] = []
    var document = -1
    for _ in 0..<list.kept {
      document += reader.number() + 1
      documents.append(document)
    }
    for document in documents {
      let code = reader.number()
      take(document, code < masks.count ? masks[code] : 0)
    }
  }

  /// Notes where a list stands, and goes past it.
  private static func list(_ reader: inout DigitReader, _ limits: IndexLimits) -> List {
    let count = reader.number()
    let isCut = count > limits.longestList
    if count > PostingList.unmeasured {
      let length = reader.number()
      let list = List(count: count, offset: reader.offset, isCut: isCut)
      reader.skip(length)
      return list
    }
    let list = List(count: count, offset: reader.offset, isCut: isCut)
    for _ in 0..<(2 * count) { _ = reader.number() }
    return list
  }
}
