import CatalogueCoding
import YAMLSyntax

extension Sketch {
  /// What a node of a file says.
  init(_ tree: YAMLTree, _ node: NodeID) {
    switch tree.kind(node) {
    case .scalar:
      self = .text(withoutFinalBreak(tree.text(node)))
    case .sequence:
      self = .list(tree.elements(node).map { Sketch(tree, $0) })
    case .mapping:
      self = .record(tree.entries(node).map { Entry(tree.text($0.key), Sketch(tree, $0.value)) })
    }
  }

  var isRecord: Bool {
    if case .record = self { true } else { false }
  }

  /// The elements of a list; what is no list is the only element of one.
  var asList: [Sketch] {
    if case .list(let list) = self { list } else { [self] }
  }

  /// A scalar of a file as it stood in brackets: codes keep their quotes.
  var bareIfPlain: Sketch {
    guard let scalar else { return self }
    return scalar.utf8.first.map { (48...57).contains($0) } ?? true && !scalar.contains("/")
      ? .quoted(scalar) : .bare(scalar)
  }

  /// Whether two places say the same, absence included.
  static func same(_ left: Sketch?, _ right: Sketch?) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): left.says(right)
    default: false
    }
  }
}

/// A block of text without the line break that ends it.
private func withoutFinalBreak(_ text: String) -> String {
  text.hasSuffix("\n") ? String(text.dropLast()) : text
}
