/// Writes an index down in files.
struct IndexWriter {
  /// How many documents share a file of records: the best of a question are seldom neighbours.
  static let recordsInFile = 2
  /// How many codes share a file.
  static let codesInFile = 512

  private let contents: IndexContents
  private let quiet: [SearchToken]
  private let held: [SearchToken]
  private let languages: [String]
  private let codes: MaskCodes
  private let limits: IndexLimits
  /// Numbers of folded words, in the order of their letters.
  private let order: [Int32]

  init(_ contents: IndexContents, quiet: [SearchToken], held: [SearchToken], languages: [String]) {
    self.contents = contents
    self.quiet = quiet
    self.held = held
    self.languages = languages
    codes = MaskCodes(contents)
    limits = IndexLimits(documents: contents.records.count)
    let folded = contents.vocabulary.folded
    order = folded.indices.map { Int32($0) }.sorted {
      folded[Int($0)].lexicographicallyPrecedes(folded[Int($1)])
    }
  }

  /// The finished files.
  var index: SearchIndex {
    let writer = WordWriter(contents, order: order, codes: codes, limits: limits)
    let (words, pairs) = writer.files
    let codes = codeFiles
    var files = [SearchIndex.File(name: SearchIndex.directory, text: directory(words, codes))]
    for (number, file) in words.enumerated() {
      files.append(SearchIndex.File(name: SearchIndex.words(number), text: file.text))
    }
    for (number, text) in pairs.enumerated() {
      files.append(SearchIndex.File(name: SearchIndex.pairs(number), text: text))
    }
    for (number, file) in codes.enumerated() {
      files.append(SearchIndex.File(name: "ma-\(number)", text: file.text))
    }
    files.append(SearchIndex.File(name: "loc", text: traits))
    for (number, language) in languages.enumerated() { files += records(number, language) }
    return SearchIndex(files, languages: languages)
  }

  private func directory(
    _ words: [(words: Int, text: [UInt8])], _ codeFiles: [(first: [UInt8], text: [UInt8])]
  ) -> [UInt8] {
    var writer = DigitWriter()
    writer.append(contents.records.count)
    writer.append(Self.recordsInFile)
    limits.write(to: &writer)
    writer.append(codes.masks.count)
    for mask in codes.masks { writer.append(Int(mask)) }
    writer.append(words.count)
    for file in words { writer.append(file.words) }
    writer.append(codeFiles.count)
    for file in codeFiles { writer.append(word: file.first) }
    for words in [quiet, held] {
      writer.append(words.count)
      for word in words {
        writer.append(word: word.folded)
        writer.append(word: word.exact)
      }
    }
    writeVocabulary(to: &writer)
    return writer.bytes
  }

  /// All folded words: what each shares with the one before, what follows, how common it is.
  private func writeVocabulary(to writer: inout DigitWriter) {
    var counts = [Int](repeating: 0, count: order.count)
    for (number, word) in contents.vocabulary.exact.enumerated() {
      counts[Int(word.folded)] += contents.words[number].documents.count
    }
    var previous: [UInt8] = []
    writer.append(order.count)
    for number in order {
      let word = contents.vocabulary.folded[Int(number)]
      let shared = zip(previous, word).prefix { $0 == $1 }.count
      writer.append(shared)
      writer.append(word: word[shared...])
      writer.append(Rarity.level(counts[Int(number)]) >> 4)
      previous = word
    }
  }

  /// Codes in order, each with its document.
  private var codeFiles: [(first: [UInt8], text: [UInt8])] {
    var all: [(code: [UInt8], document: Int)] = []
    for (document, record) in contents.records.enumerated() {
      for code in record.codes {
        if let digits = CodeReading.digits(of: code) { all.append((digits, document)) }
      }
    }
    all.sort {
      $0.code == $1.code
        ? $0.document < $1.document : $0.code.lexicographicallyPrecedes($1.code)
    }
    return stride(from: 0, to: all.count, by: Self.codesInFile).map { start in
      let part = all[start..<min(all.count, start + Self.codesInFile)]
      var writer = DigitWriter()
      writer.append(part.count)
      for (code, document) in part {
        writer.append(word: code)
        writer.append(document)
      }
      return (part.first?.code ?? [], writer.bytes)
    }
  }

  /// The traits of all documents, as runs.
  private var traits: [UInt8] {
    var writer = DigitWriter()
    var index = 0
    let records = contents.records
    while index < records.count {
      var end = index + 1
      while end < records.count, records[end].traits == records[index].traits { end += 1 }
      writer.append(records[index].traits.rawValue)
      writer.append(end - index)
      index = end
    }
    return writer.bytes
  }

  private func records(_ number: Int, _ language: String) -> [SearchIndex.File] {
    let count = contents.records.count
    return stride(from: 0, to: count, by: Self.recordsInFile).map { start in
      let part = contents.records[start..<min(count, start + Self.recordsInFile)]
      let texts = part.map { SearchRecord($0, line: number).text }
      return SearchIndex.File(
        name: "\(language)-\(start / Self.recordsInFile)",
        text: Array(texts.joined(separator: SearchRecord.between).utf8))
    }
  }
}
