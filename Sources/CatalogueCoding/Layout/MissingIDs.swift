import Diagnostics
import SourceText
import VietnameseText
import YAMLSyntax

/// Writes an id for elements that have only a name, once; a later change of the name leaves it alone.
struct MissingIDs {
  let tree: YAMLTree
  let outlines: [NodeID: RecordOutline]
  private(set) var edits: [TextEdit] = []

  init(_ tree: YAMLTree, outlines: [NodeID: RecordOutline]) {
    self.tree = tree
    self.outlines = outlines
    for node in tree.allNodes where tree.kind(node) == .sequence { visit(node) }
  }

  /// Gives ids to the elements of one list.
  private mutating func visit(_ list: NodeID) {
    var taken: Set<String> = []
    // The last number given to a name, so that a thousand of one name are soon told apart.
    var numbers: [String: Int] = [:]
    for element in tree.elements(list) {
      if let id = tree.value("id", in: element) { taken.insert(tree.text(id)) }
    }
    for element in tree.elements(list) {
      guard let name = nameForID(of: element, in: list) else { continue }
      let stem = Self.id(from: tree.text(name))
      guard isSlug(stem) else { continue }
      var id = stem
      var number = numbers[stem] ?? 1
      while taken.contains(id) {
        number += 1
        id = "\(stem)-\(number)"
      }
      numbers[stem] = number
      taken.insert(id)
      insert(id, into: element)
    }
  }

  /// The text an element's id is made from; `nil` where it needs none.
  private func nameForID(of element: NodeID, in list: NodeID) -> NodeID? {
    guard let outline = outlines[element], outline.place(of: "id") != nil,
      tree.value("id", in: element) == nil, tree.value("paper", in: element) == nil,
      tree.value("procedure", in: element) == nil
    else { return nil }
    // A lone case is known by a word of its own.
    if outline.name == "case", tree.childCount(of: list) < 2 { return nil }
    return [
      tree.value("name", in: element), tree.value("text", in: element),
      tree.value("ask", in: element),
    ]
    .compactMap { $0 }.first { tree.kind($0) == .scalar }
  }

  private mutating func insert(_ id: String, into element: NodeID) {
    let range = tree.range(element)
    let at = Int(range.lower) + (tree.isFlow(element) ? 1 : 0)
    var start = at
    while start > 0, tree.file.bytes[start - 1] != 0x0A { start -= 1 }
    let margin = String(repeating: " ", count: at - start)
    let text = tree.isFlow(element) ? "id: \(id), " : "id: \(id)\n\(margin)"
    edits.append(TextEdit(range: ByteRange(at, at), replacement: text))
  }

  /// A slug of a name, of at most eight words, since it is typed again and again.
  private static func id(from name: String) -> String {
    VietnameseText.slug(name).split(separator: "-").prefix(8).joined(separator: "-")
  }
}
