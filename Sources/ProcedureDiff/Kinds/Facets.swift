/// The table from which every kind of change follows: what each key means for people.
///
/// A key that is in a schema and not here fails the coverage test.
enum Facets {
  /// Facets by table, an element's own under the empty key.
  static let all: [String: [Facet]] =
    procedure
    .merging(registries) { first, _ in first }.merging(reviewing) { first, _ in first }
    .merging(plain) { first, _ in first }

  /// What is known of a key; `nil` where the table has no row for it.
  static func facet(_ schema: String, _ key: String) -> Facet? {
    index[schema + "." + key] ?? (hasCommon(schema) ? commonIndex[key] : nil)
  }

  /// The facets of a table with the common ones that it can carry.
  static func facets(of schema: String) -> [Facet] {
    let own = all[schema] ?? []
    guard hasCommon(schema) else { return own }
    return own + common.filter { facet in !own.contains { $0.key == facet.key } }
  }

  private static func hasCommon(_ schema: String) -> Bool { all[schema] != nil }

  private static let index: [String: Facet] = {
    var index: [String: Facet] = [:]
    for (schema, facets) in all {
      for facet in facets { index[schema + "." + facet.key] = facet }
    }
    return index
  }()

  private static let commonIndex: [String: Facet] = Dictionary(
    common.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })

  /// What any element may carry: when it holds, on what it rests, what is said of it.
  ///
  /// A qualifier narrows, so whether its change weighs on people depends on what it narrows.
  static let common: [Facet] = [
    Facet("case", .rule, .unknown),
    Facet("channel", .rule, .unknown),
    Facet("subject", .rule, .unknown),
    Facet("area", .rule, .unknown),
    Facet("outcome", .rule, .unknown),
    Facet("from", .rule, .unknown),
    Facet("until", .rule, .unknown),
    Facet("when", .rule, .unknown),
    Facet("basis", .record, .neutral),
    Facet("because", .wording, .neutral),
    Facet("note", .wording, .neutral),
    Facet("verbatim", .record, .neutral),
    Facet("was", .record, .neutral),
    Facet("source", .record, .neutral),
    Facet("source-status", .record, .neutral),
  ]

  /// A photocopy costs nothing; what must be certified or drawn from a register is an errand.
  private static let copyKinds = Weight.kinds([
    ["plain"], ["compared"], ["certified", "from-register"],
  ])

  private static let procedure: [String: [Facet]] = [
    "procedure": [
      Facet("", .rule, .unknown), Facet("code", .record, .neutral),
      Facet("name", .wording, .neutral), Facet("also-called", .wording, .neutral),
      Facet("summary", .wording, .neutral), Facet("purpose", .wording, .neutral),
      Facet("kind", .rule, .unknown), Facet("issuer", .rule, .neutral),
      Facet("local-rules", .rule, .unknown), Facet("field", .record, .neutral),
      Facet("level", .rule, .unknown), Facet("subjects", .rule, .unknown),
      Facet("filed-by", .rule, .unknown), Facet("status", .rule, .unknown),
      Facet("abolished", .rule, .unknown),
      Facet("depth", .record, .neutral), Facet("announcements", .record, .neutral),
      Facet("imported", .record, .neutral), Facet("checked", .record, .neutral),
      Facet("corrections", .record, .neutral), Facet("authorities", .rule, .unknown),
      Facet("boundary", .rule, .unknown), Facet("online", .rule, .unknown),
      Facet("channels", .rule, .unknown), Facet("time-limit", .rule, .unknown),
      Facet("fees", .rule, .unknown), Facet("questions", .wording, .neutral),
      Facet("every-case", .rule, .unknown), Facet("cases", .rule, .unknown),
      Facet("conditions", .rule, .unknown), Facet("steps", .rule, .unknown),
      Facet("results", .rule, .unknown), Facet("interlinks", .rule, .unknown),
      Facet("legal-basis", .rule, .neutral), Facet("volume", .record, .neutral),
      Facet("cost", .record, .neutral),
    ],
    "announcement": [
      Facet("", .record, .neutral), Facet("instrument", .record, .neutral),
      Facet("about", .record, .neutral), Facet("effective", .rule, .unknown),
      Facet("entered", .record, .neutral), Facet("published", .record, .neutral),
    ],
    "publication": [
      Facet("", .record, .neutral), Facet("where", .record, .neutral),
      Facet("date", .record, .neutral),
    ],
    "authorities": [
      Facet("", .rule, .unknown), Facet("decide", .rule, .unknown),
      Facet("execute", .rule, .unknown), Facet("receive", .rule, .unknown),
      Facet("coordinate", .rule, .unknown), Facet("delegated", .rule, .unknown),
    ],
    "authority": [Facet("", .rule, .unknown), Facet("agency", .rule, .unknown)],
    "delegation": [
      Facet("", .rule, .unknown), Facet("giver", .rule, .unknown), Facet("to", .rule, .unknown),
      Facet("instrument", .record, .neutral), Facet("reviewed", .record, .neutral),
    ],
    "delegation-review": [
      Facet("", .record, .neutral), Facet("date", .record, .neutral),
      Facet("by", .record, .neutral), Facet("result", .record, .neutral),
    ],
    "filer": [
      Facet("", .rule, .unknown), Facet("id", .record, .neutral), Facet("who", .rule, .unknown),
      Facet("for", .rule, .unknown),
      Facet("mandate", .rule, .rank(["unneeded", "plain", "certified"])),
    ],
    "boundary": [
      Facet("", .rule, .unknown),
      Facet("bound-to", .rule, .rank(["free", "other"])),
      Facet("free-within", .rule, .rank(["province", "commune"])),
    ],
    "online": [
      Facet("", .rule, .unknown), Facet("level", .rule, .rank(["full", "partial", "none"])),
      Facet("eligible", .rule, .rank(["eligible", "not-eligible"])),
      Facet("partial-because", .rule, .unknown), Facet("services", .record, .neutral),
      Facet("url", .record, .neutral),
      Facet("payment", .rule, .rank(["available", "unavailable"])),
      Facet("identity", .rule, .unknown), Facet("proactive", .rule, .less),
    ],
    "partial": [Facet("", .rule, .demand), Facet("reason", .rule, .unknown)],
    "channel": [Facet("", .rule, .relief), Facet("channel", .rule, .unknown)],
    "condition": [
      Facet("", .rule, .demand), Facet("id", .record, .neutral), Facet("text", .rule, .unknown),
      Facet("kind", .record, .neutral),
    ],
    "result": [
      Facet("", .rule, .unknown), Facet("paper", .rule, .unknown), Facet("id", .record, .neutral),
      Facet("name", .wording, .neutral), Facet("code", .record, .neutral),
      Facet("formats", .rule, .relief), Facet("valid", .rule, .less),
      Facet("returned", .rule, .relief),
    ],
    "interlink": [
      Facet("", .rule, .unknown), Facet("procedure", .record, .neutral),
      Facet("id", .record, .neutral), Facet("name", .wording, .neutral),
      Facet("after", .rule, .unknown),
    ],
    "legal-basis": [Facet("", .rule, .neutral), Facet("ref", .rule, .neutral)],
    "volume": [
      Facet("", .record, .neutral), Facet("subjects", .record, .neutral),
      Facet("times", .record, .neutral), Facet("year", .record, .neutral),
    ],
    "cost": [
      Facet("", .record, .neutral), Facet("activity", .record, .neutral),
      Facet("at", .record, .neutral), Facet("hours", .record, .neutral),
      Facet("times", .record, .neutral), Facet("bought", .record, .neutral),
      Facet("who", .record, .neutral),
    ],
    "checked": [
      Facet("", .record, .neutral), Facet("agency", .record, .neutral),
      Facet("date", .record, .neutral), Facet("against", .record, .neutral),
    ],
    "imported": [
      Facet("", .record, .neutral), Facet("url", .record, .neutral), Facet("id", .record, .neutral),
      Facet("date", .record, .neutral),
    ],
    "correction": [
      Facet("", .record, .neutral), Facet("date", .record, .neutral),
      Facet("at", .record, .neutral),
    ],
    "abolished": [
      Facet("", .rule, .relief), Facet("date", .rule, .unknown),
      Facet("instrument", .record, .neutral), Facet("replaced-by", .rule, .unknown),
    ],
    "step": [
      Facet("", .rule, .unknown), Facet("id", .record, .neutral), Facet("actor", .rule, .unknown),
      Facet("action", .rule, .unknown), Facet("name", .wording, .neutral),
      Facet("role", .rule, .neutral), Facet("takes", .rule, .unknown),
      Facet("after", .rule, .unknown), Facet("with", .rule, .unknown),
      Facet("silence", .rule, .relief), Facet("back-to", .rule, .unknown),
      Facet("times", .rule, .more), Facet("visit", .rule, .demand),
      Facet("gives", .rule, .relief), Facet("procedure", .rule, .unknown),
    ],
    "step-takes": [
      Facet("", .rule, .unknown), Facet("id", .record, .neutral), Facet("takes", .rule, .more),
    ],
    "document": [
      Facet("", .rule, .demand), Facet("paper", .rule, .unknown), Facet("id", .record, .neutral),
      Facet("name", .wording, .neutral), Facet("originals", .rule, .more),
      Facet("copies", .rule, .more), Facet("copy", .rule, copyKinds),
      Facet("or-copy", .rule, copyKinds), Facet("as", .rule, .rank(["declare", "show", "submit"])),
      Facet("need", .rule, .relief), Facet("looked-up-in", .rule, .relief),
      Facet("look-up", .rule, .unknown),
      Facet("if-not-found", .rule, .rank(["agency-asks", "show", "submit"])),
      Facet("form", .rule, .unknown), Facet("contains", .rule, .demand),
      Facet("issued-within", .rule, .less), Facet("authentication", .rule, .demand),
      Facet("code", .record, .neutral),
    ],
    "group": [
      Facet("", .rule, .demand), Facet("id", .record, .neutral), Facet("name", .wording, .neutral),
      Facet("rule", .rule, .rank(["one-of", "all-of"])), Facet("members", .rule, .unknown),
    ],
    "every-case": [
      Facet("", .rule, .unknown), Facet("sets", .rule, .more), Facet("documents", .rule, .unknown),
    ],
    "case": [
      Facet("", .rule, .unknown), Facet("id", .record, .neutral), Facet("name", .wording, .neutral),
      Facet("if", .wording, .neutral), Facet("code", .record, .neutral),
      Facet("sets", .rule, .more), Facet("documents", .rule, .unknown),
    ],
    "question": [
      Facet("", .wording, .neutral), Facet("id", .record, .neutral),
      Facet("ask", .wording, .neutral), Facet("answers", .wording, .neutral),
    ],
    "answer": [
      Facet("", .wording, .neutral), Facet("id", .record, .neutral),
      Facet("text", .wording, .neutral),
    ],
    "time-limit": [
      Facet("", .rule, .unknown), Facet("id", .record, .neutral), Facet("takes", .rule, .more),
      Facet("plus", .rule, .more), Facet("cut-off", .rule, .less),
      Facet("counted-from", .rule, .unknown), Facet("not-counting", .rule, .demand),
      Facet("parts", .rule, .neutral), Facet("covers", .rule, .unknown),
    ],
    "part": [
      Facet("", .rule, .neutral), Facet("actor", .rule, .neutral), Facet("takes", .rule, .neutral),
    ],
    "fee": [
      Facet("", .rule, .demand), Facet("id", .record, .neutral), Facet("name", .wording, .neutral),
      Facet("kind", .rule, .unknown), Facet("per", .rule, .unknown), Facet("amount", .rule, .more),
      Facet("of", .rule, .unknown), Facet("rates", .rule, .unknown),
      Facet("at-most", .rule, .more), Facet("set-by", .rule, .unknown),
      Facet("reductions", .rule, .relief),
    ],
    "rate": [
      Facet("", .rule, .unknown), Facet("id", .record, .neutral), Facet("amount", .rule, .more),
      Facet("of", .rule, .unknown),
    ],
    "reduction": [
      Facet("", .rule, .relief), Facet("id", .record, .neutral), Facet("to", .rule, .more),
    ],
  ]
}
