/// The nodes of a tree while it grows: each new one is linked to the collection that is open.
struct Arena {
  /// A collection that has begun and not ended.
  private struct Open {
    var node = 0
    /// Its last child so far; 0 while it has none.
    var last = 0
    var childCount: UInt32 = 0
  }

  private(set) var nodes: [Node] = []
  /// How many collections are open.
  private(set) var depth = 0
  /// The innermost open collection; kept out of the stack, since every node touches it.
  private var top = Open()
  /// The collections around it, the outermost first, below them a place for the file itself.
  private var outer: [Open] = []

  /// An empty arena with room for so many nodes.
  init(capacity: Int) {
    nodes.reserveCapacity(capacity)
  }

  /// Adds a node as the next child of the open collection, and opens it if it is a collection.
  mutating func append(_ node: Node) {
    let index = nodes.count
    if top.last != 0 { nodes[top.last].next = UInt32(index) }
    top.last = index
    top.childCount += 1
    nodes.append(node)
    if node.kind != .scalar {
      outer.append(top)
      top = Open(node: index)
      depth += 1
    }
  }

  /// Ends the open collection at a byte; without one, where its last child ends.
  mutating func close(at end: Int?) {
    guard let parent = outer.popLast() else { return }
    let upper = end.map { UInt32($0) } ?? (top.last == 0 ? nil : nodes[top.last].upper)
    nodes[top.node].textLower = top.childCount
    if let upper { nodes[top.node].upper = upper }
    top = parent
    depth -= 1
  }

  /// Whether the open collection was written with brackets.
  var isInFlow: Bool {
    depth > 0 && nodes[top.node].isFlow
  }

  /// Where the innermost bracket that is still open stands; `nil` where none is.
  var innermostBracket: Int? {
    guard depth > 0 else { return nil }
    for entry in [top] + outer.dropFirst().reversed() where nodes[entry.node].isFlow {
      return Int(nodes[entry.node].lower)
    }
    return nil
  }
}
