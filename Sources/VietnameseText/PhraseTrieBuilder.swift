/// The tree of phrases while it grows, before it is laid out flat.
struct PhraseTrieBuilder {
  /// A step from a node by one byte.
  struct Edge {
    var byte: UInt8
    var target: Int
  }

  /// The edges of every node; the first two nodes are the states in which no phrase is under way.
  private(set) var edges: [[Edge]] = [[], []]
  /// How many bytes lead to a node.
  private(set) var depths: [Int32] = [0, 0]
  /// The phrase that ends at a node; -1 for none.
  private(set) var phrases: [Int32] = [-1, -1]

  /// Adds a phrase; of equal ones the first keeps its number.
  mutating func insert(_ phrase: [UInt8], as index: Int) {
    precondition(!phrase.isEmpty, "a phrase has letters")
    var state = PhraseTrie.boundary
    for position in phrase.indices {
      let byte = phrase[position]
      if let edge = edges[state].first(where: { $0.byte == byte }) {
        state = edge.target
        continue
      }
      let target = edges.count
      edges.append([])
      depths.append(depths[state] + 1)
      phrases.append(-1)
      edges[state].append(Edge(byte: byte, target: target))
      let other = otherCase(of: phrase, at: position)
      if other != byte { edges[state].append(Edge(byte: other, target: target)) }
      state = target
    }
    if phrases[state] < 0 { phrases[state] = Int32(index) }
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
}
