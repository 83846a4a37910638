internal import SourceText

/// Finds keys that stand twice in one mapping.
///
/// Mappings without any are told by a few numbers about each key. Where those meet, or keys are many,
/// the keys are sorted: a hostile file of 100,000 keys costs n log n comparisons.
struct DuplicateKeys {
  /// Two keys of one mapping with the same text.
  typealias Pair = (later: NodeID, first: NodeID)

  /// How many keys are compared by their numbers; beyond it they are sorted at once.
  private static let fewKeys = 32

  let tree: YAMLTree

  /// The doubled keys of one mapping, each with the first of the same text, in the order written.
  func find(in mapping: Int, nodes: Span<Node>, bytes: Span<UInt8>) -> [Pair] {
    let count = Int(nodes[mapping].childCount) / 2
    if count < 2 || (count <= Self.fewKeys && areDistinct(mapping, nodes: nodes, bytes: bytes)) {
      return []
    }
    return sorted(NodeID(UInt32(mapping)))
  }

  /// Whether no two keys have the same length and the same bytes at five places.
  private func areDistinct(_ mapping: Int, nodes: Span<Node>, bytes: Span<UInt8>) -> Bool {
    var marks = InlineArray<32, UInt64>(repeating: 0)
    var count = 0
    var key = mapping + 1
    while key != 0 {
      let node = nodes[key]
      // What differs from the file's bytes, or is no scalar, is rare: leave it to the other way.
      if node.kind != .scalar || node.isPooled || node.textLower == node.textUpper { return false }
      let (lower, upper) = (Int(node.textLower), Int(node.textUpper))
      let middle = (lower + upper) / 2
      let mark =
        UInt64(upper - lower) << 40 | UInt64(bytes[lower]) << 32
        | UInt64(bytes[(lower + middle) / 2]) << 24 | UInt64(bytes[middle]) << 16
        | UInt64(bytes[(middle + upper) / 2]) << 8 | UInt64(bytes[upper - 1])
      for earlier in 0..<count where marks[earlier] == mark { return false }
      marks[count] = mark
      count += 1
      key = Int(nodes[Int(node.next)].next)
    }
    return true
  }

  private func sorted(_ mapping: NodeID) -> [Pair] {
    let keys = tree.entries(mapping).map(\.key).filter { tree.kind($0) == .scalar }
      .sorted { left, right in
        let (one, other) = (tree.bytes(of: left), tree.bytes(of: right))
        return one == other ? left < right : one.lexicographicallyPrecedes(other)
      }
    var found: [Pair] = []
    guard var first = keys.first else { return [] }
    for key in keys.dropFirst() {
      if tree.bytes(of: key) == tree.bytes(of: first) {
        found.append((later: key, first: first))
      } else {
        first = key
      }
    }
    return found.sorted { $0.later < $1.later }
  }
}
