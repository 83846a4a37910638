/// One entry of the arena: 24 bytes, and no reference.
///
/// Entries stand in document order, so the first child of a collection is the entry after it.
struct Node: Equatable, Sendable {
  /// Bytes of the file that the node covers; see `YAMLTree.range(_:)`.
  var lower: UInt32
  var upper: UInt32
  /// Where a scalar's text begins, in the file or in the pool; for a collection its number of children.
  var textLower: UInt32
  /// One past the scalar's text; 0 for a collection.
  var textUpper: UInt32
  /// The next child of the same parent; 0, which is the root, stands for none.
  var next: UInt32
  var kind: NodeKind
  var style: ScalarStyle
  /// Whether a collection is written with brackets.
  var isFlow: Bool
  /// Whether the text lies in the pool, because it differs from the bytes of the file.
  var isPooled: Bool

  /// Whether a scalar is a value that was left out: nothing is written where it stands.
  var isLeftOut: Bool {
    kind == .scalar && lower == upper
  }

  /// Whether a scalar's value has no bytes.
  var isEmptyText: Bool {
    kind == .scalar && textLower == textUpper
  }

  /// How many children a collection has: in a mapping, keys and values both count.
  var childCount: UInt32 {
    get { kind == .scalar ? 0 : textLower }
    set { textLower = newValue }
  }
}
