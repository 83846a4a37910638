/// What the keys of one mapping ask of each other, as data for the editors' schema.
///
/// The decoder checks the same, with words of its own; a test holds the two against each other.
enum RecordConstraint: Sendable {
  /// Exactly one of these, or at most one where none is needed.
  case oneOf([String], isNeeded: Bool)
  /// At least one of these.
  case anyOf([String])
  /// The first needs the second.
  case needs(String, String)
  /// Where a key holds one of these words, others are needed.
  case when(String, [String], then: [String])
  /// Where a key is not this word, others are needed.
  case unless(String, String, then: [String])
  /// A share needs to say of what.
  case share(String, of: String)

  static let table: [String: [RecordConstraint]] = [
    "procedure": [
      .when("kind", ["public"], then: ["boundary", "online"]),
      .when("status", ["abolished"], then: ["abolished"]),
      .unless("status", "draft", then: ["announcements"]),
    ],
    "boundary": [.oneOf(["bound-to", "free-within"], isNeeded: true)],
    "time-limit": [.oneOf(["takes", "plus"], isNeeded: true)],
    "fee": [
      .oneOf(["amount", "rates"], isNeeded: false),
      .anyOf(["amount", "rates", "set-by", "at-most"]), .share("amount", of: "of"),
    ],
    "rate": [.share("amount", of: "of")],
    "document": [
      .anyOf(["paper", "id"]), .anyOf(["paper", "name"]), .needs("look-up", "looked-up-in"),
    ],
    "group": [.oneOf(["one-of", "all-of"], isNeeded: true)],
    "result": [.anyOf(["paper", "id"])],
    "interlink": [.anyOf(["procedure", "id"]), .anyOf(["procedure", "name"])],
    "step": [.needs("times", "back-to")],
    "review": [
      .oneOf(["procedure", "procedures", "instrument"], isNeeded: true),
      .oneOf(["reviewer", "purpose"], isNeeded: true),
    ],
    "decision": [.oneOf(["rule", "change"], isNeeded: true)],
    "proposal": [
      .oneOf(["set", "add", "remove"], isNeeded: false), .needs("set", "at"), .needs("add", "at"),
      .needs("remove", "at"), .when("status", ["accepted", "implemented"], then: ["decision"]),
      .when("kind", ["merge", "interlink"], then: ["procedures"]),
    ],
    "legal-action": [.oneOf(["amend", "draft"], isNeeded: true)],
    "target": [
      .oneOf(["at-least", "at-most"], isNeeded: true),
      .oneOf(["before", "until", "every"], isNeeded: false),
    ],
    "plan": [.when("title-status", ["verified", "reported"], then: ["title"])],
    "dialogue-question": [.when("outcome", ["proposal"], then: ["proposal"])],
    "parameter": [.needs("value", "source")],
  ]

  /// Keys that cannot stand beside those written: an amount takes the place of rates.
  static func shutOut(by written: [String], in table: String) -> [String] {
    (self.table[table] ?? []).flatMap { constraint -> [String] in
      guard case .oneOf(let keys, _) = constraint, keys.contains(where: written.contains) else {
        return []
      }
      return keys.filter { !written.contains($0) }
    }
  }

  /// The constraint as a part of a schema.
  var node: JSONNode {
    switch self {
    case .oneOf(let keys, let isNeeded):
      let each = keys.map { JSONNode.object([Self.required([$0])]) }
      guard isNeeded else {
        // Either none of them, or just one.
        let none = JSONNode.object([("not", .object([("anyOf", .array(each))]))])
        return .object([("oneOf", .array([none] + each))])
      }
      return .object([("oneOf", .array(each))])
    case .anyOf(let keys):
      return .object([("anyOf", .array(keys.map { .object([Self.required([$0])]) }))])
    case .needs(let key, let other):
      return .object([("dependentRequired", .object([(key, .array([.string(other)]))]))])
    case .when(let key, let words, let needed):
      return Self.conditional(
        .object([
          (
            "properties",
            .object([(key, .object([("enum", .array(words.map { .string($0) }))]))])
          ),
          Self.required([key]),
        ]), needed)
    case .unless(let key, let word, let needed):
      let isWord = JSONNode.object([
        ("properties", .object([(key, .object([("const", .string(word))]))])),
        Self.required([key]),
      ])
      return Self.conditional(.object([("not", isWord)]), needed)
    case .share(let key, let base):
      return Self.conditional(
        .object([
          (
            "properties",
            .object([
              (key, .object([("type", .string("string")), ("pattern", .string("%$"))]))
            ])
          ),
          Self.required([key]),
        ]), [base])
    }
  }

  private static func required(_ keys: [String]) -> (String, JSONNode) {
    ("required", .array(keys.map { .string($0) }))
  }

  private static func conditional(_ condition: JSONNode, _ needed: [String]) -> JSONNode {
    .object([("if", condition), ("then", .object([required(needed)]))])
  }
}
