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
    var duplicates = DuplicateKeys()
    for node in tree.allNodes {
      switch tree.kind(node) {
      case .scalar:
        checkScalar(node)
      case .mapping:
        checkKeys(node)
        for pair in duplicates.find(in: node, of: tree) {
          self.findings.append(
            .duplicateKey(tree.file, at: tree.range(pair.later), first: tree.range(pair.first)))
        }
      case .sequence:
        break
      }
    }
  }

  private mutating func checkScalar(_ node: NodeID) {
    guard let retyping = tree.retyping(of: node), retyping.isAlwaysRefused,
      !tree[node].isLeftOut, !tree.isEmptyText(node)
    else { return }
    findings.append(.retyped(tree.file, at: tree.range(node), as: retyping))
  }

  private mutating func checkKeys(_ mapping: NodeID) {
    var previous: NodeID?
    var stray: [NodeID] = []
    for (key, value) in tree.entries(mapping) {
      if tree.kind(key) != .scalar {
        findings.append(.complexKey(tree.file, at: tree.range(key)))
      } else if tree[key].isLeftOut {
        findings.append(.emptyKey(tree.file, at: colon(after: key)))
      } else if tree.style(key) == .plain, tree.textEquals(key, "<<") {
        findings.append(.mergeKey(tree.file, at: tree.range(key)))
      }
      if tree.isFlow(mapping), isStray(key, value) {
        stray.append(key)
      } else {
        report(&stray, after: previous)
        previous = value
      }
    }
    report(&stray, after: previous)
  }

  /// Whether a key between brackets has no colon after it, as a comma inside a text leaves it.
  private func isStray(_ key: NodeID, _ value: NodeID) -> Bool {
    guard tree[value].isLeftOut else { return false }
    let bytes = tree.file.bytes
    let next = bytes[Int(tree.range(key).upper)...].first { byte in
      byte > UInt8(ascii: " ")
    }
    return next != UInt8(ascii: ":")
  }

  /// The colon behind a key that was left out, which may stand on a later line.
  private func colon(after key: NodeID) -> ByteRange {
    let bytes = tree.file.bytes
    let start = Int(tree.range(key).upper)
    guard let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) else {
      return ByteRange(start, start)
    }
    return ByteRange(colon, colon + 1)
  }

  private mutating func report(_ stray: inout [NodeID], after previous: NodeID?) {
    guard let first = stray.first, let last = stray.last else { return }
    let range = tree.range(first).union(tree.range(last))
    // Only an unquoted text on both sides of the comma can have been one text.
    let before = previous.flatMap { value in
      tree[value].isLeftOut || tree.kind(value) != .scalar || tree.style(value) != .plain
        ? nil : tree.range(value)
    }
    findings.append(.strayKey(tree.file, at: range, after: before))
    stray = []
  }
}
