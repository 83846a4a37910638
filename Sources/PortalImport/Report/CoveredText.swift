/// Texts of a file and report, as single words and as pairs of neighbours.
///
/// Words are kept as hashes: a million of them are looked up in one run.
struct CoveredText {
  private var single: Set<UInt64> = []
  private var pairs: Set<UInt64> = []

  mutating func add(_ text: String) {
    index(text)
    // Only where a number runs into its neighbours does a second look tell more, and only there.
    for bytes in text.utf8.split(separator: 0x0A) where bytes.contains(UInt8(ascii: "/")) {
      let line = String(Substring(bytes))
      let apart = CoverageWords.withNumbersApart(line)
      if apart != line { index(apart) }
    }
  }

  private mutating func index(_ text: String) {
    var last: UInt64?
    CoverageWords.each(in: text) { word in
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
    let hash = Self.hash(word.utf8)
    guard single.contains(hash) else { return false }
    if CoverageWords.isNumber(word) || words.count == 1 { return true }
    if index > 0, pairs.contains(Self.pair(Self.hash(words[index - 1].utf8), hash)) { return true }
    if index + 1 < words.count, pairs.contains(Self.pair(hash, Self.hash(words[index + 1].utf8))) {
      return true
    }
    // Between two typed words there is no neighbour to stand beside.
    return (index == 0 || CoverageWords.isBoundary(words[index - 1]))
      && (index + 1 == words.count || CoverageWords.isBoundary(words[index + 1]))
  }

  /// FNV-1a over the bytes.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    ((first << 7) | (first >> 57)) &* 0x9E37_79B9_7F4A_7C15 ^ second
  }
}
