extension YAMLTree {
  /// How many entries a mapping or elements a sequence has; 0 for a scalar.
  public func childCount(of node: NodeID) -> Int {
    let node = self[node]
    return Int(node.kind == .mapping ? node.childCount / 2 : node.childCount)
  }

  /// The first key of a mapping, or the first element of a sequence.
  public func firstChild(_ node: NodeID) -> NodeID? {
    self[node].childCount > 0 ? NodeID(node.index + 1) : nil
  }

  /// What follows in the same parent; in a mapping keys and values alternate.
  public func nextSibling(_ node: NodeID) -> NodeID? {
    let next = self[node].next
    return next == 0 ? nil : NodeID(next)
  }

  /// The entries of a mapping in the order they are written; none for any other node.
  public func entries(_ mapping: NodeID) -> MappingEntries {
    MappingEntries(tree: self, first: kind(mapping) == .mapping ? firstChild(mapping) : nil)
  }

  /// The elements of a sequence in order; none for any other node.
  public func elements(_ sequence: NodeID) -> SequenceElements {
    SequenceElements(tree: self, first: kind(sequence) == .sequence ? firstChild(sequence) : nil)
  }

  /// The value under a key, the first where the key is doubled; linear in the mapping's entries.
  public func value(_ key: StaticString, in mapping: NodeID) -> NodeID? {
    for entry in entries(mapping) where textEquals(entry.key, key) { return entry.value }
    return nil
  }
}
