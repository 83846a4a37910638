/// Opens the files of an index as they are asked for, each once.
struct IndexReader {
  let directory: Directory
  private let fetch: (String) -> [UInt8]?
  private var wordFiles: [Int: WordFile] = [:]
  private var pairFiles: [Int: [UInt8]] = [:]
  private var records: [Int: [SearchRecord?]] = [:]
  private let language: String

  /// A reader of an index; nil where its directory is missing.
  ///
  /// - Parameters:
  ///   - language: whose records are wanted.
  ///   - fetch: gives a file's text by its name; nil where it cannot be had.
  init?(language: String, fetch: @escaping (String) -> [UInt8]?) {
    guard let text = fetch(SearchIndex.directory) else { return nil }
    directory = Directory(text)
    self.fetch = fetch
    self.language = language
  }

  /// The word at a place, with the file its lists stand in; nil where that file is missing.
  mutating func word(at place: Int) -> (word: WordFile.Word, file: WordFile)? {
    let (number, start) = directory.file(ofWordAt: place)
    let file: WordFile
    if let known = wordFiles[number] {
      file = known
    } else {
      let end = start + directory.wordCount(inFile: number)
      file = WordFile(
        fetch(SearchIndex.words(number)) ?? [], folded: directory.words[start..<end],
        limits: directory.limits)
      wordFiles[number] = file
    }
    let index = place - start
    return index < file.words.count ? (file.words[index], file) : nil
  }

  /// The list of a pair of words, with the text it stands in.
  ///
  /// - Parameters:
  ///   - entry: the first word with its file, as `word(at:)` gives it.
  ///   - second: the place of the second word plus 2, or an end.
  /// - Returns: nil where nothing has the pair; a list of nothing where its file is missing.
  mutating func pair(
    _ entry: (word: WordFile.Word, file: WordFile), with second: Int
  ) -> (list: ListPlace, text: [UInt8])? {
    guard let number = entry.word.pair(with: second) else { return nil }
    var reader: DigitReader
    var text = entry.file.text
    var first = 0
    switch entry.word.pairs {
    case .beside(let offset): reader = DigitReader(text, at: offset)
    case .files(var file, let sizes):
      for size in sizes {
        if first + size > number { break }
        first += size
        file += 1
      }
      text = pairFile(file)
      reader = DigitReader(text)
    }
    for before in first..<number {
      _ = ListPlace(count: entry.word.counts[before], &reader, directory.limits)
    }
    return (ListPlace(count: entry.word.counts[number], &reader, directory.limits), text)
  }

  private mutating func pairFile(_ number: Int) -> [UInt8] {
    if let known = pairFiles[number] { return known }
    let text = fetch(SearchIndex.pairs(number)) ?? []
    pairFiles[number] = text
    return text
  }

  /// What is shown of a document; nil where it cannot be had.
  mutating func record(of document: Int) -> SearchRecord? {
    let number = document / directory.recordsInFile
    if records[number] == nil {
      let text = fetch("\(language)-\(number)").map { String(decoding: $0, as: UTF8.self) } ?? ""
      records[number] = text.split(
        separator: SearchRecord.between, omittingEmptySubsequences: false
      )
      .map { SearchRecord($0) }
    }
    let index = document % directory.recordsInFile
    guard let file = records[number], index < file.count else { return nil }
    return file[index]
  }

  /// Documents whose codes begin so, by code.
  func documents(withCodesBeginning start: [UInt8], limit: Int) -> [Int] {
    var found: [Int] = []
    for number in directory.codeFiles(for: start) where found.count < limit {
      guard let text = fetch("ma-\(number)") else { continue }
      var reader = DigitReader(text)
      for _ in 0..<reader.count() {
        let code = reader.word()
        let document = reader.number()
        guard code.starts(with: start), !found.contains(document) else { continue }
        if found.count < limit { found.append(document) }
      }
    }
    return found
  }

  /// The traits of every document, in order; empty where they cannot be had.
  func traits() -> [SearchDocument.Traits] {
    guard let text = fetch("loc") else { return [] }
    var reader = DigitReader(text)
    var traits: [SearchDocument.Traits] = []
    while traits.count < directory.documents {
      let value = SearchDocument.Traits(rawValue: reader.number())
      let run = min(reader.number(), directory.documents - traits.count)
      guard run > 0 else { break }
      traits += repeatElement(value, count: run)
    }
    return traits
  }
}
