/// Answers questions from the files of an index, exactly as the script of the site does.
///
/// All arithmetic is in whole numbers and all ties are broken by a document's number, so that both
/// give the same answers in the same order.
package struct Searcher {
  /// The most that the names of documents are looked at for.
  private static let mostReread = 10
  /// How much the fit of the best name counts, in sixteenths.
  private static let nameShare = 8
  /// What a step of a document's prior is worth: a share of the score, one by two to this power.
  private static let priorShift = 7
  /// Answers below this share of the best one's score are left out, in sixteenths.
  private static let leastOfBest = 5

  private let language: String
  private let fetch: (String) -> [UInt8]?

  /// A searcher of an index, showing its records in a language.
  ///
  /// - Parameters:
  ///   - language: the name that the index has for it.
  ///   - fetch: gives a file's text by its name; nil where it cannot be had.
  package init(language: String, fetch: @escaping (String) -> [UInt8]?) {
    self.language = language
    self.fetch = fetch
  }

  /// Answers a question.
  ///
  /// - Parameters:
  ///   - text: what was typed or pasted, whatever it is.
  ///   - limit: the most answers.
  ///   - traits: of each group that is not empty, an answer has at least one.
  ///   - isVerbatim: whether words are taken as they are typed, with no guess at what was meant.
  /// - Returns: Answers, none where a file that is needed is missing.
  package func search(
    _ text: String, limit: Int = 10, traits: [SearchDocument.Traits] = [], isVerbatim: Bool = false
  ) -> SearchOutcome {
    guard var index = IndexReader(language: language, fetch: fetch) else { return SearchOutcome() }
    let all = traits.isEmpty ? [] : index.traits()
    let isWanted: (Int) -> Bool = { document in
      traits.allSatisfy {
        $0.isEmpty || document < all.count && !all[document].isDisjoint(with: $0)
      }
    }
    var outcome = SearchOutcome()
    var coded: [Int] = []
    switch CodeReading(text) {
    case .whole(let digits)?:
      coded = index.documents(withCodesBeginning: digits, limit: limit)
    case .beginning(let digits)?:
      coded = index.documents(withCodesBeginning: digits, limit: limit)
    case nil: break
    }
    for document in coded where isWanted(document) {
      if let record = index.record(of: document) {
        outcome.hits.append(SearchHit(document: document, record: record, score: 1 << 30))
      }
    }
    if !coded.isEmpty { return outcome }
    let words = QueryReader.words(in: text, isVerbatim: isVerbatim, &index)
    outcome.isEmpty = words.isEmpty
    guard !words.isEmpty else { return outcome }
    let units = Units(words, &index)
    let candidates = Candidates(units, masks: index.directory.masks, isWanted: isWanted).ranked
    let weights = units.units.prefix(units.wordCount).map(\.weight)
    let reread = reread(candidates.prefix(Self.mostReread), words, weights, &index)
    outcome.hits = reread.map(\.hit)
    if let best = reread.first {
      outcome.understood = understood(words, best.spelled)
      let least = best.hit.score * Self.leastOfBest
      outcome.hits.removeAll { $0.score * 16 < least }
      for candidate in candidates.prefix(limit).dropFirst(Self.mostReread)
      where candidate.score * 16 >= least {
        guard let record = index.record(of: candidate.document) else { continue }
        outcome.hits.append(
          SearchHit(document: candidate.document, record: record, score: candidate.score))
      }
    }
    if outcome.hits.count > limit { outcome.hits.removeLast(outcome.hits.count - limit) }
    return outcome
  }

  private typealias Reread = (hit: SearchHit, spelled: [(text: String, isGuess: Bool)?])

  /// The best candidates once more, by their names as they are written.
  private func reread(
    _ candidates: ArraySlice<Candidates.Scored>, _ words: [QueryWord], _ weights: [Int],
    _ index: inout IndexReader
  ) -> [Reread] {
    var result: [Reread] = []
    for candidate in candidates {
      guard let record = index.record(of: candidate.document) else { continue }
      var best: NameMatch?
      for name in [record.title] + record.names {
        let match = NameMatch(words, weights: weights, name: name, index.directory)
        if match.score > best?.score ?? -1 { best = match }
      }
      let score =
        candidate.score + (((best?.score ?? 0) * Self.nameShare) >> 4)
        + ((candidate.score * record.prior) >> Self.priorShift)
      result.append(
        (
          SearchHit(document: candidate.document, record: record, score: score),
          best?.spelled ?? []
        ))
    }
    return result.sorted {
      ($1.hit.score, $0.hit.document) < ($0.hit.score, $1.hit.document)
    }
  }

  /// The question with guessed words as the best answer spells them; nil where none was guessed.
  private func understood(
    _ words: [QueryWord], _ spelled: [(text: String, isGuess: Bool)?]
  ) -> String? {
    guard spelled.contains(where: { $0?.isGuess == true }) else { return nil }
    return zip(words, spelled).map { word, spelled in
      guard let spelled, spelled.isGuess else { return word.text }
      return spelled.text
    }.joined(separator: " ")
  }
}
