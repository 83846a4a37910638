public import SourceText

/// Puts parts of two trees together into one, over one address space.
///
/// The bytes of the second file follow those of the first and a line break: a range past `boundary`
/// lies in the second. So whatever reads the new tree needs to know of one file only, and a finding is
/// brought back to its own file at the very end.
public struct TreeComposer {
  /// Which of the two trees a node belongs to.
  public enum Side: Sendable {
    case first
    case second
  }

  private let first: YAMLTree
  private let second: YAMLTree
  private var arena: Arena
  private var pool: [UInt8]
  /// The first byte of the second file.
  public let boundary: Int

  public init(_ first: YAMLTree, _ second: YAMLTree) {
    self.first = first
    self.second = second
    boundary = first.file.bytes.count + 1
    pool = first.pool + second.pool
    arena = Arena(capacity: first.count + second.count)
  }

  public func tree(of side: Side) -> YAMLTree {
    side == .first ? first : second
  }

  /// Where a node of one of the trees lies in the new one.
  public func range(_ node: NodeID, of side: Side) -> ByteRange {
    let moved = moved(node, of: side)
    return ByteRange(moved.lower, moved.upper)
  }

  /// Adds a node with all that is in it, but for what `isLeftOut` names.
  public mutating func copy(
    _ node: NodeID, of side: Side, isLeftOut: (NodeID) -> Bool = { _ in false }
  ) {
    let tree = tree(of: side)
    switch tree.kind(node) {
    case .scalar:
      arena.append(moved(node, of: side))
    case .mapping:
      open(like: node, of: side)
      for (key, value) in tree.entries(node) where !isLeftOut(key) && !isLeftOut(value) {
        copy(key, of: side)
        copy(value, of: side, isLeftOut: isLeftOut)
      }
      close(like: node, of: side)
    case .sequence:
      open(like: node, of: side)
      for element in tree.elements(node) where !isLeftOut(element) {
        copy(element, of: side, isLeftOut: isLeftOut)
      }
      close(like: node, of: side)
    }
  }

  /// Begins a collection where that of a node stands; all that is added until `close` lies in it.
  public mutating func open(
    like node: NodeID, of side: Side, as kind: NodeKind? = nil
  ) {
    var copy = moved(node, of: side)
    if copy.kind == .scalar { copy.isPooled = false }
    copy.kind = kind ?? copy.kind
    copy.textLower = 0
    copy.textUpper = 0
    copy.style = .plain
    arena.append(copy)
  }

  /// Ends the collection that was begun last.
  public mutating func close(like node: NodeID, of side: Side) {
    arena.close(at: Int(moved(node, of: side).upper))
  }

  /// Adds a scalar whose text is given, where a range of the new address space stands for it.
  public mutating func scalar(_ text: String, isQuoted: Bool = false, at range: ByteRange) {
    let lower = pool.count
    pool += Array(text.utf8)
    arena.append(
      Node(
        lower: range.lower, upper: range.upper, textLower: UInt32(lower),
        textUpper: UInt32(pool.count), next: 0, kind: .scalar,
        style: isQuoted ? .doubleQuoted : .plain, isFlow: false, isPooled: true))
  }

  /// Begins a collection at a range; ended by `close(at:)`.
  public mutating func open(_ kind: NodeKind, at range: ByteRange) {
    arena.append(
      Node(
        lower: range.lower, upper: range.upper, textLower: 0, textUpper: 0, next: 0, kind: kind,
        style: .plain, isFlow: false, isPooled: false))
  }

  /// Ends the collection that was begun last.
  public mutating func close(at range: ByteRange) {
    arena.close(at: Int(range.upper))
  }

  /// The whole: a tree of the first file's path over the bytes of both.
  public func finish() -> YAMLTree {
    let bytes = first.file.bytes + [UInt8(ascii: "\n")] + second.file.bytes
    return YAMLTree(
      file: SourceFile(path: first.file.path, bytes: bytes), nodes: arena.nodes, pool: pool,
      isComposedAndVisible: first.isComposedAndVisible && second.isComposedAndVisible,
      isWithoutLookAlikes: first.isWithoutLookAlikes && second.isWithoutLookAlikes,
      isWithoutNewerTones: first.isWithoutNewerTones && second.isWithoutNewerTones)
  }

  private func moved(_ node: NodeID, of side: Side) -> Node {
    var copy = tree(of: side)[node]
    copy.next = 0
    guard side == .second else { return copy }
    copy.lower += UInt32(boundary)
    copy.upper += UInt32(boundary)
    if copy.kind == .scalar {
      let shift = UInt32(copy.isPooled ? first.pool.count : boundary)
      copy.textLower += shift
      copy.textUpper += shift
    }
    return copy
  }
}
