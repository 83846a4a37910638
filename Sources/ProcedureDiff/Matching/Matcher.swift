/// Two elements that are one, and how sure that is.
struct Match {
  enum Reason: String {
    /// The same id and the same qualifiers.
    case identity
    /// The same id, other qualifiers.
    case id
    /// One names the other in `was`.
    case declared
    /// They say much the same.
    case content
  }

  var old: Int
  var new: Int
  var reason: Reason
  /// In percent; 100 for what is certain.
  var confidence: Int
}

/// Pairs the elements of two lists: by id, then by declared `was`, then by content.
///
/// Symmetrical: matching the lists the other way round gives the same pairs.
struct Matcher {
  private let old: [Item]
  private let new: [Item]
  private var freeOld: [Int] = []
  private var freeNew: [Int] = []
  private var matches: [Match] = []

  /// The pairs in the order of the new list.
  static func match(_ old: [Item], _ new: [Item]) -> [Match] {
    var matcher = Matcher(old, new)
    matcher.run()
    return matcher.matches.sorted { $0.new < $1.new }
  }

  private init(_ old: [Item], _ new: [Item]) {
    self.old = old
    self.new = new
  }

  private mutating func run() {
    var byIdentity: [ItemIdentity: Int] = [:]
    for index in old.indices { byIdentity[old[index].identity] = index }
    var taken: Set<Int> = []
    for index in new.indices {
      if let other = byIdentity[new[index].identity], old[other].schema == new[index].schema,
        taken.insert(other).inserted
      {
        matches.append(Match(old: other, new: index, reason: .identity, confidence: 100))
      } else {
        freeNew.append(index)
      }
    }
    freeOld = old.indices.filter { !taken.contains($0) }
    guard !freeOld.isEmpty, !freeNew.isEmpty else { return }
    // The same id with other qualifiers: one element through time or across channels.
    pair(.id) { one, other in
      guard one.identity.key == other.identity.key, !one.identity.key.isEmpty else { return 0 }
      return 1 + Similarity.percent(one, other)
    }
    pair(.declared) { one, other in
      guard !Identity.nominal.contains(one.schema) else { return 0 }
      return Self.names(one, other.identity.key) || Self.names(other, one.identity.key) ? 100 : 0
    }
    pair(.content) { one, other in
      guard !Identity.nominal.contains(one.schema), one.schema != "legal-basis" else { return 0 }
      let percent = Similarity.percent(one, other)
      return percent >= Similarity.threshold ? percent : 0
    }
    // Rows without an id: what is left of a single row on each side is that row with other contents.
    if freeOld.count == 1, freeNew.count == 1, old[freeOld[0]].identity.key.isEmpty,
      new[freeNew[0]].identity.key.isEmpty, old[freeOld[0]].schema == new[freeNew[0]].schema
    {
      matches.append(Match(old: freeOld[0], new: freeNew[0], reason: .id, confidence: 100))
    }
  }

  private static func names(_ item: Item, _ key: String) -> Bool {
    item["was"]?.atoms.contains { $0.text == key } ?? false
  }

  /// Takes the best pairs first; `score` is symmetrical, and 0 is no pair.
  private mutating func pair(_ reason: Match.Reason, _ score: (Item, Item) -> Int) {
    var candidates: [(score: Int, low: String, high: String, old: Int, new: Int)] = []
    for one in freeOld {
      for other in freeNew where old[one].schema == new[other].schema {
        let points = score(old[one], new[other])
        guard points > 0 else { continue }
        let names = [Self.name(old[one]), Self.name(new[other])].sorted()
        candidates.append((points, names[0], names[1], one, other))
      }
    }
    candidates.sort {
      ($1.score, $0.low, $0.high, $0.old + $0.new) < ($0.score, $1.low, $1.high, $1.old + $1.new)
    }
    var takenOld: Set<Int> = []
    var takenNew: Set<Int> = []
    for pair in candidates
    where !takenOld.contains(pair.old) && !takenNew.contains(pair.new) {
      takenOld.insert(pair.old)
      takenNew.insert(pair.new)
      matches.append(
        Match(
          old: pair.old, new: pair.new, reason: reason,
          confidence: reason == .content ? pair.score : 100))
    }
    freeOld.removeAll { takenOld.contains($0) }
    freeNew.removeAll { takenNew.contains($0) }
  }

  private static func name(_ item: Item) -> String {
    item.identity.text + "#\(item.identity.ordinal)"
  }
}
