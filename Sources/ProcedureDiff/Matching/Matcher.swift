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
  private let renames: RenameBook
  private var freeOld: [Int] = []
  private var freeNew: [Int] = []
  private var matches: [Match] = []

  /// The pairs in the order of the new list.
  static func match(
    _ old: [Item], _ new: [Item], _ renames: RenameBook = RenameBook()
  ) -> [Match] {
    var matcher = Matcher(old, new, renames)
    matcher.run()
    return matcher.matches.sorted { $0.new < $1.new }
  }

  private init(_ old: [Item], _ new: [Item], _ renames: RenameBook) {
    self.old = old
    self.new = new
    self.renames = renames
  }

  /// As many pairs as are compared by content: beyond that a rename would be a guess anyway.
  static let maxPairs = 40_000

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
    pairByKey()
    pairByDeclaration()
    pairByContent()
    // Rows without an id: what is left of a single row on each side is that row with other contents.
    if freeOld.count == 1, freeNew.count == 1, old[freeOld[0]].identity.key.isEmpty,
      new[freeNew[0]].identity.key.isEmpty, old[freeOld[0]].schema == new[freeNew[0]].schema
    {
      matches.append(Match(old: freeOld[0], new: freeNew[0], reason: .id, confidence: 100))
    }
  }

  /// The same id with other qualifiers: one element through time or across channels.
  private mutating func pairByKey() {
    let byKey = Dictionary(grouping: freeOld) { old[$0].identity.key }
    var candidates: [Candidate] = []
    for other in freeNew {
      let key = new[other].identity.key
      guard !key.isEmpty, let found = byKey[key] else { continue }
      for one in found where old[one].schema == new[other].schema {
        candidates.append(candidate(one, other, 1 + Similarity.percent(old[one], new[other])))
      }
    }
    take(candidates, .id)
  }

  /// One names the other in `was`, or the registry says that both names are one thing.
  private mutating func pairByDeclaration() {
    let oldKeys = Dictionary(grouping: freeOld) { old[$0].identity.key }
    let newKeys = Dictionary(grouping: freeNew) { new[$0].identity.key }
    var candidates: [Candidate] = []
    for other in freeNew where !Identity.nominal.contains(new[other].schema) {
      for name in new[other]["was"]?.atoms ?? [] {
        for one in oldKeys[name.text] ?? [] where old[one].schema == new[other].schema {
          candidates.append(candidate(one, other, 100))
        }
      }
    }
    for one in freeOld where !Identity.nominal.contains(old[one].schema) {
      for name in old[one]["was"]?.atoms ?? [] {
        for other in newKeys[name.text] ?? [] where old[one].schema == new[other].schema {
          candidates.append(candidate(one, other, 100))
        }
      }
    }
    if !renames.isEmpty, freeOld.count * freeNew.count <= Self.maxPairs {
      for one in freeOld {
        for other in freeNew where renames.isSame(old[one], new[other]) {
          candidates.append(
            candidate(one, other, 200 + Similarity.percent(old[one], new[other])))
        }
      }
    }
    take(candidates, .declared)
  }

  private mutating func pairByContent() {
    let left = freeOld.filter { isKnownByContent(old[$0]) }
    let right = freeNew.filter { isKnownByContent(new[$0]) }
    guard !left.isEmpty, !right.isEmpty, left.count * right.count <= Self.maxPairs else { return }
    let bags = right.map { Similarity.tokens(of: new[$0]) }
    var candidates: [Candidate] = []
    for one in left {
      let bag = Similarity.tokens(of: old[one])
      for (index, other) in right.enumerated() where old[one].schema == new[other].schema {
        let percent = Similarity.percent(bag, bags[index])
        guard percent >= Similarity.threshold else { continue }
        candidates.append(candidate(one, other, percent))
      }
    }
    take(candidates, .content)
  }

  private func isKnownByContent(_ item: Item) -> Bool {
    !Identity.nominal.contains(item.schema) && item.schema != "legal-basis"
  }

  private struct Candidate {
    var score: Int
    var low: String
    var high: String
    var old: Int
    var new: Int
  }

  private func candidate(_ one: Int, _ other: Int, _ score: Int) -> Candidate {
    let names = [Self.name(old[one]), Self.name(new[other])].sorted()
    return Candidate(score: score, low: names[0], high: names[1], old: one, new: other)
  }

  /// Takes the best pairs first, in an order that does not depend on which side is which.
  private mutating func take(_ candidates: [Candidate], _ reason: Match.Reason) {
    let sorted = candidates.sorted {
      ($1.score, $0.low, $0.high, $0.old + $0.new) < ($0.score, $1.low, $1.high, $1.old + $1.new)
    }
    var takenOld: Set<Int> = []
    var takenNew: Set<Int> = []
    for pair in sorted where !takenOld.contains(pair.old) && !takenNew.contains(pair.new) {
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
