/// The elements of one sequence in order; allocates nothing.
public struct SequenceElements: Sequence, IteratorProtocol {
  private let tree: YAMLTree
  private var element: NodeID?

  /// Starts at a sequence's first element.
  init(tree: YAMLTree, first: NodeID?) {
    self.tree = tree
    element = first
  }

  public mutating func next() -> NodeID? {
    guard let element else { return nil }
    self.element = tree.nextSibling(element)
    return element
  }
}
