import CatalogueCoding
import ProcedureModel
import SourceText
import YAMLSyntax

extension WrittenValue {
  /// The same value as a draft that can be written into a file.
  var sketch: Sketch {
    switch self {
    case .scalar(let text, let isQuoted, _):
      if isQuoted { return .quoted(text) }
      return text.utf8.contains(UInt8(ascii: "\n")) || text.utf8.contains(UInt8(ascii: " "))
        ? .text(text) : .bare(text)
    case .list(let values, _): return .list(values.map(\.sketch))
    case .mapping(let entries, _):
      return .record(entries.map { Sketch.Entry($0.key.value, $0.value.sketch) })
    }
  }

  /// The value on one line, as it may stand between brackets.
  var inBrackets: String {
    switch self {
    case .scalar(let text, let isQuoted, _):
      ScalarWriter.write(text, as: isQuoted ? .code : .word, in: .brackets)
    case .list(let values, _):
      "[" + values.map(\.inBrackets).joined(separator: ", ") + "]"
    case .mapping(let entries, _):
      "{" + entries.map { $0.key.value + ": " + $0.value.inBrackets }.joined(separator: ", ") + "}"
    }
  }

  var isScalar: Bool {
    if case .scalar = self { true } else { false }
  }

  /// Whether a node says the same; a list of one is its element, and the order of keys never counts.
  ///
  /// - Parameters:
  ///   - node: What is compared.
  ///   - tree: The file it stands in.
  ///   - asPart: Whether the node may have further keys.
  /// - Returns: Whether both say the same.
  func isSaid(by node: NodeID, in tree: YAMLTree, asPart: Bool = false) -> Bool {
    switch self {
    case .scalar(let text, _, _):
      switch tree.kind(node) {
      case .scalar: return tree.text(node) == text
      case .sequence:
        let elements = Array(tree.elements(node))
        return elements.count == 1 && isSaid(by: elements[0], in: tree, asPart: asPart)
      case .mapping: return false
      }
    case .list(let values, _):
      if values.count == 1, tree.kind(node) != .sequence {
        return values[0].isSaid(by: node, in: tree, asPart: asPart)
      }
      let elements = Array(tree.elements(node))
      return elements.count == values.count
        && zip(values, elements).allSatisfy { $0.isSaid(by: $1, in: tree, asPart: asPart) }
    case .mapping(let entries, _):
      guard tree.kind(node) == .mapping else { return false }
      if !asPart, tree.childCount(of: node) != entries.count { return false }
      return entries.allSatisfy { entry in
        tree.entries(node).contains {
          tree.text($0.key) == entry.key.value
            && entry.value.isSaid(by: $0.value, in: tree, asPart: asPart)
        }
      }
    }
  }
}
