import YAMLSyntax

/// What a tree says, whatever its layout: texts, lists in their order, mappings in none.
indirect enum Meaning: Equatable {
  case text(String)
  case list([Meaning])
  /// Keys sorted, each with its value.
  case mapping([String], [Meaning])

  init(_ tree: YAMLTree) {
    self.init(tree, tree.root)
  }

  private init(_ tree: YAMLTree, _ node: NodeID) {
    switch tree.kind(node) {
    case .scalar:
      self = .text(tree.text(node))
    case .sequence:
      self = .list(tree.elements(node).map { Meaning(tree, $0) })
    case .mapping:
      let entries = tree.entries(node).map { (tree.text($0.key), Meaning(tree, $0.value)) }
        .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      self = .mapping(entries.map(\.0), entries.map(\.1))
    }
  }

  /// Texts are the same byte by byte: composed and decomposed letters are told apart.
  static func == (left: Meaning, right: Meaning) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)):
      left.utf8.elementsEqual(right.utf8)
    case (.list(let left), .list(let right)):
      left == right
    case (.mapping(let leftKeys, let left), .mapping(let rightKeys, let right)):
      leftKeys.count == rightKeys.count && left == right
        && zip(leftKeys, rightKeys).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    default:
      false
    }
  }
}
