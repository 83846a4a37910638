import VietnameseText

/// How much two elements say the same, in percent.
enum Similarity {
  /// The least at which two elements count as one that was renamed.
  static let threshold = 60

  /// Shared words and values over all of them (Dice's coefficient), tones ignored; symmetrical.
  static func percent(_ one: Item, _ other: Item) -> Int {
    guard one.schema == other.schema else { return 0 }
    return percent(tokens(of: one), tokens(of: other))
  }

  /// The same of two bags of tokens.
  static func percent(_ left: [String: Int], _ right: [String: Int]) -> Int {
    let total = left.values.reduce(0, +) + right.values.reduce(0, +)
    guard total > 0 else { return 0 }
    var shared = 0
    for (token, count) in left { shared += min(count, right[token] ?? 0) }
    return shared * 200 / total
  }

  /// Words of the texts and `key=value` of the rest, each with how often it occurs.
  static func tokens(of item: Item) -> [String: Int] {
    var bag: [String: Int] = [:]
    collect(item, into: &bag)
    return bag
  }

  /// Words of the texts alone: of values such as `1` any two elements have some in common.
  static func words(of item: Item) -> [String: Int] {
    tokens(of: item).filter { !$0.key.contains("=") }
  }

  private static func collect(_ item: Item, into bag: inout [String: Int]) {
    for entry in item.entries where entry.key != "was" {
      switch entry.content {
      case .none, .unstated:
        bag["\(entry.key)=\(entry.content.typed)", default: 0] += 1
      case .text(let atom):
        if isProse(entry.key) || Identity.namingKeys(item.schema).contains(entry.key) {
          // Half of an id's words, or a name's, already tells most.
          for word in slug(atom.text).split(separator: "-") { bag[String(word), default: 0] += 1 }
        } else {
          bag["\(entry.key)=\(atom.text)", default: 0] += 1
        }
      case .set(let atoms):
        for atom in atoms { bag["\(entry.key)=\(atom.text)", default: 0] += 1 }
      case .items(let items):
        for item in items { collect(item, into: &bag) }
      }
    }
  }

  private static func isProse(_ key: String) -> Bool {
    ["name", "text", "when", "note", "verbatim", "because", "ask", "summary", "purpose", "title"]
      .contains(key)
  }
}
