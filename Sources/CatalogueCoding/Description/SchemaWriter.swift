import Diagnostics

extension ShapeDescription {
  /// Whether `none` is one of its words.
  fileprivate var holdsNone: Bool {
    switch self {
    case .words(let words): words.contains("none")
    case .list(let inner), .stated(let inner, _): inner.holdsNone
    default: false
    }
  }
}

/// Writes one JSON Schema from the tables: every record it meets becomes a definition.
struct SchemaWriter {
  private var definitions: [(String, JSONNode)] = []
  private var seen: Set<String> = []
  /// Whether only what differs is written, so that nothing is required: an overlay.
  let isPartial: Bool

  init(isPartial: Bool = false) {
    self.isPartial = isPartial
  }

  /// The schema of a file whose root is given.
  mutating func file(_ title: String, _ root: (inout SchemaWriter) -> [(String, JSONNode)])
    -> JSONNode
  {
    let members = root(&self)
    return .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("title", .string(title)),
      ] + members + [("$defs", .object(definitions.sorted { $0.0 < $1.0 }))])
  }

  /// A record as a reference to its definition.
  mutating func record(_ record: RecordDescription, isPartial: Bool? = nil) -> [(String, JSONNode)]
  {
    define(record, isPartial: isPartial ?? self.isPartial)
    return [("$ref", .string("#/$defs/\(record.name)"))]
  }

  private mutating func define(_ record: RecordDescription, isPartial: Bool) {
    guard seen.insert(record.name).inserted else { return }
    var properties: [(String, JSONNode)] = []
    for key in record.keys {
      properties.append((key.name, property(key, of: record)))
    }
    var members: [(String, JSONNode)] = [
      ("type", .string("object")), ("properties", .object(properties)),
      ("additionalProperties", .flag(false)),
    ]
    // What an overlay takes away is its own, and always whole.
    let isPartial = isPartial && record.name != "exception"
    let required = record.keys.filter(\.isRequired).map { JSONNode.string($0.name) }
    if !isPartial, !required.isEmpty { members.append(("required", .array(required))) }
    let constraints = isPartial ? [] : RecordConstraint.table[record.name] ?? []
    if !constraints.isEmpty { members.append(("allOf", .array(constraints.map(\.node)))) }
    if let bare = record.bare {
      definitions.append(
        (
          record.name,
          .object([
            (
              "anyOf",
              .array([
                .object(members), .object(schema(of: bare)),
              ])
            )
          ])
        ))
    } else {
      definitions.append((record.name, .object(members)))
    }
  }

  private mutating func property(_ key: KeyDescription, of record: RecordDescription) -> JSONNode {
    var members = schema(of: key.shape)
    if record.name == "procedure" || record.name == "overlay" {
      // Earlier codes had other forms, and the procedure's own is judged by a rule.
      if key.name == "was" { members = list(ShapeSchema.text("\\S")) }
      if key.name == "code", record.name == "procedure" { members = ShapeSchema.text("\\S") }
      // A lone case needs neither id nor name.
      if key.name == "cases", !isPartial {
        members += [
          ("if", .object([("type", .string("array")), ("minItems", .integer(2))])),
          (
            "then",
            .object([
              (
                "items",
                .object([("required", .array([.string("id"), .string("name")]))])
              )
            ])
          ),
        ]
      }
    }
    let vietnamese = key.help.vietnamese
    let english = key.help.english
    members.append(("description", .string("\(vietnamese)\n\(english)")))
    members.append(
      ("markdownDescription", .string("**\(key.name)**: \(vietnamese)\n\n*\(english)*")))
    let examples = ShapeSchema.examples(key.shape)
    if !examples.isEmpty { members.append(("examples", .array(examples))) }
    return .object(members)
  }

  private mutating func schema(of shape: ShapeDescription) -> [(String, JSONNode)] {
    if let leaf = ShapeSchema.leaf(shape) { return leaf }
    switch shape {
    case .mapping(let value):
      return [("type", .string("object")), ("additionalProperties", .object(schema(of: value)))]
    case .list(let element):
      return list(schema(of: element))
    case .stated(let inner, let none):
      var choices = [JSONNode.object(schema(of: inner))]
      choices.append(
        .object([
          ("const", .string("unstated")),
          ("description", .string("nguồn không nêu\nthe source is silent")),
        ]))
      if none {
        choices.append(
          .object([
            ("const", .string("none")), ("description", .string("không có\nthere is none")),
          ]))
      }
      var members: [(String, JSONNode)] = [("anyOf", .array(choices))]
      // Where a list of words has no `none` of its own, the word is no value, though it looks like an id.
      if !none, !inner.holdsNone {
        members.append(("not", .object([("const", .string("none"))])))
      }
      return members
    case .record(let reference):
      return record(reference.follow())
    case .either(let one, let other):
      return [("anyOf", .array([.object(schema(of: one)), .object(schema(of: other))]))]
    default:
      return []
    }
  }

  /// A list; one bare value counts as a list of one.
  private func list(_ element: [(String, JSONNode)]) -> [(String, JSONNode)] {
    let array = JSONNode.object([
      ("type", .string("array")), ("items", .object(element)), ("minItems", .integer(1)),
    ])
    return [("anyOf", .array([array, .object(element)]))]
  }
}
