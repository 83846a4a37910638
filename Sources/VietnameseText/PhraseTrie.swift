/// The automaton of Aho and Corasick over the bytes of phrases, in flat arrays.
///
/// A letter whose case matters has two edges to one node, so no text is folded while searching. Failure
/// links lead only to phrases that would have started at a word, which is what keeps matches off the
/// middle of words.
///
/// - Source: Aho and Corasick, Efficient string matching, 1975.
struct PhraseTrie: Sendable {
  /// The state inside a word in which no phrase is under way.
  static let inWord = 0
  /// The state before a word, from which phrases start.
  static let boundary = 1

  /// The edges of node `n` are those from `firstEdges[n]` up to `firstEdges[n + 1]`.
  private var firstEdges: [Int32] = []
  /// The byte of each edge.
  private var edgeBytes: [UInt8] = []
  /// The node each edge leads to.
  private var edgeTargets: [Int32] = []
  /// The edges of the boundary by their byte; -1 where there is none.
  private var roots = [Int32](repeating: -1, count: 256)
  /// Where to go on from a node that has no edge for a byte.
  private var failures: [Int32]
  /// Bytes from the boundary to each node.
  private var depths: [Int32]
  /// The longest phrase that ends at each node; -1 for none.
  private var phrases: [Int32]
  /// Bytes of each phrase.
  private var lengths: [Int]
  /// Whether each phrase ends in a word.
  private var wordEnds: [Bool]

  /// Builds the automaton; no phrase is empty.
  init(_ phrases: [[UInt8]]) {
    var builder = PhraseTrieBuilder()
    for (index, phrase) in phrases.enumerated() { builder.insert(phrase, as: index) }
    depths = builder.depths
    self.phrases = builder.phrases
    failures = [Int32](repeating: Int32(Self.inWord), count: builder.depths.count)
    lengths = phrases.map(\.count)
    wordEnds = phrases.map { phrase in
      phrase.last { $0 & 0xC0 != 0x80 }?.isWordByte ?? false
    }
    for edges in builder.edges {
      firstEdges.append(Int32(edgeBytes.count))
      for edge in edges {
        edgeBytes.append(edge.byte)
        edgeTargets.append(Int32(edge.target))
      }
    }
    firstEdges.append(Int32(edgeBytes.count))
    for edge in edges(of: Self.boundary) { roots[Int(edge.byte)] = Int32(edge.target) }
    linkFailures()
  }

  /// Bytes of the shortest phrase; 0 when there is none.
  var shortest: Int { lengths.min() ?? 0 }

  /// How many bytes of a phrase are under way in a state; 0 when none is.
  func depth(of state: Int) -> Int { Int(depths[state]) }

  /// The longest phrase that ends with a state, as an index; -1 for none.
  func phrase(endingAt state: Int) -> Int { Int(phrases[state]) }

  /// Bytes of a phrase.
  func length(of phrase: Int) -> Int { lengths[phrase] }

  /// Whether the last character of a phrase is part of a word, so that a word must end there.
  func endsInWord(_ phrase: Int) -> Bool { wordEnds[phrase] }

  /// The state after one more byte.
  func next(_ state: Int, _ byte: UInt8) -> Int {
    var state = state
    while state > Self.boundary {
      for edge in Int(firstEdges[state])..<Int(firstEdges[state + 1])
      where edgeBytes[edge] == byte {
        return Int(edgeTargets[edge])
      }
      state = Int(failures[state])
    }
    // Inside a word only a sign can start a phrase; the rest of a letter or sign changes nothing.
    if byte & 0xC0 == 0x80 { return state }
    if state == Self.inWord, byte.isWordByte { return state }
    let target = Int(roots[Int(byte)])
    if target >= 0 { return target }
    return byte.isWordByte ? Self.inWord : Self.boundary
  }

  /// Calls back with the first bytes of every phrase, in each case they can be written in.
  ///
  /// Capitals of ASCII are left out: the filter does not tell them from small letters.
  func forEachStart(width: Int, _ body: ([UInt8]) -> Void) {
    var open: [(state: Int, bytes: [UInt8])] = [(Self.boundary, [])]
    while let (state, bytes) = open.popLast() {
      if bytes.count == width {
        body(bytes)
        continue
      }
      for edge in edges(of: state) where edge.byte &- 0x41 >= 26 {
        open.append((edge.target, bytes + [edge.byte]))
      }
    }
  }

  /// The edges of a node.
  private func edges(of state: Int) -> [PhraseTrieBuilder.Edge] {
    (Int(firstEdges[state])..<Int(firstEdges[state + 1])).map {
      PhraseTrieBuilder.Edge(byte: edgeBytes[$0], target: Int(edgeTargets[$0]))
    }
  }

  /// Links each node to the longest phrase start that its end also is, level by level.
  private mutating func linkFailures() {
    var queue = [Self.boundary]
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      if phrases[state] < 0 { phrases[state] = phrases[Int(failures[state])] }
      var last = -1
      // The two cases of a letter stand side by side and share their node.
      for edge in edges(of: state) where edge.target != last {
        last = edge.target
        queue.append(last)
        if state == Self.boundary {
          failures[last] = Int32(edge.byte.isWordByte ? Self.inWord : Self.boundary)
        } else {
          failures[last] = Int32(self.next(Int(failures[state]), edge.byte))
        }
      }
    }
  }
}
