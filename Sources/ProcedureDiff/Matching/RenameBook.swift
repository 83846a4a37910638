import CatalogueCoding
import ProcedureModel

/// Which ids of the registries are one thing under two names, as their entries declare in `was`.
package struct RenameBook: Sendable {
  private var pairs: Set<Pair> = []

  private struct Pair: Hashable {
    var registry: String
    var one: String
    var other: String
  }

  package init() {}

  package var isEmpty: Bool { pairs.isEmpty }

  /// Takes down that an entry of a registry was called otherwise before.
  package mutating func add(_ id: String, was earlier: String, in registry: String) {
    guard id != earlier else { return }
    pairs.insert(Pair(registry: registry, one: min(id, earlier), other: max(id, earlier)))
  }

  /// Whether two ids of one registry are declared to be one; symmetrical.
  package func isSame(_ one: String, _ other: String, in registry: String) -> Bool {
    pairs.contains(Pair(registry: registry, one: min(one, other), other: max(one, other)))
  }

  /// Whether two values of a key name one thing: an id renamed, or an article of an act renamed.
  func isSame(_ one: String, _ other: String, _ schema: String, _ key: String) -> Bool {
    guard !isEmpty, let registry = SchemaWalk.registry(schema, key) else { return false }
    guard registry == RegistryName.instruments.rawValue else {
      return isSame(one, other, in: registry)
    }
    guard let first = LegalReference(one), let second = LegalReference(other) else { return false }
    return first.pinpoint == second.pinpoint
      && isSame(first.instrument, second.instrument, in: registry)
  }

  /// Whether two elements are one because what names them was renamed in its registry.
  func isSame(_ one: Item, _ other: Item) -> Bool {
    guard !isEmpty, one.schema == other.schema else { return false }
    for key in Identity.namingKeys(one.schema) {
      let (left, right) = (one.text(key), other.text(key))
      if left == nil, right == nil { continue }
      guard let left, let right else { return false }
      return isSame(left, right, one.schema, key)
    }
    return false
  }
}
