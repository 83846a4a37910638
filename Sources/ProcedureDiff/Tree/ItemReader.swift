package import CatalogueCoding
import SourceText
import VietnameseText
package import YAMLSyntax

/// From a YAML tree to what it says, by the same tables that decode it.
///
/// Layout, comments, quotes, the order of keys and of lists, and one bare value for a list of one are
/// gone afterwards. What the tables do not know is left out: the linter speaks of it.
package struct ItemReader {
  private let tree: YAMLTree
  private let isComposed: Bool

  package init(_ tree: YAMLTree) {
    self.tree = tree
    isComposed = NFC.isComposed(tree.file.bytes)
  }

  /// The whole file as one record.
  package func record(_ table: RecordDescription) -> Item {
    item(tree.root, table)
  }

  /// A registry: the entries of a mapping, each known by its key.
  package func entries(_ table: RecordDescription) -> [Item] {
    var items: [Item] = []
    for (key, value) in tree.entries(tree.root) {
      var item = item(value, table)
      item.identity = ItemIdentity(key: text(key))
      item.range = tree.range(key).union(tree.range(value))
      items.append(item)
    }
    return items
  }

  /// The elements of a file that is one list.
  package func list(_ table: RecordDescription) -> [Item] {
    var items = tree.elements(tree.root).map { item($0, table) }
    Identity.identify(&items)
    return items
  }

  private func item(_ node: NodeID, _ table: RecordDescription) -> Item {
    var item = Item(schema: table.name, range: tree.range(node))
    if tree.kind(node) == .scalar {
      // A bare word stands for the one key that the record is about.
      if let key = Self.bareKey(table), !tree.isEmptyText(node),
        let content = content(node, key.shape)
      {
        item.entries.append(Entry(key: key.name, content: content))
      }
    } else {
      var values: [String: NodeID] = [:]
      for (key, value) in tree.entries(node) {
        let name = tree.text(key)
        if values[name] == nil { values[name] = value }
      }
      for key in table.keys {
        guard let value = values[key.name], let content = content(value, key.shape) else {
          continue
        }
        item.entries.append(Entry(key: key.name, content: content))
      }
    }
    item.entries.removeAll { Self.isDefault($0, in: table.name) }
    if table.name == "group" { Self.tellRule(of: &item) }
    item.identity = Identity.of(item)
    return item
  }

  /// A group's members stand under one key whatever its rule, so that a new rule is one change.
  private static func tellRule(of group: inout Item) {
    for rule in ["one-of", "all-of"] {
      guard let index = group.entries.firstIndex(where: { $0.key == rule }) else { continue }
      let members = group.entries[index].content
      let place = members.range ?? group.range
      group.entries[index] = Entry(key: "rule", content: .text(Atom(rule, at: place)))
      group.entries.insert(Entry(key: "members", content: members), at: index + 1)
      return
    }
  }

  private static func bareKey(_ table: RecordDescription) -> KeyDescription? {
    if table.name == "time-limit" { return table["takes"] }
    return table.keys.first { !$0.isOptional }
  }

  /// What leaving a key out says as well.
  static let defaults: [String: String] = [
    "document.as": "submit", "result.outcome": "granted", "procedure.depth": "full",
  ]

  private static func isDefault(_ entry: Entry, in table: String) -> Bool {
    guard case .text(let atom) = entry.content else { return false }
    return defaults[table + "." + entry.key] == atom.text
  }

  private func content(_ node: NodeID, _ shape: ShapeDescription) -> Content? {
    switch shape {
    case .stated(let inner, let none):
      if tree.kind(node) == .scalar {
        if tree.textEquals(node, "unstated") { return .unstated(tree.range(node)) }
        if none, tree.textEquals(node, "none") { return Content.none(tree.range(node)) }
      }
      return content(node, inner)
    case .list(let element):
      return list(node, element)
    case .record(let reference):
      return .items([item(node, reference.follow())])
    case .either(let one, let other):
      return either(node, one, other)
    case .written where tree.kind(node) != .mapping:
      return scalar(node).map { .text($0) }
    case .mapping, .written:
      let pairs = tree.entries(node).map { key, value in
        Atom(text(key) + ": " + text(value), at: tree.range(key).union(tree.range(value)))
      }
      return .set(Self.sorted(pairs))
    default:
      return scalar(node).map { .text($0) }
    }
  }

  private func list(_ node: NodeID, _ element: ShapeDescription) -> Content {
    let nodes = tree.kind(node) == .sequence ? Array(tree.elements(node)) : [node]
    guard Self.isRecord(element) else {
      return .set(Self.sorted(nodes.compactMap { scalar($0) }))
    }
    var items: [Item] = []
    for node in nodes {
      if case .items(let found)? = content(node, element) { items += found }
    }
    Identity.identify(&items)
    return .items(items)
  }

  private func either(
    _ node: NodeID, _ one: ShapeDescription, _ other: ShapeDescription
  ) -> Content? {
    if case .record(let first) = one, case .record(let second) = other {
      // Documents and groups of documents stand in one list.
      let isGroup = tree.entries(node).contains { key, _ in
        tree.textEquals(key, "one-of") || tree.textEquals(key, "all-of")
      }
      return .items([item(node, (isGroup ? second : first).follow())])
    }
    if case .words(["always"]) = one, case .list(.words(let all)) = other {
      if tree.kind(node) == .scalar, tree.textEquals(node, "always") {
        return .set(Self.sorted(all.map { Atom($0, at: tree.range(node)) }))
      }
      return content(node, other)
    }
    if case .list = other { return content(node, other) }
    if case .list = one { return content(node, one) }
    if tree.kind(node) == .mapping {
      if case .record = one { return content(node, one) }
      if case .record = other { return content(node, other) }
    }
    return scalar(node).map { .text($0) }
  }

  private static func isRecord(_ shape: ShapeDescription) -> Bool {
    switch shape {
    case .record: true
    case .either(let one, let other): isRecord(one) || isRecord(other)
    case .stated(let inner, _): isRecord(inner)
    default: false
    }
  }

  private static func sorted(_ atoms: [Atom]) -> [Atom] {
    var seen: Set<String> = []
    return atoms.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
      .filter { seen.insert($0.text).inserted }
  }

  /// A value's text; a mapping or a list where one value belongs counts as its own source.
  private func scalar(_ node: NodeID) -> Atom? {
    let range = tree.range(node)
    if tree.kind(node) == .scalar {
      let text = text(node)
      return text.isEmpty ? nil : Atom(text, at: range)
    }
    return Atom(tree.file.text(in: range), at: range)
  }

  private func text(_ node: NodeID) -> String {
    let text = tree.text(node)
    let composed = isComposed ? text : NFC.composed(text)
    // A block's last line break is layout.
    var end = composed.utf8.endIndex
    let bytes = composed.utf8
    while end > bytes.startIndex {
      let before = bytes.index(before: end)
      guard bytes[before] == 0x0A || bytes[before] == 0x20 else { break }
      end = before
    }
    return end == bytes.endIndex ? composed : String(composed[..<end])
  }
}
