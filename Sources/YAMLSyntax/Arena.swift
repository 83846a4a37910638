/// The nodes of a tree while it grows: each new one is linked to the collection that is open.
struct Arena {
  /// A collection that has begun and not ended.
  private struct Open {
    var node: UInt32
    /// Its last child so far; 0 while it has none.
    var last: UInt32
  }

  private(set) var nodes: [Node] = []
  private var open: [Open] = []

  /// An empty arena with room for so many nodes.
  init(capacity: Int) {
    nodes.reserveCapacity(capacity)
  }

  /// How many collections are open.
  var depth: Int { open.count }

  /// Adds a node as the next child of the open collection, and opens it if it is a collection.
  mutating func append(_ node: Node) {
    let index = UInt32(nodes.count)
    if let top = open.indices.last {
      let last = open[top].last
      if last != 0 { nodes[Int(last)].next = index }
      open[top].last = index
      nodes[Int(open[top].node)].textLower += 1
    }
    nodes.append(node)
    if node.kind != .scalar { open.append(Open(node: index, last: 0)) }
  }

  /// Ends the open collection at a byte; without one, where its last child ends.
  mutating func close(at end: Int?) {
    guard let ended = open.popLast() else { return }
    let node = Int(ended.node)
    if let end {
      nodes[node].upper = UInt32(end)
    } else if ended.last != 0 {
      nodes[node].upper = nodes[Int(ended.last)].upper
    }
  }

  /// Whether the open collection was written with brackets.
  var isInFlow: Bool {
    guard let top = open.last else { return false }
    return nodes[Int(top.node)].isFlow
  }

  /// Where the innermost bracket that is still open stands; `nil` where none is.
  var innermostBracket: Int? {
    for entry in open.reversed() where nodes[Int(entry.node)].isFlow {
      return Int(nodes[Int(entry.node)].lower)
    }
    return nil
  }
}
