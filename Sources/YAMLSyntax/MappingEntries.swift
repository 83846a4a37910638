/// The keys of one mapping with their values, in the order they are written; allocates nothing.
public struct MappingEntries: Sequence, IteratorProtocol {
  private let tree: YAMLTree
  private var key: NodeID?

  /// Starts at a mapping's first key.
  init(tree: YAMLTree, first: NodeID?) {
    self.tree = tree
    key = first
  }

  public mutating func next() -> (key: NodeID, value: NodeID)? {
    guard let key, let value = tree.nextSibling(key) else { return nil }
    self.key = tree.nextSibling(value)
    return (key, value)
  }
}
