/// What of a question is looked for in documents: its words, its pairs of neighbours, its two ends.
struct Units {
  /// One of them, with all lists that satisfy it.
  struct Unit {
    /// What it is worth when it matches fully.
    var weight: Int
    /// Whether it tells only in the very name it stands in, as the end of a name does.
    var isBound = false
    /// The unit of the word it is about, where that was typed with a tone: the tone must be there too.
    var word: Int?
    var lists: [(list: ListPlace, text: [UInt8], quality: Int)] = []
    /// What a match is worth by slot, in sixteenths.
    var slots = Slot.pairWeights

    /// Lowers the quality of lists that tell less than the one that tells most.
    fileprivate mutating func settle(_ weights: [Int]) {
      for (number, own) in weights.enumerated() {
        lists[number].quality = max(1, lists[number].quality * own / max(1, weight))
      }
    }
  }

  /// What the start and the end of a name are worth.
  private static let endWeight = 30
  /// How much of a pair's rarity counts, in sixteenths.
  private static let pairShare = 10
  /// How well a word fits that has other tones than typed, in sixteenths.
  private static let otherTone = 12

  /// First the words, in order.
  private(set) var units: [Unit] = []
  /// How many of them are words.
  private(set) var wordCount = 0

  init(_ words: [QueryWord], _ index: inout IndexReader) {
    let allQuiet = words.allSatisfy(\.isQuiet)
    let isHeld =
      words.count > 2 && words.prefix(2).contains { index.directory.isHeld($0.token) }
    for word in words {
      units.append(Self.unit(of: word, &index))
    }
    wordCount = words.count
    for position in words.indices.dropLast() {
      var pair = Self.pair(words[position], words[position + 1], &index)
      if !allQuiet, words[position].isQuiet || words[position + 1].isQuiet {
        pair.weight = max(1, pair.weight >> 2)
      }
      if !pair.lists.isEmpty { units.append(pair) }
    }
    let loud = words.indices.filter { allQuiet || !words[$0].isPassedOver }
    for (place, second) in [(loud.first, 1), (loud.last, 0)] {
      guard let place else { continue }
      var end = Self.end(words[place], second: second, &index)
      if words[place].token.isMarked { end.word = place }
      units.append(end)
    }
    if isHeld { for number in units.indices { units[number].slots = Slot.heldWeights } }
    // Lists of the best few only would favour those few, as long as others tell more.
    let hasWhole = units.contains { $0.lists.contains { !$0.list.isCut } }
    if hasWhole {
      for number in units.indices { units[number].lists.removeAll { $0.list.isCut } }
    }
  }

  private static func unit(of word: QueryWord, _ index: inout IndexReader) -> Unit {
    var unit = Unit(weight: 0, slots: Slot.weights)
    if word.isPassedOver { return unit }
    let all = index.directory.documents
    var weights: [Int] = []
    for reading in word.readings {
      guard let (entry, file) = index.word(at: reading.place) else { continue }
      let plain = Rarity.weight(entry.count, of: all)
      let form = reading.exact.flatMap { exact in entry.forms.first { $0.exact == exact } }
      let weight = form.map { Rarity.weight($0.list.count, of: all) } ?? plain
      unit.weight = max(unit.weight, weight)
      for (exact, list) in entry.forms {
        let isOther = reading.exact != nil && reading.exact != exact
        unit.lists.append(
          (list, file.text, isOther ? max(1, (reading.quality * otherTone) >> 4) : reading.quality))
        weights.append(isOther ? plain : weight)
      }
    }
    unit.settle(weights)
    // A word that nothing has still counts against what lacks it.
    if unit.lists.isEmpty { unit.weight = Rarity.weight(1, of: all) }
    return unit
  }

  private static func pair(
    _ first: QueryWord, _ second: QueryWord, _ index: inout IndexReader
  ) -> Unit {
    var unit = Unit(weight: 0)
    var weights: [Int] = []
    for left in first.isPassedOver ? [] : first.readings {
      guard let entry = index.word(at: left.place) else { continue }
      for right in second.readings {
        guard let (list, text) = index.pair(entry, with: right.place + 2) else { continue }
        let weight = (Rarity.weight(list.count, of: index.directory.documents) * pairShare) >> 4
        unit.lists.append((list, text, min(left.quality, right.quality)))
        weights.append(weight)
        unit.weight = max(unit.weight, weight)
      }
    }
    unit.settle(weights)
    return unit
  }

  private static func end(
    _ word: QueryWord, second: Int, _ index: inout IndexReader
  ) -> Unit {
    var unit = Unit(weight: endWeight, isBound: true)
    for reading in word.readings {
      guard let entry = index.word(at: reading.place),
        let (list, text) = index.pair(entry, with: second)
      else { continue }
      unit.lists.append((list, text, reading.quality))
    }
    return unit
  }
}
