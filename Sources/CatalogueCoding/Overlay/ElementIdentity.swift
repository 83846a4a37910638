import ProcedureModel
import YAMLSyntax

/// By what an element of a list is known, read from its node alone.
struct ElementIdentity {
  /// Its id and the earlier ones; none for a row that is known by its qualifiers.
  var names: [String] = []
  /// Its qualifiers as words, sorted.
  var qualifiers: [String] = []

  /// The keys that may hold the id, by the name of the table; the first that is there counts.
  private static let idKeys: [String: [String]] = [
    "document": ["id", "paper"], "result": ["id", "paper"], "authority": ["agency"],
    "announcement": ["instrument"], "interlink": ["procedure", "id"], "channel": ["channel"],
    "legal-basis": ["ref"], "delegation": ["to"], "volume": ["year"], "correction": ["date", "at"],
    "checked": ["date"],
  ]

  private static let qualifierKeys = [
    "case", "channel", "subject", "area", "outcome", "from", "until", "when",
  ]

  init(_ node: NodeID, in tree: YAMLTree, table: String?) {
    guard tree.kind(node) == .mapping else {
      // A bare duration is a row without qualifiers; any other bare word is its own name.
      if table != "time-limit" && table != "step-takes" { names = [tree.text(node)] }
      return
    }
    let keys = Self.idKeys[table ?? ""] ?? ["id"]
    for (key, value) in tree.entries(node) {
      let name = tree.text(key)
      if name == "was" { names += Self.words(value, in: tree) }
      if Self.qualifierKeys.contains(name), !keys.contains(name),
        !(table == "result" && name == "outcome")
      {
        qualifiers += Self.words(value, in: tree)
      }
    }
    qualifiers.sort()
    for key in keys {
      guard let entry = tree.entries(node).first(where: { tree.text($0.key) == key }) else {
        continue
      }
      names.insert(tree.text(entry.value), at: 0)
      break
    }
  }

  private static func words(_ node: NodeID, in tree: YAMLTree) -> [String] {
    tree.kind(node) == .sequence ? tree.elements(node).map { tree.text($0) } : [tree.text(node)]
  }

  /// Whether an element of an overlay, known as `other`, means this one.
  ///
  /// The same id does, and of its variants the one with the same qualifiers; an element that bears no
  /// qualifiers is all of its variants.
  func isMeant(by other: ElementIdentity) -> Bool {
    guard let id = other.names.first else {
      return names.isEmpty && qualifiers == other.qualifiers
    }
    guard names.contains(id) else { return false }
    return qualifiers == other.qualifiers || qualifiers.isEmpty || other.qualifiers.isEmpty
  }
}
