public import SourceText

/// One YAML file as a tree of untyped nodes, each with its exact bytes in the file.
///
/// Immutable. A node is never typed: `no`, `010` and `1.10` are the text that stands there. Asking for
/// the text of a collection gives an empty text, for the children of a scalar none; so a decoder that
/// has already reported a wrong shape may go on.
public final class YAMLTree: Sendable {
  /// The file that was read, bytes untouched.
  public let file: SourceFile
  /// The arena, in document order; never empty.
  let nodes: [Node]
  /// Texts that are not found as they are in the file: escapes, folded lines, block scalars.
  @usableFromInline let pool: [UInt8]
  /// Whether every character of the file is composed (NFC) and seen, for sure; false says nothing.
  public let isComposedAndVisible: Bool
  /// Whether no letter looks like a Vietnamese one and is another, for sure; false says nothing.
  public let isWithoutLookAlikes: Bool
  /// Whether no syllable has its tone on the last letter of `oa`, `oe` or `uy`, for sure; false says
  /// nothing.
  public let isWithoutNewerTones: Bool

  /// A tree of what a builder has collected; there is at least one node.
  init(
    file: SourceFile, nodes: [Node], pool: [UInt8], isComposedAndVisible: Bool,
    isWithoutLookAlikes: Bool, isWithoutNewerTones: Bool
  ) {
    precondition(!nodes.isEmpty, "a tree has a root")
    self.file = file
    self.nodes = nodes
    self.pool = pool
    self.isComposedAndVisible = isComposedAndVisible
    self.isWithoutLookAlikes = isWithoutLookAlikes
    self.isWithoutNewerTones = isWithoutNewerTones
  }

  /// The value of the whole file.
  public var root: NodeID { NodeID(0) }

  /// How many nodes there are, keys included.
  public var count: Int { nodes.count }

  /// Every node in document order, a parent before its children.
  public var allNodes: LazyMapSequence<Range<Int>, NodeID> {
    nodes.indices.lazy.map { NodeID(UInt32($0)) }
  }

  public func kind(_ node: NodeID) -> NodeKind {
    self[node].kind
  }

  /// The bytes a node is written with, in `file.bytes`.
  ///
  /// Quotes and brackets count; a block scalar runs from `|` or `>` to its last line that is not
  /// blank, without the line break; a block collection from its first key or dash to the end of its
  /// last value. A value left out is the empty range after its colon or dash. Anchors and tags, which
  /// are refused, stand before the range.
  public func range(_ node: NodeID) -> ByteRange {
    let node = self[node]
    return ByteRange(node.lower, node.upper)
  }

  /// How a scalar is written; `plain` for a collection.
  public func style(_ node: NodeID) -> ScalarStyle {
    self[node].style
  }

  /// Whether a collection is written with `[ ]` or `{ }`.
  public func isFlow(_ node: NodeID) -> Bool {
    self[node].isFlow
  }

  /// The entry of a node.
  subscript(node: NodeID) -> Node {
    nodes[Int(node.index)]
  }
}
