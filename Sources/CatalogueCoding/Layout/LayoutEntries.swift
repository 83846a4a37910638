import SourceText
import YAMLSyntax

/// One key with its value, or one element of a list, as it stands in the source.
struct LayoutEntry: Sendable {
  /// The key; `nil` for an element of a list.
  var key: NodeID?
  var value: NodeID
  /// The collection it belongs to.
  var collection: NodeID
  /// The entry whose value that collection is; `nil` in the file's own collection.
  var parent: Int?
  /// Where its key or its dash stands, in bytes; between brackets the value itself.
  var start: Int
  /// Bytes from the beginning of the line to `start`.
  var column: Int
}

/// What stands between the lines of values: blank lines and comments.
enum LayoutTrivia: Equatable, Sendable {
  case blank
  case comment(ByteRange)
}

/// All entries of a tree in the order of the source, each with the comments that belong to it.
///
/// A comment on its own line belongs to the entry below it, if it stands no deeper than that; else
/// it closes the deepest block it can belong to. One behind a value belongs to that value's entry.
struct LayoutEntries {
  let tree: YAMLTree
  private(set) var list: [LayoutEntry] = []
  /// Comments and blank lines above an entry, by its place in the list.
  private(set) var leading: [Int: [LayoutTrivia]] = [:]
  /// Comments on an entry's own line.
  private(set) var onLine: [Int: [ByteRange]] = [:]
  /// Comments below the last entry of a collection.
  private(set) var closing: [NodeID: [LayoutTrivia]] = [:]
  /// The entries of each collection.
  private(set) var members: [NodeID: [Int]] = [:]
  /// Collections in brackets that hold a comment.
  private(set) var commented: Set<NodeID> = []

  private let bytes: [UInt8]
  private var columns: [NodeID: Int] = [:]

  init(_ tree: YAMLTree) {
    self.tree = tree
    bytes = tree.file.bytes
    collect(tree.root, parent: nil)
    assignComments()
    assignBlankLines()
  }

  // MARK: Entries

  private mutating func collect(_ node: NodeID, parent: Int?) {
    switch tree.kind(node) {
    case .scalar:
      break
    case .mapping:
      members[node] = []
      for (key, value) in tree.entries(node) {
        add(key, value, in: node, parent, start: Int(tree.range(key).lower))
      }
    case .sequence:
      members[node] = []
      var at = Int(tree.range(node).lower)
      for value in tree.elements(node) {
        let start = tree.isFlow(node) ? Int(tree.range(value).lower) : dash(from: at)
        add(nil, value, in: node, parent, start: start)
        at = max(start + 1, Int(tree.range(value).upper))
      }
    }
  }

  private mutating func add(
    _ key: NodeID?, _ value: NodeID, in collection: NodeID, _ parent: Int?, start: Int
  ) {
    let index = list.count
    // Between brackets nothing has a column of its own, and a line may be long.
    let column = tree.isFlow(collection) ? 0 : start - lineStart(start)
    list.append(
      LayoutEntry(
        key: key, value: value, collection: collection, parent: parent, start: start,
        column: column))
    members[collection, default: []].append(index)
    if columns[collection] == nil { columns[collection] = column }
    collect(value, parent: index)
  }

  /// The next dash, comments passed over.
  private func dash(from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != UInt8(ascii: "-") {
      at = bytes[at] == UInt8(ascii: "#") ? lineEnd(at) : at + 1
    }
    return at
  }

  // MARK: Comments

  private mutating func assignComments() {
    var next = 0
    for comment in tree.comments() {
      let at = Int(comment.lower)
      while next < list.count, list[next].start < at { next += 1 }
      let owner = next > 0 ? next - 1 : nil
      if let flow = bracket(around: at, from: owner) { noteCommented(flow, from: owner) }
      if isAlone(at) {
        placeOwnLine(comment, owner: owner, next: next < list.count ? next : nil)
      } else if let owner = ownerOnLine(owner, of: at) {
        onLine[owner, default: []].append(comment)
      } else {
        append(comment, below: tree.root)
      }
    }
  }

  /// The entry a comment behind something belongs to: not one in brackets that have closed.
  private func ownerOnLine(_ owner: Int?, of at: Int) -> Int? {
    var owner = owner
    while let index = owner {
      let collection = list[index].collection
      guard tree.isFlow(collection), Int(tree.range(collection).upper) <= at else { return index }
      owner = list[index].parent
    }
    return nil
  }

  private mutating func placeOwnLine(_ comment: ByteRange, owner: Int?, next: Int?) {
    let at = Int(comment.lower)
    if let flow = bracket(around: at, from: owner) {
      if let next, list[next].start < Int(tree.range(flow).upper), isInside(next, flow) {
        append(comment, above: next)
      } else {
        append(comment, below: flow)
      }
      return
    }
    let column = at - lineStart(at)
    guard let owner else {
      if let next { append(comment, above: next) } else { append(comment, below: tree.root) }
      return
    }
    if let next, list[next].parent == owner || column <= list[next].column {
      append(comment, above: next)
      return
    }
    var index: Int? = owner
    while let entry = index {
      let collection = list[entry].collection
      if let next, list[next].collection == collection {
        append(comment, above: next)
        return
      }
      if !tree.isFlow(collection), column >= columns[collection] ?? 0 {
        append(comment, below: collection)
        return
      }
      index = list[entry].parent
    }
    if let next { append(comment, above: next) } else { append(comment, below: tree.root) }
  }

  /// The innermost collection in brackets that an offset lies in.
  private func bracket(around at: Int, from owner: Int?) -> NodeID? {
    guard let owner else {
      return tree.isFlow(tree.root) && tree.range(tree.root).indices.contains(at) ? tree.root : nil
    }
    var candidates = [list[owner].value]
    var index: Int? = owner
    while let entry = index {
      candidates.append(list[entry].collection)
      index = list[entry].parent
    }
    return candidates.first { tree.isFlow($0) && tree.range($0).indices.contains(at) }
  }

  /// Whether an entry stands in a collection, however deep.
  private func isInside(_ entry: Int, _ collection: NodeID) -> Bool {
    var index: Int? = entry
    while let at = index {
      if list[at].collection == collection { return true }
      index = list[at].parent
    }
    return false
  }

  /// Notes that these brackets and those around them cannot stay on one line.
  private mutating func noteCommented(_ flow: NodeID, from owner: Int?) {
    commented.insert(flow)
    var index = owner
    while let entry = index {
      let collection = list[entry].collection
      if tree.isFlow(collection), tree.range(collection).contains(tree.range(flow)) {
        commented.insert(collection)
      }
      index = list[entry].parent
    }
  }

  private mutating func append(_ comment: ByteRange, above entry: Int) {
    if hasBlankAbove(Int(comment.lower)) { leading[entry, default: []].append(.blank) }
    leading[entry, default: []].append(.comment(comment))
  }

  private mutating func append(_ comment: ByteRange, below collection: NodeID) {
    if hasBlankAbove(Int(comment.lower)) { closing[collection, default: []].append(.blank) }
    closing[collection, default: []].append(.comment(comment))
  }

  // MARK: Blank lines

  private mutating func assignBlankLines() {
    for (index, entry) in list.enumerated() where !tree.isFlow(entry.collection) {
      if isAlone(entry.start), hasBlankAbove(entry.start) {
        leading[index, default: []].append(.blank)
      }
    }
  }

  /// Whether only blanks stand before an offset on its line.
  private func isAlone(_ at: Int) -> Bool {
    bytes[lineStart(at)..<at].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func hasBlankAbove(_ at: Int) -> Bool {
    let start = lineStart(at)
    guard start > 0, bytes[start - 1] == 0x0A else { return false }
    let above = lineStart(start - 1)
    return bytes[above..<start - 1].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// Where the line of a byte begins; a byte-order mark is no part of it.
  private func lineStart(_ at: Int) -> Int {
    var start = at
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, at) : start
  }

  private func lineEnd(_ at: Int) -> Int {
    var end = at
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }
}
