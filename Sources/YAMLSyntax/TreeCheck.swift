internal import Diagnostics
internal import SourceText

/// Looks for what is refused in a finished tree: keys that are none or doubled, values misread elsewhere.
struct TreeCheck {
  let tree: YAMLTree
  /// What was found so far.
  private(set) var findings: FindingList

  /// Looks at every node once, adding to what was found before.
  init(_ tree: YAMLTree, findings: FindingList) {
    self.tree = tree
    self.findings = findings
    // Copies of the references, so that the spans do not borrow from the tree at every step.
    let (arena, source) = (tree.nodes, tree.file.bytes)
    let (nodes, bytes) = (arena.span, source.span)
    let duplicates = DuplicateKeys(tree: tree)
    for index in nodes.indices {
      let node = nodes[index]
      switch node.kind {
      case .scalar:
        guard node.style == .plain, !node.isPooled, !node.isEmptyText else { continue }
        let retyping = RetypingScan.retyping(of: node.textLower, to: node.textUpper, in: bytes)
        if let retyping, retyping.isAlwaysRefused {
          let range = ByteRange(node.lower, node.upper)
          self.findings.append(.retyped(tree.file, at: range, as: retyping))
        }
      case .mapping:
        checkKeys(index, nodes: nodes, bytes: bytes)
        for pair in duplicates.find(in: index, nodes: nodes, bytes: bytes) {
          self.findings.append(
            .duplicateKey(tree.file, at: tree.range(pair.later), first: tree.range(pair.first)))
        }
      case .sequence:
        break
      }
    }
  }

  private mutating func checkKeys(_ mapping: Int, nodes: Span<Node>, bytes: Span<UInt8>) {
    var key = nodes[mapping].childCount > 0 ? mapping + 1 : 0
    while key != 0 {
      let node = nodes[key]
      if node.kind != .scalar {
        findings.append(.complexKey(tree.file, at: ByteRange(node.lower, node.upper)))
      } else if node.isLeftOut {
        findings.append(.emptyKey(tree.file, at: colon(after: node, in: bytes)))
      } else if node.style == .plain, node.upper - node.lower == 2,
        bytes[Int(node.lower)] == UInt8(ascii: "<"), bytes[Int(node.lower) + 1] == UInt8(ascii: "<")
      {
        findings.append(.mergeKey(tree.file, at: ByteRange(node.lower, node.upper)))
      }
      key = Int(nodes[Int(node.next)].next)
    }
    if nodes[mapping].isFlow { checkCommas(NodeID(UInt32(mapping)), in: bytes) }
  }

  /// The colon behind a key that was left out, which may stand on a later line.
  private func colon(after key: Node, in bytes: Span<UInt8>) -> ByteRange {
    let start = Int(key.upper)
    guard let colon = firstIndex(of: UInt8(ascii: ":"), in: bytes, from: start) else {
      return ByteRange(start, start)
    }
    return ByteRange(colon, colon + 1)
  }

  /// Finds keys between brackets that a comma inside a text has made.
  private mutating func checkCommas(_ mapping: NodeID, in bytes: Span<UInt8>) {
    var previous: NodeID?
    var stray: ByteRange?
    for (key, value) in tree.entries(mapping) {
      if isStray(key, value, in: bytes) {
        stray = stray?.union(tree.range(key)) ?? tree.range(key)
      } else {
        report(stray, after: previous)
        (stray, previous) = (nil, value)
      }
    }
    report(stray, after: previous)
  }

  /// Whether a key between brackets has neither a value nor a colon after it.
  private func isStray(_ key: NodeID, _ value: NodeID, in bytes: Span<UInt8>) -> Bool {
    guard tree[value].isLeftOut else { return false }
    var next = Int(tree[key].upper)
    while next < bytes.count, bytes[next] <= UInt8(ascii: " ") { next += 1 }
    return next == bytes.count || bytes[next] != UInt8(ascii: ":")
  }

  private mutating func report(_ stray: ByteRange?, after previous: NodeID?) {
    guard let stray else { return }
    // Only an unquoted text on both sides of the comma can have been one text.
    let before = previous.flatMap { value in
      let node = tree[value]
      return node.kind == .scalar && node.style == .plain && !node.isLeftOut
        ? tree.range(value) : nil
    }
    findings.append(.strayKey(tree.file, at: stray, after: before))
  }
}
