import CatalogueCoding
import Diagnostics
import SourceText
import YAMLSyntax

/// Edits of a file's text while a record is joined into it: whole lines, at the file's own indents.
struct MergeEdits {
  let tree: YAMLTree
  private var edits: [TextEdit] = []

  init(_ tree: YAMLTree) {
    self.tree = tree
  }

  var count: Int { edits.count }

  /// Puts another value behind a key.
  mutating func replace(
    _ key: String, _ present: (key: NodeID, value: NodeID), _ value: Sketch
  ) {
    let lower = Int(tree.range(present.key).lower)
    let upper = Int(tree.range(present.value).upper)
    var text = SketchWriter.entry(Sketch.Entry(key, value), indent: column(lower))
    text = String(text.dropFirst(column(lower)).dropLast())
    edits.append(
      TextEdit(
        range: ByteRange(lower, max(upper, Int(tree.range(present.key).upper) + 1)),
        replacement: text))
  }

  /// Adds a key behind the one that stands before it in the record.
  ///
  /// - Returns: `false` inside braces, where lines cannot be added.
  mutating func insert(_ key: String, _ value: Sketch, after last: NodeID?, in node: NodeID) -> Bool
  {
    guard !tree.isFlow(node), let first = tree.firstChild(node) else { return false }
    // Without a key before it, it follows the first one: the dash of a list stands before that.
    let anchor = last ?? tree.nextSibling(first) ?? first
    let indent = column(Int(tree.range(first).lower))
    addLines(
      SketchWriter.entry(Sketch.Entry(key, value), indent: indent),
      at: lineEnd(Int(tree.range(anchor).upper)))
    return true
  }

  /// Takes a key with its value out.
  ///
  /// - Returns: `false` where it does not begin its line, or is the only one of its record.
  mutating func remove(_ present: (key: NodeID, value: NodeID), in node: NodeID) -> Bool {
    let lower = Int(tree.range(present.key).lower)
    let start = lineStart(lower)
    let keys = tree.entries(node).reduce(0, { count, _ in count + 1 })
    guard !tree.isFlow(node), keys > 1, tree.file.bytes[start..<lower].allSatisfy({ $0 == 0x20 })
    else { return false }
    edits.append(
      TextEdit(
        range: ByteRange(start, lineEnd(Int(tree.range(present.value).upper))), replacement: ""))
    return true
  }

  /// Adds an element behind all others of its list.
  mutating func append(_ element: Sketch, to nodes: [NodeID]) {
    guard let first = nodes.first, let last = nodes.last else { return }
    addLines(
      SketchWriter.element(element, indent: column(dash(before: first))),
      at: lineEnd(Int(tree.range(last).upper)))
  }

  /// Puts elements in the place of one; of none, the element goes.
  mutating func replaceElement(_ node: NodeID, with elements: [Sketch]) {
    let dash = dash(before: node)
    let text = elements.map { SketchWriter.element($0, indent: column(dash)) }.joined()
    let end = lineEnd(Int(tree.range(node).upper))
    edits.append(TextEdit(range: ByteRange(lineStart(dash), end), replacement: text))
  }

  /// The file's bytes with the edits carried out; of two that overlap the first stays.
  func applied() -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
    }
    for (_, edit) in sorted where Int(edit.range.lower) >= at {
      result += tree.file.bytes[at..<Int(edit.range.lower)]
      result += edit.replacement.utf8
      at = Int(edit.range.upper)
    }
    return result + tree.file.bytes[at...]
  }

  private mutating func addLines(_ text: String, at place: Int) {
    let lead = place > 0 && tree.file.bytes[place - 1] != 0x0A ? "\n" : ""
    edits.append(TextEdit(range: ByteRange(place, place), replacement: lead + text))
  }

  /// The dash that begins an element.
  private func dash(before node: NodeID) -> Int {
    var at = Int(tree.range(node).lower)
    while at > 0, tree.file.bytes[at - 1] != UInt8(ascii: "-") { at -= 1 }
    return max(0, at - 1)
  }

  private func column(_ at: Int) -> Int { at - lineStart(at) }

  private func lineStart(_ at: Int) -> Int {
    var at = at
    while at > 0, tree.file.bytes[at - 1] != 0x0A { at -= 1 }
    return at
  }

  /// One past the line break of the line in which a value ends.
  private func lineEnd(_ at: Int) -> Int {
    let bytes = tree.file.bytes
    var at = at
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    return min(bytes.count, at + 1)
  }
}
