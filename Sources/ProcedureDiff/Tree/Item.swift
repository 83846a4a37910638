package import SourceText
import VietnameseText

/// One value as it is compared: its composed text, and the bytes it was read from.
package struct Atom: Sendable, Hashable {
  package var text: String
  package var range: ByteRange

  package init(_ text: String, at range: ByteRange) {
    self.text = text
    self.range = range
  }

  /// Equal texts; where they stand does not count.
  package static func == (left: Self, right: Self) -> Bool { left.text == right.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// What stands under one key, free of how it was laid out.
package enum Content: Sendable, Equatable {
  /// Written `none`.
  case none(ByteRange)
  /// Written `unstated`.
  case unstated(ByteRange)
  case text(Atom)
  /// Single values of which the order does not count; sorted, each once.
  case set([Atom])
  /// Records; their order counts for steps alone.
  case items([Item])

  package static func == (left: Content, right: Content) -> Bool {
    switch (left, right) {
    case (.none, .none), (.unstated, .unstated): true
    case (.text(let one), .text(let other)): one == other
    case (.set(let one), .set(let other)): one == other
    case (.items(let one), .items(let other)): one == other
    default: false
    }
  }

  /// The records, where it holds any.
  package var items: [Item] {
    if case .items(let items) = self { items } else { [] }
  }

  /// The single values, where it holds any.
  package var atoms: [Atom] {
    switch self {
    case .set(let atoms): atoms
    case .text(let atom): [atom]
    case .none, .unstated, .items: []
    }
  }

  /// The bytes it covers.
  package var range: ByteRange? {
    switch self {
    case .none(let range), .unstated(let range): range
    case .text(let atom): atom.range
    case .set(let atoms): atoms.first?.range
    case .items(let items): items.first?.range
    }
  }

  /// As typed, on one line: what a fingerprint and a report quote.
  package var typed: String {
    switch self {
    case .none: "none"
    case .unstated: "unstated"
    case .text(let atom): atom.text
    case .set(let atoms): atoms.map(\.text).joined(separator: ", ")
    case .items(let items): items.map(\.identity.text).joined(separator: ", ")
    }
  }
}

/// One key of a record with what stands under it.
package struct Entry: Sendable, Equatable {
  package var key: String
  package var content: Content

  package init(key: String, content: Content) {
    self.key = key
    self.content = content
  }
}

/// What tells an element from the others of its list.
package struct ItemIdentity: Hashable, Sendable {
  /// Its id, paper, code or whatever the format knows it by; empty for a row of a table.
  package var key: String
  /// Its qualifiers, sorted and joined by `+`; empty where it holds always.
  package var variant: String
  /// Tells apart what bears the same key and qualifiers; 0 for the first.
  package var ordinal: Int

  package init(key: String, variant: String = "", ordinal: Int = 0) {
    self.key = key
    self.variant = variant
    self.ordinal = ordinal
  }

  /// As it stands in a path: `giay-to-tuy-than@post`; an act's number becomes a slug.
  package var text: String {
    let words = variant.split(separator: "+").map { Self.pathName(String($0)) }.sorted()
    return words.isEmpty
      ? Self.pathName(key) : Self.pathName(key) + "@" + words.joined(separator: "+")
  }

  private static func pathName(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
        || $0 == 46
    }
    return isPlain ? name : slug(name)
  }
}

/// One record or element, free of how it was laid out.
package struct Item: Sendable, Equatable {
  /// The name of its table, such as `document`.
  package var schema: String
  package var identity: ItemIdentity
  /// Its keys in canonical order, defaults left out.
  package var entries: [Entry]
  /// The whole element in the file.
  package var range: ByteRange
  /// Whether it was written once for every case.
  package var isShared = false

  package init(
    schema: String, identity: ItemIdentity = ItemIdentity(key: ""), entries: [Entry] = [],
    range: ByteRange
  ) {
    self.schema = schema
    self.identity = identity
    self.entries = entries
    self.range = range
  }

  /// Equal schema and content, whatever it is called and wherever it stands.
  package static func == (left: Item, right: Item) -> Bool {
    left.schema == right.schema && left.entries == right.entries
  }

  package subscript(key: String) -> Content? {
    get { entries.first { $0.key == key }?.content }
    set {
      if let index = entries.firstIndex(where: { $0.key == key }) {
        if let newValue { entries[index].content = newValue } else { entries.remove(at: index) }
      } else if let newValue {
        entries.append(Entry(key: key, content: newValue))
      }
    }
  }

  /// The single text under a key.
  package func text(_ key: String) -> String? {
    if case .text(let atom)? = self[key] { atom.text } else { nil }
  }

  /// Where a finding about it as a whole points.
  package var place: ByteRange {
    for key in [
      "name", "id", "paper", "code", "agency", "ref", "channel", "instrument", "procedure",
    ] {
      if let range = self[key]?.range { return range }
    }
    return range
  }
}

extension Item {
  /// Gives every range of the item its place in another file.
  mutating func relocate(_ place: (ByteRange) -> ByteRange) {
    range = place(range)
    for index in entries.indices {
      switch entries[index].content {
      case .none(let range): entries[index].content = .none(place(range))
      case .unstated(let range): entries[index].content = .unstated(place(range))
      case .text(let atom): entries[index].content = .text(Atom(atom.text, at: place(atom.range)))
      case .set(let atoms):
        entries[index].content = .set(atoms.map { Atom($0.text, at: place($0.range)) })
      case .items(var items):
        for index in items.indices { items[index].relocate(place) }
        entries[index].content = .items(items)
      }
    }
  }
}
