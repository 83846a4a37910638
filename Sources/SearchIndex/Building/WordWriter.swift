/// Writes the words of an index down, some to a file, with their lists and those of the pairs they begin.
struct WordWriter {
  /// What a file of words has for each word.
  typealias WordFileText = (words: Int, text: [UInt8])

  /// About how many bytes a file of words has; the words of a long list can take more.
  private static let wordFileBytes = 1000
  /// Lists of pairs of more bytes than this stand in files of their own, of about so many bytes each.
  private static let pairFileBytes = 800
  /// The most words that are noted as following one word.
  private static let mostPairs = 512

  private let contents: IndexContents
  private let codes: MaskCodes
  private let limits: IndexLimits
  /// Numbers of folded words, in the order of their letters.
  private let order: [Int32]
  /// The place of each folded word in that order.
  private let places: [Int]

  init(_ contents: IndexContents, order: [Int32], codes: MaskCodes, limits: IndexLimits) {
    self.contents = contents
    self.codes = codes
    self.limits = limits
    self.order = order
    var places = [Int](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[Int(number)] = place }
    self.places = places
  }

  /// The files of words, and those of the pairs that did not fit beside their words.
  var files: (words: [WordFileText], pairs: [[UInt8]]) {
    let vocabulary = contents.vocabulary
    var exactOf = [[Int]](repeating: [], count: vocabulary.folded.count)
    for (number, word) in vocabulary.exact.enumerated() { exactOf[Int(word.folded)].append(number) }
    var pairsOf = [[Int]](repeating: [], count: vocabulary.folded.count)
    for (number, pair) in contents.pairs.enumerated() { pairsOf[Int(pair.first)].append(number) }
    var words: [WordFileText] = []
    var pairFiles: [[UInt8]] = []
    var writer = DigitWriter()
    var count = 0
    for number in order {
      write(forms: exactOf[Int(number)], of: Int(number), to: &writer)
      write(pairs: pairsOf[Int(number)], to: &writer, &pairFiles)
      count += 1
      if writer.bytes.count >= Self.wordFileBytes {
        words.append((count, writer.bytes))
        writer = DigitWriter()
        count = 0
      }
    }
    if count > 0 { words.append((count, writer.bytes)) }
    return (words, pairFiles)
  }

  private func write(forms exact: [Int], of word: Int, to writer: inout DigitWriter) {
    let folded = contents.vocabulary.folded[word]
    let forms = exact.map { (form: contents.vocabulary.exact[$0].token.exact, number: $0) }
      .sorted { $0.form.lexicographicallyPrecedes($1.form) }
    writer.append(forms.count)
    for (form, number) in forms {
      writer.append(word: form == folded ? [] : form)
      let list = contents.words[number]
      writer.append(list.documents.count)
      list.write(codes, limits: limits, to: &writer)
    }
  }

  /// Writes which words follow, how often, and either the lists or which files have them.
  private func write(
    pairs: [Int], to writer: inout DigitWriter, _ pairFiles: inout [[UInt8]]
  ) {
    let seconds = kept(pairs)
    writer.append(seconds.count)
    var previous = 0
    for (place, _) in seconds {
      writer.append(place - previous)
      previous = place
    }
    for (_, list) in seconds { writer.append(list.documents.count) }
    guard !seconds.isEmpty else { return writer.append(0) }
    var lists = DigitWriter()
    var parts: [(pairs: Int, text: [UInt8])] = []
    var bytes = 0
    var part = DigitWriter()
    var count = 0
    for (_, list) in seconds {
      var one = DigitWriter()
      list.write(codes, limits: limits, to: &one)
      lists.append(one)
      part.append(one)
      count += 1
      bytes += one.bytes.count
      if part.bytes.count >= Self.pairFileBytes {
        parts.append((count, part.bytes))
        part = DigitWriter()
        count = 0
      }
    }
    if count > 0 { parts.append((count, part.bytes)) }
    if bytes <= Self.pairFileBytes {
      writer.append(bytes)
      return writer.append(lists)
    }
    writer.append(0)
    writer.append(pairFiles.count)
    writer.append(parts.count)
    for part in parts {
      writer.append(part.pairs)
      pairFiles.append(part.text)
    }
  }

  /// The pairs that are written, by the place of the second word.
  private func kept(_ pairs: [Int]) -> [(place: Int, list: PostingList)] {
    let all = pairs.map { (place(ofSecond: contents.pairs[$0].second), contents.pairs[$0].list) }
      .sorted { $0.0 < $1.0 }
    guard all.count > Self.mostPairs else { return all }
    // What follows a word like *số* once each tells nothing that the second word does not.
    return all.sorted {
      (-$0.1.documents.count, $0.0) < (-$1.1.documents.count, $1.0)
    }
    .prefix(Self.mostPairs).sorted { $0.0 < $1.0 }
  }

  /// 0 for the end of a name, 1 for its start, from 2 on the places of words.
  private func place(ofSecond number: Int32) -> Int {
    number < 0 ? Int(number) + 2 : places[Int(number)] + 2
  }
}
