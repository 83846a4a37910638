/// The documents that have something of a question, and how well each does by the index alone.
struct Candidates {
  /// One of them with its score.
  struct Scored {
    var document: Int
    var score: Int
  }

  /// The most that are scored in full; the rest cannot be among the best few.
  private static let mostScored = 256
  /// What a word counts that stands elsewhere than in the name the others stand in, in sixteenths.
  private static let elsewhere = 9
  /// The least share of the question's weight that a document must have, in sixteenths.
  private static let leastShare = 5

  /// For look-up only.
  private var numbers: [Int: Int] = [:]
  private var documents: [Int] = []
  /// For each document, unit and slot, how well it matches.
  private var qualities: [UInt8] = []
  private let units: [Units.Unit]
  private let wordCount: Int
  private var stride: Int { units.count * Slot.count }

  init(_ units: Units, masks: [UInt8], isWanted: (Int) -> Bool) {
    self.units = units.units
    wordCount = units.wordCount
    // Bound units find nothing by themselves.
    for (number, unit) in units.units.enumerated() {
      for (list, text, quality) in unit.lists {
        list.forEach(in: text, masks) { document, mask in
          guard isWanted(document) else { return }
          note(document, number, mask, UInt8(quality), isNew: !unit.isBound)
        }
      }
    }
  }

  private mutating func note(
    _ document: Int, _ unit: Int, _ mask: UInt8, _ quality: UInt8, isNew: Bool
  ) {
    let candidate: Int
    if let known = numbers[document] {
      candidate = known
    } else {
      guard isNew else { return }
      candidate = documents.count
      numbers[document] = candidate
      documents.append(document)
      qualities += repeatElement(0, count: stride)
    }
    let base = candidate * stride + unit * Slot.count
    for slot in 0..<Slot.count where mask & UInt8(1 << slot) != 0 {
      qualities[base + slot] = max(qualities[base + slot], quality)
    }
  }

  /// All that have enough of the question, best first, then by number.
  var ranked: [Scored] {
    var total = 0
    for unit in units.prefix(wordCount) { total += unit.weight }
    var rough: [(candidate: Int, score: Int)] = []
    for candidate in documents.indices {
      let (covered, score) = roughScore(candidate)
      if covered >= total * Self.leastShare { rough.append((candidate, score)) }
    }
    if rough.count > Self.mostScored {
      rough.sort {
        ($1.score, documents[$0.candidate]) < ($0.score, documents[$1.candidate])
      }
      rough.removeLast(rough.count - Self.mostScored)
    }
    return rough.map { Scored(document: documents[$0.candidate], score: score($0.candidate)) }
      .sorted { ($1.score, $0.document) < ($0.score, $1.document) }
  }

  /// The words that a document has, weighed, and what all units come to wherever they stand.
  private func roughScore(_ candidate: Int) -> (covered: Int, score: Int) {
    var covered = 0
    var score = 0
    for (number, unit) in units.enumerated() {
      if number < wordCount { covered += unit.weight * fit(candidate, number) }
      score += unit.weight * strength(candidate, number)
    }
    return (covered, score)
  }

  /// The best that a unit does in any slot, weighed by slot: from 0 to 256.
  private func strength(_ candidate: Int, _ unit: Int) -> Int {
    let base = candidate * stride + unit * Slot.count
    var best = 0
    for slot in 0..<Slot.count {
      best = max(best, Int(qualities[base + slot]) * units[unit].slots[slot])
    }
    return best
  }

  /// The best that a unit does in any slot, from 0 to 16.
  private func fit(_ candidate: Int, _ unit: Int) -> Int {
    let base = candidate * stride + unit * Slot.count
    var best = 0
    for slot in 0..<Slot.count { best = max(best, Int(qualities[base + slot])) }
    return best
  }

  /// What a document comes to by its best name, with the rest of it counting for less.
  private func score(_ candidate: Int) -> Int {
    let elsewhere = units.indices.map { number in
      units[number].isBound ? 0 : (strength(candidate, number) * Self.elsewhere) >> 4
    }
    var best = 0
    for slot in 0..<Slot.count {
      var sum = 0
      for (number, unit) in units.enumerated() {
        let index = candidate * stride + number * Slot.count + slot
        var here = Int(qualities[index]) * unit.slots[slot]
        if let word = unit.word,
          qualities[candidate * stride + word * Slot.count + slot] < qualities[index]
        {
          here = 0
        }
        sum += unit.weight * max(here, elsewhere[number])
      }
      best = max(best, sum)
    }
    return best >> 4
  }
}
