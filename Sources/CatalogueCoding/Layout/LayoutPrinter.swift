import SourceText
import YAMLSyntax

/// Writes a tree in the canonical layout, its scalars and comments taken from the source.
struct LayoutPrinter {
  let tree: YAMLTree
  /// By which table each mapping is read.
  let outlines: [NodeID: RecordOutline]
  /// Whether the file's own entries are kept apart by blank lines, as in a registry.
  let separatesEntries: Bool
  private let entries: LayoutEntries
  private let scalars: ScalarLayout
  private var output = ""

  init(_ tree: YAMLTree, outlines: [NodeID: RecordOutline], separatesEntries: Bool) {
    self.tree = tree
    self.outlines = outlines
    self.separatesEntries = separatesEntries
    entries = LayoutEntries(tree)
    scalars = ScalarLayout(tree: tree, outlines: outlines)
  }

  /// The whole file, lines ended by LF.
  mutating func print() -> String {
    output = ""
    let root = tree.root
    if tree.kind(root) == .scalar || keepsBrackets(root, nil, at: 0) {
      // Nothing precedes brackets or a scalar but comments, which close the root.
      printLoneRoot()
    } else {
      printBlock(root, shape: nil, level: 0, isOpen: false)
    }
    return output
  }

  private mutating func printLoneRoot() {
    let range = tree.range(tree.root)
    let all = entries.closing[tree.root] ?? []
    printTrivia(all.filter { isBefore($0, range.lower) }, level: 0)
    output += scalars.flow(tree.root, nil, sorted: sortedMembers, entries)
    output += "\n"
    printTrivia(all.filter { !isBefore($0, range.lower) }, level: 0)
  }

  private func isBefore(_ trivia: LayoutTrivia, _ at: UInt32) -> Bool {
    if case .comment(let range) = trivia { range.lower < at } else { false }
  }

  // MARK: Blocks

  /// Writes a collection as a block; `isOpen` when its first entry goes on the line of a dash.
  private mutating func printBlock(
    _ node: NodeID, shape: ShapeDescription?, level: Int, isOpen: Bool
  ) {
    let order = sortedMembers(node)
    let firstWritten = order.min()
    let isSeparated = separatesEntries && node == tree.root && tree.kind(node) == .mapping
    var previous: Int?
    for (position, index) in order.enumerated() {
      if position > 0 || !isOpen {
        var trivia = headed(
          index, isFirst: position == 0, isRoot: node == tree.root,
          displaced: firstWritten == order.first ? nil : firstWritten)
        if isSeparated, let previous, isTall(previous) || isTall(index), trivia.first != .blank {
          trivia.insert(.blank, at: 0)
        }
        printTrivia(trivia, level: level)
        output += LayoutStyle.margin(level)
      }
      printEntry(index, shape: shape, level: level)
      previous = index
    }
    printTrivia(entries.closing[node] ?? [], level: level)
  }

  /// What stands above an entry where it now is: the head of the file stays on top.
  ///
  /// `displaced` is the entry that was written first, if another has come before it.
  private func headed(
    _ index: Int, isFirst: Bool, isRoot: Bool, displaced: Int?
  ) -> [LayoutTrivia] {
    let own = leading(index)
    guard isRoot, let displaced else {
      return isFirst ? withoutOuterBlanks(own, isRoot: isRoot) : own
    }
    // At the top of a file stands what is about all of it.
    if index == displaced { return [] }
    return isFirst ? withoutOuterBlanks(leading(displaced) + own, isRoot: true) : own
  }

  private func withoutOuterBlanks(_ trivia: [LayoutTrivia], isRoot: Bool) -> [LayoutTrivia] {
    var rest = trivia.drop { $0 == .blank }
    if !isRoot { while rest.last == .blank { rest.removeLast() } }
    return Array(rest)
  }

  /// The comments above an entry, with those that stand where no comment can stay.
  private func leading(_ index: Int) -> [LayoutTrivia] {
    var trivia = entries.leading[index] ?? []
    let lines = entries.onLine[index] ?? []
    let entry = entries.list[index]
    let hasHeadLine = (entry.key != nil || !isBlock(entry.value, entry)) && bearsComment(entry)
    trivia += lines.dropFirst(hasHeadLine ? 1 : 0).map { .comment($0) }
    // The first key of a mapping in a list stands on the line of the dash, so its comments go above.
    if entry.key == nil, isBlock(entry.value, entry), let first = sortedMembers(entry.value).first {
      trivia += leading(first).filter { $0 != .blank }
    }
    return trivia
  }

  private mutating func printTrivia(_ trivia: [LayoutTrivia], level: Int) {
    for item in trivia {
      switch item {
      case .blank:
        if !output.isEmpty, !output.hasSuffix("\n\n") { output += "\n" }
      case .comment(let range):
        output += LayoutStyle.margin(level) + scalars.comment(range) + "\n"
      }
    }
  }

  private mutating func printEntry(_ index: Int, shape: ShapeDescription?, level: Int) {
    let entry = entries.list[index]
    let outline = outlines[entry.collection]
    let valueShape: ShapeDescription?
    if let key = entry.key {
      output += scalars.key(key, outline) + ":"
      valueShape = outline?.shape(of: tree.text(key)) ?? shape?.valueOfMapping
    } else {
      output += "-"
      valueShape = shape?.element
    }
    let onLine = bearsComment(entry) ? entries.onLine[index]?.first : nil
    let note = onLine.map { "  " + scalars.comment($0) } ?? ""
    guard isBlock(entry.value, entry, valueShape) else {
      output += scalars.inline(
        entry.value, valueShape, level: level, note: note,
        parentColumn: entries.column(of: entry.collection), sorted: sortedMembers, entries)
      output += "\n"
      return
    }
    if entry.key == nil {
      output += " "
      printBlock(entry.value, shape: valueShape, level: level + 1, isOpen: true)
    } else {
      output += note + "\n"
      printBlock(entry.value, shape: valueShape, level: level + 1, isOpen: false)
    }
  }

  /// Whether a value goes below its key or dash, as a block.
  private func isBlock(
    _ value: NodeID, _ entry: LayoutEntry, _ shape: ShapeDescription? = nil
  ) -> Bool {
    guard tree.kind(value) != .scalar else { return false }
    return !keepsBrackets(value, shape ?? self.shape(of: entry), at: entry.column)
  }

  /// Whether an entry takes more than one line.
  private func isTall(_ index: Int) -> Bool {
    let entry = entries.list[index]
    return isBlock(entry.value, entry)
  }

  /// What an entry's value is, told by the tables alone.
  private func shape(of entry: LayoutEntry) -> ShapeDescription? {
    if let key = entry.key {
      return outlines[entry.collection]?.shape(of: tree.text(key))
        ?? entry.parent.flatMap { shape(of: entries.list[$0])?.valueOfMapping }
    }
    return entry.parent.flatMap { shape(of: entries.list[$0])?.element }
  }

  /// Whether a comment may stand behind an entry's value.
  ///
  /// Behind an unquoted text nobody can tell a comment from a text that was cut short, so only one
  /// that was typed there stays.
  private func bearsComment(_ entry: LayoutEntry) -> Bool {
    guard tree.kind(entry.value) == .scalar, tree.style(entry.value) == .plain,
      shape(of: entry)?.scalarKind ?? .text == .text
    else { return true }
    let behind = tree.file.bytes[Int(tree.range(entry.value).upper)...]
    return behind.first { $0 != 0x20 } == UInt8(ascii: "#")
  }

  // MARK: Order

  /// The entries of a collection in their canonical order.
  ///
  /// A key that its table does not know stays behind the known one it was written after.
  private func sortedMembers(_ collection: NodeID) -> [Int] {
    let members = entries.members[collection] ?? []
    guard let outline = outlines[collection] else { return members }
    var place = -1
    let ranked = members.enumerated().map { position, index -> (Int, Int, Int) in
      if let key = entries.list[index].key, let known = outline.place(of: tree.text(key)) {
        place = known
      }
      return (place, position, index)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  // MARK: Brackets

  /// Whether a collection stays in its brackets: only short values, no comment, on one line.
  private func keepsBrackets(_ node: NodeID, _ shape: ShapeDescription?, at column: Int) -> Bool {
    guard tree.isFlow(node), !entries.commented.contains(node) else { return false }
    guard holdsShortValues(node, shape) else { return false }
    let range = tree.range(node)
    guard tree.file.bytes[range.indices].contains(0x0A) else { return true }
    let text = scalars.flow(node, shape, sorted: sortedMembers, entries)
    return column + text.unicodeScalars.count + LayoutStyle.indentation <= LayoutStyle.width
  }

  private func holdsShortValues(_ node: NodeID, _ shape: ShapeDescription?) -> Bool {
    for index in entries.members[node] ?? [] {
      let entry = entries.list[index]
      let inner: ShapeDescription?
      if let key = entry.key {
        inner = outlines[node]?.shape(of: tree.text(key)) ?? shape?.valueOfMapping
      } else {
        inner = shape?.element
      }
      if tree.kind(entry.value) != .scalar {
        guard tree.isFlow(entry.value), holdsShortValues(entry.value, inner) else { return false }
      } else if !scalars.isShort(entry.value, inner) {
        return false
      }
    }
    return true
  }
}

extension LayoutEntries {
  /// The column of a block collection in the source.
  func column(of collection: NodeID) -> Int {
    members[collection]?.first.map { list[$0].column } ?? 0
  }
}
