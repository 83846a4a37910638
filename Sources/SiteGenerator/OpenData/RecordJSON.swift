import HTML
import SourceText
import YAMLSyntax

/// A record of the catalogue as JSON: the same keys, lists and texts, numbers as numbers.
struct RecordJSON {
  private let tree: YAMLTree

  init(_ tree: YAMLTree) {
    self.tree = tree
  }

  var bytes: [UInt8] {
    var json = JSONWriter()
    write(tree.root, into: &json)
    return json.bytes
  }

  private func write(_ node: NodeID, into json: inout JSONWriter) {
    switch tree.kind(node) {
    case .mapping:
      json.object { json in
        for entry in tree.entries(node) {
          json.member(tree.text(entry.key)) { write(entry.value, into: &$0) }
        }
      }
    case .sequence:
      json.array { json in
        for element in tree.elements(node) { write(element, into: &json) }
      }
    case .scalar:
      let text = tree.text(node)
      if tree.style(node) == .plain, let number = Int(text), "\(number)" == text {
        json.value(number)
      } else {
        json.value(text)
      }
    }
  }
}
