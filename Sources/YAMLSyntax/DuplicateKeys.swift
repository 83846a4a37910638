internal import SourceText

/// Finds keys that stand twice in one mapping; kept between mappings to reuse its memory.
///
/// Few keys are compared pair by pair on a number made of length, first and last byte; many are sorted,
/// so that a hostile file of 100,000 keys costs n log n comparisons.
struct DuplicateKeys {
  /// Pairs of one key and the first key of the same text, ordered by the later key.
  typealias Pair = (later: NodeID, first: NodeID)

  /// Above so many keys, sorting is cheaper than comparing pairs.
  private static let fewKeys = 16

  private var keys: [NodeID] = []
  private var marks: [UInt64] = []

  /// The doubled keys of one mapping.
  mutating func find(in mapping: NodeID, of tree: YAMLTree) -> [Pair] {
    guard tree.childCount(of: mapping) > 1 else { return [] }
    keys.removeAll(keepingCapacity: true)
    for (key, _) in tree.entries(mapping) where tree.kind(key) == .scalar { keys.append(key) }
    return keys.count <= Self.fewKeys ? pairwise(tree) : sorted(tree)
  }

  private mutating func pairwise(_ tree: YAMLTree) -> [Pair] {
    marks.removeAll(keepingCapacity: true)
    var found: [Pair] = []
    for (index, key) in keys.enumerated() {
      let bytes = tree.bytes(of: key)
      let mark =
        UInt64(bytes.count) << 16 | UInt64(bytes.first ?? 0) << 8 | UInt64(bytes.last ?? 0)
      for earlier in 0..<index where marks[earlier] == mark {
        if bytes == tree.bytes(of: keys[earlier]) {
          found.append((later: key, first: keys[earlier]))
          break
        }
      }
      marks.append(mark)
    }
    return found
  }

  private mutating func sorted(_ tree: YAMLTree) -> [Pair] {
    keys.sort { left, right in
      let (one, other) = (tree.bytes(of: left), tree.bytes(of: right))
      if one == other { return left < right }
      return one.lexicographicallyPrecedes(other)
    }
    var found: [Pair] = []
    var first = keys[0]
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
