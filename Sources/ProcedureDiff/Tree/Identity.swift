import ProcedureModel
import VietnameseText

/// How the elements of each table are told apart.
///
/// - Source: the format's page on identity.
enum Identity {
  /// The keys that may name an element, the first that is there counts.
  static let keys: [String: [String]] = [
    "procedure": ["code"],
    "document": ["id", "paper", "name"],
    "result": ["id", "paper", "name"],
    "authority": ["agency"],
    "announcement": ["instrument"],
    "interlink": ["procedure", "id", "name"],
    "channel": ["channel"],
    "legal-basis": ["ref"],
    "publication": ["where"],
    "partial": ["reason"],
    "part": ["actor"],
    "holding": ["database"],
    "form": ["number"],
    "address": ["text"],
    "checked": ["date", "against"],
    "correction": ["at"],
    "cost": ["activity", "at"],
    "volume": ["year"],
    "delegation": ["giver", "to"],
    "delegation-review": ["date"],
    "holiday": ["date"],
    "path-settings": ["path"],
    "journey-step": ["procedure", "case"],
    "decision": ["rule", "change", "record", "at"],
    "review": ["procedure", "procedures", "instrument", "plan"],
    "review-answer": ["question", "at"],
    "legal-action": ["amend", "draft"],
    "translation": ["at"],
    "dialogue": ["date", "agency"],
  ]

  /// The tables of which the keys together make the identity.
  static let joined: Set<String> = [
    "checked", "cost", "delegation", "journey-step", "decision", "review", "review-answer",
    "dialogue",
  ]

  /// Tables whose elements are what they are called: another name is another element.
  static let nominal: Set<String> = [
    "authority", "channel", "publication", "partial", "part", "holding", "checked", "correction",
    "cost", "volume", "delegation", "delegation-review", "announcement",
    "journey-step", "decision", "review-answer", "legal-action", "translation", "parameter",
    "replacement", "statistics-row", "blank-form",
  ]

  /// Whether both sides are named by an id that says nothing, rather than by a paper or its name.
  static func isBareId(_ old: Item, _ new: Item) -> Bool {
    guard ["document", "result", "interlink"].contains(old.schema) else { return true }
    return old["id"] != nil && new["id"] != nil
  }

  /// Nominal tables of which the name stands in a registry, where it can be renamed.
  static let registered: Set<String> = ["authority", "part", "holding", "announcement"]

  /// Qualifiers that stand in a path after `@`.
  static let qualifiers = ["case", "channel", "subject", "area", "outcome", "from", "until"]

  /// Whether a record says itself what it is called, rather than the key it stands under.
  static func ownsItsName(_ schema: String) -> Bool {
    keys[schema] != nil || ["plan", "journey", "parameter", "initiative"].contains(schema)
  }

  /// The keys that make up an element's name in its list.
  static func namingKeys(_ schema: String) -> [String] {
    keys[schema] ?? ["id"]
  }

  /// The identity that the contents of an element give it; its ordinal is left at 0.
  static func of(_ item: Item) -> ItemIdentity {
    ItemIdentity(key: key(of: item), variant: variant(of: item))
  }

  private static func key(of item: Item) -> String {
    let names = namingKeys(item.schema)
    if item.schema == "legal-basis" {
      let text = item.text("ref") ?? ""
      return LegalReference(text)?.instrument ?? text
    }
    if joined.contains(item.schema) {
      return names.compactMap { item[$0]?.typed }.joined(separator: " ")
    }
    if item.schema == "case" { return item.text("id") ?? "chung" }
    for name in names {
      guard let text = item[name]?.typed else { continue }
      return name == "name" ? slug(text) : text
    }
    return ""
  }

  private static func variant(of item: Item) -> String {
    var words: [String] = []
    for name in qualifiers {
      if item.schema == "channel", name == "channel" { continue }
      if item.schema == "result", name == "outcome" { continue }
      guard isQualified(item.schema), let content = item[name] else { continue }
      words += content.atoms.map(\.text)
    }
    if item.schema == "legal-basis", let reference = LegalReference(item.text("ref") ?? "") {
      if !reference.pinpoint.isEmpty { words.append(reference.pinpoint) }
    }
    return words.sorted().joined(separator: "+")
  }

  /// Tables in which `from`, `channel` and the like are qualifiers and not content of their own.
  private static func isQualified(_ schema: String) -> Bool {
    ![
      "plan", "target", "scope", "agency", "field", "subject", "place", "paper", "database",
      "phrase", "case",
    ]
    .contains(schema)
  }

  /// Gives all elements of a list identities that differ.
  static func identify(_ items: inout [Item]) {
    var seen: [ItemIdentity: Int] = [:]
    for index in items.indices {
      var identity = of(items[index])
      // Entries of a registry keep the key that they stand under.
      if identity.key.isEmpty { identity.key = items[index].identity.key }
      identity.ordinal = 0
      let count = seen[identity, default: 0]
      seen[identity] = count + 1
      identity.ordinal = count
      items[index].identity = identity
    }
  }
}
