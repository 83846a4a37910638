/// Gathers documents into an index, in the order they are to be numbered.
///
/// Of documents that are equally good answers the earlier one wins, so put first what is wanted more.
/// Neighbours should be alike: gaps between them are what the index costs.
package struct IndexBuilder: Sendable {
  private var contents = IndexContents()
  private let quiet: [SearchToken]
  /// For look-up only.
  private let quietWords: Set<SearchToken>

  /// A builder of an empty index.
  ///
  /// - Parameter quiet: words that questions are full of and that tell little, such as *ở đâu*.
  package init(quiet: [String] = []) {
    self.quiet = quiet.flatMap { Tokenizer.tokens(in: $0) }
    quietWords = Set(self.quiet)
  }

  /// Adds a document, in time linear in its texts.
  package mutating func add(_ document: SearchDocument) {
    let number = contents.records.count
    var record = document
    record.variants = []
    record.subjects = []
    record.mentions = []
    contents.records.append(record)
    add(contents.vocabulary.numbers(of: document.title), Slot.title, number)
    for (index, name) in document.names.enumerated() {
      add(
        contents.vocabulary.numbers(of: name), min(Slot.firstName + index, Slot.lastName), number)
    }
    for text in document.variants {
      add(contents.vocabulary.sharedNumbers(of: text), Slot.variants, number)
    }
    for text in document.subjects {
      add(contents.vocabulary.sharedNumbers(of: text), Slot.subjects, number)
    }
    for text in document.mentions {
      add(contents.vocabulary.sharedNumbers(of: text), Slot.mentions, number)
    }
  }

  /// The finished index.
  ///
  /// - Parameters:
  ///   - held: words that begin the question of somebody who holds a paper, such as *có*.
  ///   - languages: a name for each language that documents have a line in, fit for a file's name.
  /// - Returns: The files, the same for the same documents.
  package func index(held: [String], languages: [String]) -> SearchIndex {
    IndexWriter(
      contents, quiet: quiet, held: held.flatMap { Tokenizer.tokens(in: $0) }, languages: languages
    ).index
  }

  private mutating func add(_ text: [Vocabulary.Number], _ slot: Int, _ document: Int) {
    let mask = UInt8(1 << slot)
    let known = contents.vocabulary.exact.count
    if contents.words.count < known {
      contents.words += repeatElement(PostingList(), count: known - contents.words.count)
    }
    // Questions begin and end at their loud words, and so do names: *làm giấy khai sinh* is asked for as
    // *giấy khai sinh*.
    let first = text.firstIndex { !isQuiet($0) }
    let last = text.lastIndex { !isQuiet($0) }
    for (index, word) in text.enumerated() {
      contents.words[Int(word.exact)].add(document, mask: mask)
      if index < text.count - 1 {
        contents.addPair(word.folded, text[index + 1].folded, document, mask)
      }
      if index == text.count - 1 || index == last {
        contents.addPair(word.folded, IndexContents.nameEnd, document, mask)
      }
      if index == 0 || index == first {
        contents.addPair(word.folded, IndexContents.nameStart, document, mask)
      }
    }
  }

  private func isQuiet(_ word: Vocabulary.Number) -> Bool {
    quietWords.contains(contents.vocabulary.exact[Int(word.exact)].token)
  }
}
