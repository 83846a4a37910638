/// What an index is made of, before it is written down.
struct IndexContents {
  /// The end of a name, in place of a second word.
  static let nameEnd: Int32 = -2
  /// The start of a name, in place of a second word.
  static let nameStart: Int32 = -1

  /// One pair of words, and where it stands.
  struct Pair {
    var first: Int32
    var second: Int32
    var list = PostingList()
  }

  var vocabulary = Vocabulary()
  /// By the number of the exact word.
  var words: [PostingList] = []
  /// In the order met.
  private(set) var pairs: [Pair] = []
  /// What is shown of each document.
  var records: [SearchDocument] = []
  /// For look-up only.
  private var pairNumbers: [UInt64: Int32] = [:]

  /// Notes that two folded words stand side by side, or one at an end of a name.
  mutating func addPair(_ first: Int32, _ second: Int32, _ document: Int, _ mask: UInt8) {
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    if let known = pairNumbers[key] {
      pairs[Int(known)].list.add(document, mask: mask)
    } else {
      pairNumbers[key] = Int32(pairs.count)
      var pair = Pair(first: first, second: second)
      pair.list.add(document, mask: mask)
      pairs.append(pair)
    }
  }
}
