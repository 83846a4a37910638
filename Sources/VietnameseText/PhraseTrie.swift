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

  private var edges: [[(byte: UInt8, target: Int)]] = [[], []]
  private var failures: [Int] = [inWord, inWord]
  private var depths: [Int] = [0, 0]
  private var phrases: [Int] = [-1, -1]
  private var lengths: [Int] = []
  private var wordEnds: [Bool] = []
  private var roots = [Int](repeating: -1, count: 256)

  init(_ phrases: [[UInt8]]) {
    for (index, phrase) in phrases.enumerated() {
      precondition(!phrase.isEmpty, "a phrase has letters")
      insert(phrase, as: index)
    }
    for edge in edges[Self.boundary] { roots[Int(edge.byte)] = edge.target }
    linkFailures()
  }

  /// How many bytes of a phrase are under way in a state; 0 when none is.
  func depth(of state: Int) -> Int { depths[state] }

  /// The longest phrase that ends with a state, as an index; -1 for none.
  func phrase(endingAt state: Int) -> Int { phrases[state] }

  /// Bytes of a phrase.
  func length(of phrase: Int) -> Int { lengths[phrase] }

  /// Whether the last character of a phrase is part of a word, so that a word must end there.
  func endsInWord(_ phrase: Int) -> Bool { wordEnds[phrase] }

  /// The state after one more byte.
  func next(_ state: Int, _ byte: UInt8) -> Int {
    var state = state
    while state > Self.boundary {
      for edge in edges[state] where edge.byte == byte { return edge.target }
      state = failures[state]
    }
    // Inside a word only a sign can start a phrase; the rest of a letter or sign changes nothing.
    if byte & 0xC0 == 0x80 { return state }
    if state == Self.inWord, byte.isWordByte { return state }
    let target = roots[Int(byte)]
    if target >= 0 { return target }
    return byte.isWordByte ? Self.inWord : Self.boundary
  }

  /// Calls back with the first bytes of every phrase, in each case they can be written in.
  func forEachStart(width: Int, _ body: ([UInt8]) -> Void) {
    var open: [(state: Int, bytes: [UInt8])] = [(Self.boundary, [])]
    while let (state, bytes) = open.popLast() {
      if bytes.count == width {
        body(bytes)
        continue
      }
      for edge in edges[state] { open.append((edge.target, bytes + [edge.byte])) }
    }
  }

  /// Bytes of the shortest phrase; 0 when there is none.
  var shortest: Int { lengths.min() ?? 0 }

  private mutating func insert(_ phrase: [UInt8], as index: Int) {
    var state = Self.boundary
    for position in phrase.indices {
      let byte = phrase[position]
      if let edge = edges[state].first(where: { $0.byte == byte }) {
        state = edge.target
        continue
      }
      let target = edges.count
      edges.append([])
      failures.append(Self.inWord)
      depths.append(depths[state] + 1)
      phrases.append(-1)
      edges[state].append((byte, target))
      let other = otherCase(of: phrase, at: position)
      if other != byte { edges[state].append((other, target)) }
      state = target
    }
    lengths.append(phrase.count)
    let last = phrase.last { $0 & 0xC0 != 0x80 }
    wordEnds.append(last?.isWordByte ?? false)
    if phrases[state] < 0 { phrases[state] = index }
  }

  /// The byte here in the other case, if it is the last byte of a letter.
  private func otherCase(of phrase: [UInt8], at position: Int) -> UInt8 {
    let byte = phrase[position]
    if byte < 0x80 { return VietnameseText.otherCase(lead: 0, last: byte) }
    guard byte & 0xC0 == 0x80, position > 0 else { return byte }
    let before = phrase[position - 1]
    if before & 0xE0 == 0xC0 { return VietnameseText.otherCase(lead: before, last: byte) }
    guard position > 1, phrase[position - 2] == 0xE1 else { return byte }
    return VietnameseText.otherCase(lead: before, last: byte)
  }

  /// Links each node to the longest phrase start that its end also is, level by level.
  private mutating func linkFailures() {
    var queue: [Int] = []
    var next = 0
    for edge in edges[Self.boundary] where failures[edge.target] == Self.inWord {
      failures[edge.target] = edge.byte.isWordByte ? Self.inWord : Self.boundary
      queue.append(edge.target)
    }
    while next < queue.count {
      let state = queue[next]
      next += 1
      if phrases[state] < 0 { phrases[state] = phrases[failures[state]] }
      var last = -1
      for edge in edges[state] where edge.target != last {
        failures[edge.target] = self.next(failures[state], edge.byte)
        queue.append(edge.target)
        last = edge.target
      }
    }
  }
}
