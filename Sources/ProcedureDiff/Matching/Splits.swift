/// Sees in what came a part of what was there, and in what went a part of what is there now.
///
/// A declared part (`was`) is certain. Otherwise a part is known by its words: most of them stood in
/// the whole and stand there no longer.
struct Splits {
  /// What an element was a part of, and how sure that is in percent.
  struct Whole {
    var index: Int
    var confidence: Int
  }

  /// The wholes that new elements were split off, by the index of the part.
  private(set) var origins: [Int: Whole] = [:]
  /// The wholes that old elements were merged into, by the index of the part.
  private(set) var targets: [Int: Whole] = [:]

  /// The least share of a part's words that stood in the whole.
  private static let threshold = 70
  /// As many words as a part needs for anything to be seen in it.
  private static let minWords = 3

  init(_ old: [Item], _ new: [Item], _ matches: [Match]) {
    let newOf = Dictionary(matches.map { ($0.old, $0.new) }, uniquingKeysWith: { one, _ in one })
    let oldOf = Dictionary(matches.map { ($0.new, $0.old) }, uniquingKeysWith: { one, _ in one })
    origins = Self.wholes(of: new, in: old, oldOf, newOf)
    targets = Self.wholes(of: old, in: new, newOf, oldOf)
  }

  /// For each part that has no counterpart the whole that it was in.
  private static func wholes(
    of parts: [Item], in wholes: [Item], _ taken: [Int: Int], _ counterpart: [Int: Int]
  ) -> [Int: Whole] {
    var found: [Int: Whole] = [:]
    let free = parts.indices.filter { taken[$0] == nil && isKnownByContent(parts[$0]) }
    guard !free.isEmpty, free.count * wholes.count <= Matcher.maxPairs else { return [:] }
    var undeclared: [Int] = []
    for index in free {
      if let whole = wholes.indices.first(where: { isDeclared(parts[index], wholes[$0]) }) {
        found[index] = Whole(index: whole, confidence: 100)
      } else {
        undeclared.append(index)
      }
    }
    guard !undeclared.isEmpty else { return found }
    // What a whole has lost: its words without those that its counterpart still has.
    let rests = wholes.indices.map { index in
      var rest = Similarity.words(of: wholes[index])
      if let other = counterpart[index] {
        for (word, count) in Similarity.words(of: parts[other]) {
          rest[word] = max(0, (rest[word] ?? 0) - count)
        }
      }
      return rest
    }
    var guessed: [Int: Whole] = [:]
    for index in undeclared {
      let words = Similarity.words(of: parts[index])
      let total = words.values.reduce(0, +)
      guard total >= minWords else { continue }
      for whole in wholes.indices where wholes[whole].schema == parts[index].schema {
        let shared = words.reduce(0) { $0 + min($1.value, rests[whole][$1.key] ?? 0) }
        let percent = shared * 100 / total
        guard percent >= threshold, percent > guessed[index]?.confidence ?? 0 else { continue }
        guessed[index] = Whole(index: whole, confidence: min(percent, 99))
      }
    }
    // A whole that is gone has become several things: one alone is something else.
    for (index, whole) in guessed {
      let siblings = guessed.values.count { $0.index == whole.index }
      if counterpart[whole.index] != nil || siblings > 1 { found[index] = whole }
    }
    return found
  }

  private static func isKnownByContent(_ item: Item) -> Bool {
    !Identity.nominal.contains(item.schema) && item.schema != "legal-basis"
  }

  /// Whether one names the other in `was`.
  private static func isDeclared(_ one: Item, _ other: Item) -> Bool {
    one.schema == other.schema
      && (one["was"]?.atoms.contains { $0.text == other.identity.key } ?? false
        || other["was"]?.atoms.contains { $0.text == one.identity.key } ?? false)
  }
}
