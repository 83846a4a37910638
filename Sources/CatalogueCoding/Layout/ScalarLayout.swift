import ProcedureModel
import SourceText
import YAMLSyntax

/// Writes the scalars, comments and brackets of a tree, as they were typed where that may stay.
struct ScalarLayout {
  let tree: YAMLTree
  /// By which table each mapping is read.
  let outlines: [NodeID: RecordOutline]

  /// A comment without the blanks behind it.
  func comment(_ range: ByteRange) -> String {
    var bytes = tree.file.bytes[range.indices]
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A key; one that its table knows needs no quotes.
  func key(_ node: NodeID, _ outline: RecordOutline?) -> String {
    let text = tree.text(node)
    if outline?.place(of: text) != nil { return text }
    return tree.style(node) == .plain ? source(node) : ScalarWriter.quoted(text)
  }

  /// What follows a colon or a dash on its line, a block scalar with its lines.
  ///
  /// `note` is the comment of the line with the blanks before it, `parentColumn` where the keys or
  /// dashes of the collection around it stand in the source.
  func inline(
    _ node: NodeID, _ shape: ShapeDescription?, level: Int, note: String, parentColumn: Int,
    sorted: (NodeID) -> [Int], _ entries: LayoutEntries
  ) -> String {
    guard tree.kind(node) == .scalar else {
      return " " + flow(node, shape, sorted: sorted, entries) + note
    }
    if tree.range(node).isEmpty { return note }
    switch tree.style(node) {
    case .literal, .folded:
      guard let block = block(node, level: level, note: note, parentColumn: parentColumn) else {
        return " " + ScalarWriter.quoted(tree.text(node)) + note
      }
      return " " + block
    default:
      return " " + scalar(node, shape, in: .block) + note
    }
  }

  /// A collection in brackets, on one line.
  func flow(
    _ node: NodeID, _ shape: ShapeDescription?, sorted: (NodeID) -> [Int], _ entries: LayoutEntries
  ) -> String {
    guard tree.kind(node) != .scalar else { return scalar(node, shape, in: .brackets) }
    let isMapping = tree.kind(node) == .mapping
    let parts = sorted(node).map { index in
      let entry = entries.list[index]
      guard let key = entry.key else {
        return flow(entry.value, shape?.element, sorted: sorted, entries)
      }
      let inner = outlines[node]?.shape(of: tree.text(key)) ?? shape?.valueOfMapping
      let value = flow(entry.value, inner, sorted: sorted, entries)
      return self.key(key, outlines[node]) + ":" + (value.isEmpty ? "" : " " + value)
    }
    let inside = parts.joined(separator: ", ")
    return isMapping ? "{\(inside)}" : "[\(inside)]"
  }

  /// Whether a scalar may stand between brackets: an id, a code, a number, a bare reference.
  func isShort(_ node: NodeID, _ shape: ShapeDescription?) -> Bool {
    let bytes = tree.bytes(of: node)
    guard !bytes.contains(0x0A) else { return false }
    let hasBlank = bytes.contains(0x20)
    let hasLetters = bytes.contains { $0 >= 0x80 }
    switch shape?.scalarKind {
    case .text: return !hasBlank && !hasLetters
    case .code: return true
    case .word:
      guard hasBlank else { return true }
      return LegalReference(tree.text(node))?.pinpoint.isEmpty ?? true
    case nil: return !hasBlank || !hasLetters
    }
  }

  // MARK: Scalars

  /// A scalar on one line.
  private func scalar(
    _ node: NodeID, _ shape: ShapeDescription?, in place: ScalarWriter.Place
  ) -> String {
    let text = tree.text(node)
    let kind = shape?.scalarKind ?? .text
    let isOneLine = !tree.file.bytes[tree.range(node).indices].contains(0x0A)
    switch tree.style(node) {
    case .plain where tree.range(node).isEmpty:
      return ""
    case .plain where kind == .code:
      return ScalarWriter.quoted(text)
    case .plain:
      if isOneLine { return source(node) }
      return ScalarWriter.isPlain(text, in: place) ? text : ScalarWriter.quoted(text)
    case .doubleQuoted where isOneLine && hasEscapes(node):
      return source(node)
    default:
      guard kind == .word else { return ScalarWriter.quoted(text) }
      return ScalarWriter.write(text, as: .word, in: place)
    }
  }

  /// Whether a text in double quotes has escapes that stand for more than a quote or a backslash.
  private func hasEscapes(_ node: NodeID) -> Bool {
    let bytes = tree.file.bytes
    let range = tree.range(node).indices
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: "\\") {
        let next = bytes[at + 1]
        if next != UInt8(ascii: "\\"), next != UInt8(ascii: "\"") { return true }
        at += 1
      }
      at += 1
    }
    return false
  }

  /// The bytes of a node as they stand.
  private func source(_ node: NodeID) -> String {
    tree.file.text(in: tree.range(node))
  }

  // MARK: Blocks of lines

  /// A text under `|` or `>`; `nil` where it has no line that could stand there.
  private func block(
    _ node: NodeID, level: Int, note: String, parentColumn: Int
  ) -> String? {
    let header = header(of: node)
    let text = tree.text(node)
    let isLiteral = tree.style(node) == .literal
    guard text.utf8.contains(where: { $0 != 0x0A && $0 != 0x20 && $0 != 0x09 }) else { return nil }
    var chomping = header.chomping
    if chomping == nil, !text.utf8.contains(0x0A) || text.utf8.last != 0x0A { chomping = "-" }
    var lines =
      isLiteral
      ? text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      : sourceLines(node, header, parentColumn)
    while lines.last?.isEmpty == true { lines.removeLast() }
    if chomping == "+" {
      let breaks = text.utf8.reversed().prefix { $0 == 0x0A }.count
      lines += [String](repeating: "", count: max(0, breaks - 1))
    }
    let first = lines.first { !$0.isEmpty }?.utf8.first
    let needsIndicator = first == 0x20 || first == 0x09
    let margin = LayoutStyle.margin(level + 1)
    return (isLiteral ? "|" : ">") + (needsIndicator ? "\(LayoutStyle.indentation)" : "")
      + (chomping.map { String($0) } ?? "") + note
      + lines.map { $0.isEmpty ? "\n" : "\n" + margin + $0 }.joined()
  }

  /// The signs behind `|` or `>`.
  private func header(of node: NodeID) -> (indentation: Int?, chomping: Character?, end: Int) {
    let bytes = tree.file.bytes
    let range = tree.range(node).indices
    var at = range.lowerBound + 1
    var indentation: Int?
    var chomping: Character?
    while at < range.upperBound, bytes[at] > 0x20 {
      switch bytes[at] {
      case UInt8(ascii: "+"): chomping = "+"
      case UInt8(ascii: "-"): chomping = "-"
      case UInt8(ascii: "1")...UInt8(ascii: "9"): indentation = Int(bytes[at] - 0x30)
      default: break
      }
      at += 1
    }
    while at < range.upperBound, bytes[at] != 0x0A { at += 1 }
    return (indentation, chomping, at + 1)
  }

  /// The lines of a folded text as they were typed, without their margin.
  private func sourceLines(
    _ node: NodeID, _ header: (indentation: Int?, chomping: Character?, end: Int),
    _ parentColumn: Int
  ) -> [String] {
    let bytes = tree.file.bytes
    let upper = Int(tree.range(node).upper)
    guard header.end < upper else { return [] }
    let lines = bytes[header.end..<upper].split(
      separator: 0x0A, omittingEmptySubsequences: false
    ).map { $0.last == 0x0D ? $0.dropLast() : $0 }
    let spaces = lines.first { $0.contains { $0 != 0x20 } }?.prefix { $0 == 0x20 }.count ?? 0
    let margin = header.indentation.map { parentColumn + $0 } ?? spaces
    return lines.map { String(decoding: $0.dropFirst(margin), as: UTF8.self) }
  }
}
