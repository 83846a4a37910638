/// Texts of a file and report, as single words and as pairs of neighbours.
///
/// Words are kept as hashes: a million of them are looked up in one run.
struct CoveredText {
  private var single: Set<UInt64> = []
  private var pairs: Set<UInt64> = []

  mutating func add(_ text: String) {
    index(text)
    // Only where a number runs into its neighbours does the second look tell more.
    guard text.utf8.contains(UInt8(ascii: "/")) else { return }
    let apart = CoverageWords.withNumbersApart(text)
    if apart != text { index(apart) }
  }

  private mutating func index(_ text: String) {
    var last: UInt64?
    for word in CoverageWords.of(text) {
      let hash = Self.hash(word)
      single.insert(hash)
      if let last { pairs.insert(Self.pair(last, hash)) }
      last = hash
    }
  }

  /// Whether a word stands here beside one of its neighbours there.
  func holds(_ words: [String], at index: Int) -> Bool {
    let word = words[index]
    if CoverageWords.typed.contains(word) { return true }
    let hash = Self.hash(word)
    guard single.contains(hash) else { return false }
    if CoverageWords.isNumber(word) || words.count == 1 { return true }
    if index > 0, pairs.contains(Self.pair(Self.hash(words[index - 1]), hash)) { return true }
    if index + 1 < words.count, pairs.contains(Self.pair(hash, Self.hash(words[index + 1]))) {
      return true
    }
    // Between two typed words there is no neighbour to stand beside.
    return (index == 0 || CoverageWords.isBoundary(words[index - 1]))
      && (index + 1 == words.count || CoverageWords.isBoundary(words[index + 1]))
  }

  /// FNV-1a over the bytes.
  private static func hash(_ word: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    ((first << 7) | (first >> 57)) &* 0x9E37_79B9_7F4A_7C15 ^ second
  }
}
