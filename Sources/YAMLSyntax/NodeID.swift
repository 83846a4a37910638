/// One node of one tree: its place in the tree's arena, in document order.
///
/// Meaningless in any other tree; the root is 0, and a parent comes before its children.
public struct NodeID: Hashable, Sendable {
  public let index: UInt32

  /// The node at a place of the arena.
  init(_ index: UInt32) {
    self.index = index
  }
}

extension NodeID: Comparable {
  /// Document order: the node that begins earlier, a parent before its children.
  public static func < (left: NodeID, right: NodeID) -> Bool {
    left.index < right.index
  }
}
