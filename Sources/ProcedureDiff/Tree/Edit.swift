/// One level of the way from a record to one of its elements.
package struct AddressPart: Hashable, Sendable {
  /// The key of the list.
  package var key: String
  /// The element in it, as the base has it.
  package var identity: ItemIdentity

  package init(key: String, identity: ItemIdentity) {
    self.key = key
    self.identity = identity
  }
}

/// What makes one side from the other: enough to be applied again.
package struct Edit: Sendable {
  package enum Operation: Sendable {
    /// Writes a key, or takes it away where there is no content.
    case set(key: String, Content?)
    case addAtom(key: String, Atom)
    case removeAtom(key: String, String)
    case addItem(key: String, Item, index: Int)
    case removeItem(key: String, ItemIdentity)
    /// Puts the elements of a list in this order, by their identities after all other edits.
    case order(key: String, [ItemIdentity])
  }

  /// From the record to the element that is edited; empty for the record itself.
  package var address: [AddressPart]
  package var operation: Operation

  package init(_ address: [AddressPart], _ operation: Operation) {
    self.address = address
    self.operation = operation
  }

  /// Values first, then what goes, then what comes, then the order.
  private var phase: Int {
    switch operation {
    case .set: 0
    case .removeAtom, .removeItem: 1
    case .addAtom, .addItem: 2
    case .order: 3
    }
  }

  /// A record after all of these edits.
  package static func apply(_ edits: [Edit], to item: Item) -> Item {
    var result = item
    for phase in 0...2 {
      for edit in edits where edit.phase == phase { edit.apply(to: &result, edit.address[...]) }
    }
    identify(&result)
    // Entries of a registry keep the key that they stand under.
    if Identity.ownsItsName(result.schema) { result.identity = Identity.of(result) }
    for edit in edits where edit.phase == 3 { edit.apply(to: &result, edit.address[...]) }
    return result
  }

  private static func identify(_ item: inout Item) {
    for index in item.entries.indices {
      guard case .items(var items) = item.entries[index].content else { continue }
      for index in items.indices { identify(&items[index]) }
      Identity.identify(&items)
      item.entries[index].content = .items(items)
    }
    item.entries.removeAll { entry in
      switch entry.content {
      case .items(let items): items.isEmpty
      case .set(let atoms): atoms.isEmpty
      case .none, .unstated, .text: false
      }
    }
  }

  private func apply(to item: inout Item, _ way: ArraySlice<AddressPart>) {
    guard let part = way.first else { return perform(on: &item) }
    guard case .items(var items)? = item[part.key],
      let index = items.firstIndex(where: { $0.identity == part.identity })
    else { return }
    apply(to: &items[index], way.dropFirst())
    item[part.key] = .items(items)
  }

  private func perform(on item: inout Item) {
    switch operation {
    case .set(let key, let content):
      item[key] = content
    case .addAtom(let key, let atom):
      let atoms = (item[key]?.atoms ?? []) + [atom]
      item[key] = .set(
        atoms.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) })
    case .removeAtom(let key, let text):
      guard case .set(let atoms)? = item[key] else { return }
      item[key] = .set(atoms.filter { $0.text != text })
    case .addItem(let key, let new, let index):
      var items = item[key]?.items ?? []
      items.insert(new, at: min(index, items.count))
      item[key] = .items(items)
    case .removeItem(let key, let identity):
      guard case .items(var items)? = item[key],
        let index = items.firstIndex(where: { $0.identity == identity })
      else { return }
      items.remove(at: index)
      item[key] = .items(items)
    case .order(let key, let order):
      guard case .items(let items)? = item[key] else { return }
      let ranks = Dictionary(
        order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      let sorted = items.enumerated().sorted {
        let left = (ranks[$0.element.identity] ?? order.count, $0.offset)
        return left < (ranks[$1.element.identity] ?? order.count, $1.offset)
      }
      item[key] = .items(sorted.map(\.element))
    }
  }
}
