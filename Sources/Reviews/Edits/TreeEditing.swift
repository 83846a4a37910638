import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

/// Makes small edits of a file's text from what should change in its tree.
///
/// Every edit leaves all other bytes as they are: comments, order and line ends stay.
struct TreeEditing {
  let tree: YAMLTree
  /// The parent of every node but the root.
  private let parents: [NodeID: NodeID]
  /// What ends a line in this file.
  private let lineEnd: String

  init(_ tree: YAMLTree) {
    self.tree = tree
    var parents: [NodeID: NodeID] = [:]
    var open = [tree.root]
    while let node = open.popLast() {
      var child = tree.firstChild(node)
      while let one = child {
        parents[one] = node
        open.append(one)
        child = tree.nextSibling(one)
      }
    }
    self.parents = parents
    let bytes = tree.file.bytes
    let first = bytes.firstIndex(of: 0x0A)
    lineEnd = first.map { $0 > 0 && bytes[$0 - 1] == 0x0D ? "\r\n" : "\n" } ?? "\n"
  }

  /// The outermost node that covers exactly these bytes.
  func node(at range: ByteRange) -> NodeID? {
    tree.allNodes.first { tree.range($0) == range && tree.kind($0) != .scalar }
      ?? tree.allNodes.first { tree.range($0) == range }
  }

  func parent(of node: NodeID) -> NodeID? { parents[node] }

  func value(_ key: String, in mapping: NodeID) -> (key: NodeID, value: NodeID)? {
    for entry in tree.entries(mapping) where tree.text(entry.key) == key { return entry }
    return nil
  }

  /// Gives a key of a mapping a new value, or adds it; `nil` where that cannot be written neatly.
  func setting(_ key: String, to value: WrittenValue, in mapping: NodeID) -> TextEdit? {
    let isFlow = tree.isFlow(mapping)
    if let entry = self.value(key, in: mapping) {
      return replacing(entry, in: mapping, with: text(value, isFlow: isFlow, below: mapping))
    }
    guard let last = Array(tree.entries(mapping)).last else { return nil }
    let end = Int(tree.range(last.value).upper)
    if isFlow {
      return TextEdit(
        range: ByteRange(end, end), replacement: ", \(key): \(value.inBrackets)")
    }
    let place = endOfLine(end)
    return TextEdit(
      range: ByteRange(place, place),
      replacement: lineEnd + margin(mapping) + key + ":"
        + text(value, isFlow: false, below: mapping))
  }

  /// Replaces a scalar.
  func replacing(scalar node: NodeID, with value: WrittenValue) -> TextEdit? {
    guard value.isScalar else { return nil }
    let isInFlow = parent(of: node).map { tree.isFlow($0) } ?? false
    return TextEdit(
      range: tree.range(node),
      replacement: isInFlow ? value.inBrackets : SketchWriter.inline(value.sketch))
  }

  /// Removes an element of a list; the last one leaves `none`.
  func removing(_ node: NodeID) -> TextEdit? {
    guard let parent = parent(of: node) else { return nil }
    guard tree.kind(parent) == .sequence else { return leavingNone(node, in: parent) }
    let elements = Array(tree.elements(parent))
    guard elements.count > 1 else {
      guard let owner = self.parent(of: parent) else { return nil }
      return leavingNone(parent, in: owner)
    }
    guard let index = elements.firstIndex(of: node) else { return nil }
    if tree.isFlow(parent) {
      let isLast = index == elements.count - 1
      let lower =
        isLast ? Int(tree.range(elements[index - 1]).upper) : Int(tree.range(node).lower)
      let upper =
        isLast ? Int(tree.range(node).upper) : Int(tree.range(elements[index + 1]).lower)
      return TextEdit(range: ByteRange(lower, upper), replacement: "")
    }
    guard let dash = dash(of: node) else { return nil }
    let start = startOfLine(dash)
    // Something else begins on the line, as another dash.
    guard tree.file.bytes[start..<dash].allSatisfy({ $0 == 0x20 }) else { return nil }
    var end = endOfLine(Int(tree.range(node).upper))
    while end < tree.file.bytes.count, tree.file.bytes[end] != 0x0A { end += 1 }
    return TextEdit(
      range: ByteRange(start, min(end + 1, tree.file.bytes.count)), replacement: "")
  }

  private func leavingNone(_ node: NodeID, in mapping: NodeID) -> TextEdit? {
    guard tree.kind(mapping) == .mapping,
      let entry = Array(tree.entries(mapping)).first(where: { $0.value == node })
    else { return nil }
    return replacing(entry, in: mapping, with: " none")
  }

  /// Adds elements at the end of the list under a key; the list is made where there is none.
  func adding(_ values: [WrittenValue], to key: String, of mapping: NodeID) -> TextEdit? {
    guard let entry = value(key, in: mapping) else {
      return setting(key, to: .list(values, .start), in: mapping)
    }
    switch tree.kind(entry.value) {
    case .sequence:
      return adding(values, to: entry.value)
    case .scalar:
      let text = tree.text(entry.value)
      let isWord = ["none", "unstated", ""].contains(text)
      let old: [WrittenValue] =
        isWord ? [] : [.scalar(text, isQuoted: tree.style(entry.value) != .plain, .start)]
      return replacing(
        entry, in: mapping,
        with: self.text(
          .list(old + values, .start), isFlow: tree.isFlow(mapping), below: mapping))
    case .mapping:
      return nil
    }
  }

  /// Adds elements at the end of a list.
  func adding(_ values: [WrittenValue], to list: NodeID) -> TextEdit? {
    guard let last = Array(tree.elements(list)).last else { return nil }
    let end = Int(tree.range(last).upper)
    if tree.isFlow(list) {
      return TextEdit(
        range: ByteRange(end, end),
        replacement: values.map { ", " + $0.inBrackets }.joined())
    }
    guard let dash = dash(of: last) else { return nil }
    let indent = dash - startOfLine(dash)
    let place = endOfLine(end)
    let lines = values.map { value in
      var line = SketchWriter.element(value.sketch, indent: indent)
      if line.hasSuffix("\n") { line.removeLast() }
      return lineEnd + line.replacing("\n", with: lineEnd)
    }
    return TextEdit(range: ByteRange(place, place), replacement: lines.joined())
  }

  /// From the end of a key to the end of its value, `:` included.
  private func replacing(
    _ entry: (key: NodeID, value: NodeID), in mapping: NodeID, with text: String
  ) -> TextEdit {
    let lower = Int(tree.range(entry.key).upper)
    var upper = max(lower, Int(tree.range(entry.value).upper))
    // A block text may end with its line break, which stays.
    while upper > lower, [0x0A, 0x0D].contains(tree.file.bytes[upper - 1]) { upper -= 1 }
    return TextEdit(range: ByteRange(lower, upper), replacement: ":" + text)
  }

  /// A value as it follows the colon of a key of this mapping.
  private func text(_ value: WrittenValue, isFlow: Bool, below mapping: NodeID) -> String {
    if isFlow { return " " + value.inBrackets }
    var text = SketchWriter.entry(
      Sketch.Entry("k", value.sketch), indent: margin(mapping).utf8.count)
    text.removeFirst(margin(mapping).utf8.count + 2)
    if text.hasSuffix("\n") { text.removeLast() }
    return text.replacing("\n", with: lineEnd)
  }

  /// The blanks before the keys of a block mapping.
  private func margin(_ mapping: NodeID) -> String {
    let first = tree.firstChild(mapping) ?? mapping
    let lower = Int(tree.range(first).lower)
    return String(repeating: " ", count: lower - startOfLine(lower))
  }

  /// Where the dash before an element of a block list stands.
  private func dash(of node: NodeID) -> Int? {
    var at = Int(tree.range(node).lower) - 1
    while at >= 0, [0x20, 0x0A, 0x0D].contains(tree.file.bytes[at]) { at -= 1 }
    return at >= 0 && tree.file.bytes[at] == UInt8(ascii: "-") ? at : nil
  }

  private func startOfLine(_ place: Int) -> Int {
    var at = place
    while at > 0, tree.file.bytes[at - 1] != 0x0A { at -= 1 }
    return at
  }

  /// The end of the line in which something ends, before its line break.
  private func endOfLine(_ place: Int) -> Int {
    let bytes = tree.file.bytes
    // What ends with its own line break ended on the line before.
    if place > 0, bytes[place - 1] == 0x0A {
      return place > 1 && bytes[place - 2] == 0x0D ? place - 2 : place - 1
    }
    var at = place
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    return at > place && bytes[at - 1] == 0x0D ? at - 1 : at
  }
}
