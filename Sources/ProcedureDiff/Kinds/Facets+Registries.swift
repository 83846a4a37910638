/// What the keys of registries, plans and settings mean for people.
///
/// They describe the world around procedures: whether a change there weighs on anybody shows in the
/// procedures that refer to it, which the cross effects list.
extension Facets {
  private static let entry: [Facet] = [
    Facet("", .record, .neutral), Facet("name", .wording, .neutral),
    Facet("also-called", .wording, .neutral), Facet("en", .wording, .neutral),
    Facet("from", .record, .neutral), Facet("until", .record, .neutral),
  ]

  private static func entry(_ keys: [Facet]) -> [Facet] { entry + keys }

  static let registries: [String: [Facet]] = [
    "agency": entry([
      Facet("level", .record, .neutral), Facet("kind", .record, .neutral),
      Facet("parent", .record, .neutral), Facet("place", .record, .neutral),
      Facet("successors", .record, .neutral), Facet("addresses", .record, .neutral),
      Facet("code", .record, .neutral), Facet("owners", .record, .neutral),
    ]),
    "address": [
      Facet("", .record, .neutral), Facet("text", .record, .neutral),
      Facet("phone", .record, .neutral), Facet("hours", .record, .neutral),
    ],
    "field": entry([
      Facet("code", .record, .neutral), Facet("parent", .record, .neutral),
      Facet("agency", .record, .neutral),
    ]),
    "subject": entry([
      Facet("code", .record, .neutral), Facet("who", .record, .neutral),
      Facet("kind", .record, .neutral), Facet("part-of", .record, .neutral),
    ]),
    "place": entry([
      Facet("kind", .record, .neutral), Facet("parent", .record, .neutral),
      Facet("classes", .record, .unknown), Facet("successors", .record, .neutral),
      Facet("code", .record, .neutral),
    ]),
    "paper": entry([
      Facet("kind", .record, .neutral), Facet("issued-by", .record, .neutral),
      Facet("held-by", .record, .neutral), Facet("forms", .record, .neutral),
      Facet("replaced-as", .record, .neutral), Facet("confirmed-by", .record, .neutral),
      Facet("ended-by", .record, .neutral),
    ]),
    "holding": [Facet("", .record, .relief), Facet("database", .record, .neutral)],
    "form": [
      Facet("", .record, .unknown), Facet("file", .record, .unknown),
      Facet("number", .record, .neutral),
    ],
    "database": entry([Facet("owner", .record, .neutral), Facet("url", .record, .neutral)]),
    "phrase": entry([]),
    "instrument": entry([
      Facet("title", .record, .neutral), Facet("kind", .record, .neutral),
      Facet("issuer", .record, .neutral), Facet("issued", .record, .neutral),
      Facet("effective", .record, .neutral), Facet("amends", .record, .neutral),
      Facet("repeals", .record, .neutral), Facet("repealed-by", .record, .neutral),
      Facet("url", .record, .neutral),
    ]),
    "holiday": [
      Facet("", .record, .unknown), Facet("date", .record, .unknown),
      Facet("name", .wording, .neutral), Facet("kind", .record, .unknown),
    ],
    "plan": [
      Facet("", .record, .neutral), Facet("id", .record, .neutral),
      Facet("number", .record, .neutral), Facet("issued", .record, .neutral),
      Facet("issuer", .record, .neutral), Facet("title", .record, .neutral),
      Facet("title-status", .record, .neutral), Facet("title-source", .record, .neutral),
      Facet("implements", .record, .neutral), Facet("from", .record, .neutral),
      Facet("until", .record, .neutral), Facet("scope", .record, .neutral),
      Facet("profiles", .record, .neutral), Facet("targets", .record, .neutral),
      Facet("successors", .record, .neutral), Facet("uses", .record, .neutral),
    ],
    "scope": [
      Facet("", .record, .neutral), Facet("kind", .record, .neutral),
      Facet("field", .record, .neutral), Facet("level", .record, .neutral),
      Facet("agencies", .record, .neutral),
    ],
    "target": [
      Facet("", .record, .neutral), Facet("id", .record, .neutral),
      Facet("measure", .record, .neutral), Facet("at-least", .record, .neutral),
      Facet("at-most", .record, .neutral), Facet("before", .record, .neutral),
      Facet("until", .record, .neutral), Facet("every", .record, .neutral),
      Facet("for", .record, .neutral), Facet("against", .record, .neutral),
    ],
    "thutuc.yaml": [
      Facet("", .record, .neutral), Facet("title", .wording, .neutral),
      Facet("place", .record, .neutral), Facet("languages", .record, .neutral),
      Facet("base-url", .record, .neutral), Facet("plans", .record, .neutral),
      Facet("rules", .record, .neutral), Facet("changes", .record, .neutral),
      Facet("rule-pack", .record, .neutral), Facet("paths", .record, .neutral),
    ],
    "path-settings": [
      Facet("", .record, .neutral), Facet("path", .record, .neutral),
      Facet("rules", .record, .neutral),
    ],
  ]

  /// Files that are no YAML: a table's rows, and blank forms, which are compared as a whole.
  static let plain: [String: [Facet]] = [
    "replacement": [Facet("", .record, .unknown)],
    "statistics-row": [Facet("", .record, .neutral)],
    "blank-form": [Facet("", .rule, .unknown), Facet("contents", .rule, .unknown)],
  ]
}
