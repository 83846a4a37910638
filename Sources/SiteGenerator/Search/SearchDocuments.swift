import Catalogue
import Diagnostics
import ProcedureModel
import SearchIndex
import VietnameseText

/// What can be found on a site, in the order the index numbers it.
///
/// Life events come first, then procedures of the public by field and name, then internal and abolished
/// ones: of equally good answers the earlier wins, and neighbours are alike, which keeps the index small.
struct SearchDocuments {
  /// Longer names of papers are no everyday words for anything.
  private static let longestPhrase = 9

  private let site: SiteContext
  private let contexts: [SiteContext]
  private let exchange: PhraseExchange
  private let later: [[SearchToken]]

  /// - Parameter contexts: one for each language, the Vietnamese one first.
  init?(_ contexts: [SiteContext]) {
    guard let site = contexts.first else { return nil }
    self.site = site
    self.contexts = contexts
    later = site.input.folder.searchWords.later.map { Tokenizer.tokens(in: $0) }
    var exchange = PhraseExchange()
    for same in site.input.folder.searchWords.same {
      for phrase in same { exchange.add(phrase, others: same.filter { $0 != phrase }) }
    }
    for paper in site.index.papers {
      guard let entry = site.registries.papers[paper] else { continue }
      let words = Tokenizer.words(in: entry.nameText).count
      guard words > 1, words <= Self.longestPhrase else { continue }
      exchange.add(entry.nameText, others: entry.common.alsoCalled.map(\.value))
    }
    self.exchange = exchange
  }

  /// All of them.
  var all: [SearchDocument] {
    site.journeys.map { document($0) } + order.map { document(site.index.entries[$0]) }
  }

  private var order: [Int] {
    let entries = site.index.entries
    func rank(_ facts: ProcedureFacts) -> Int {
      (facts.status == .abolished ? 2 : 0) + (facts.kind?.isInternal == true ? 1 : 0)
    }
    return entries.indices.sorted {
      let (left, right) = (entries[$0].facts, entries[$1].facts)
      return (rank(left), left.field?.value ?? "", $0)
        < (rank(right), right.field?.value ?? "", $1)
    }
  }

  private func document(_ journey: Journey) -> SearchDocument {
    var document = SearchDocument(id: "viec:" + journey.idText, title: journey.nameText)
    document.names = journey.alsoCalled.map(\.value)
    if let english = journey.english?.value { document.names.append(english) }
    document.variants = exchange.variants(of: [document.title] + document.names)
    document.mentions = journey.summary.map { [$0.value] } ?? []
    document.prior = Prior.usual
    document.traits = traits(ofSubjects: journey.subjects.map(\.value))
    document.address = Route.journey(journey.idText, in: .vietnamese).path
    document.lines = contexts.map { context in
      context.texts(.searchJourney) + " · "
        + context.texts.count(.procedures, journey.codes.count)
    }
    return document
  }

  private func document(_ entry: ProcedureEntry) -> SearchDocument {
    let facts = entry.facts
    var document = SearchDocument(id: facts.code.value, title: entry.title)
    document.names = facts.alsoCalled
    document.variants = exchange.variants(of: [entry.title] + facts.alsoCalled)
    let registries = site.registries
    for paper in facts.papersGiven { document.subjects += names(registries.papers[paper]) }
    if let field = facts.field { document.subjects += names(registries.fields[field.value]) }
    for paper in facts.papersAsked { document.mentions += names(registries.papers[paper]) }
    document.mentions += facts.uses.namedDocuments.map(\.value)
    if let summary = facts.summary { document.mentions.append(summary) }
    document.codes = [facts.code.value] + facts.was.map(\.value)
    document.traits = traits(facts)
    document.prior = prior(facts, title: entry.title)
    document.address = entry.route(in: .vietnamese).path
    document.lines = contexts.map { SearchLine(site: $0).text(facts) }
    return document
  }

  private func names(_ entry: (some RegistryEntry)?) -> [String] {
    guard let entry else { return [] }
    return [entry.nameText] + entry.common.alsoCalled.map(\.value)
  }

  private enum Prior {
    static let usual = 2
    static let later = 1
    static let internalOrOver = 0
    /// Ten thousand a year and more are as common as it gets.
    static let mostByVolume = 6
  }

  /// What is done often is wanted often; what is done after the first time less so; what is over, or inside the
  /// state, seldom.
  private func prior(_ facts: ProcedureFacts, title: String) -> Int {
    if facts.status == .abolished || facts.kind?.isInternal == true { return Prior.internalOrOver }
    let start = Tokenizer.tokens(in: title)
    let prior = later.contains { start.starts(with: $0) } ? Prior.later : Prior.usual
    guard let volume = facts.uses.volume, volume > 0 else { return prior }
    return prior + min(Prior.mostByVolume, (Int.bitWidth - volume.leadingZeroBitCount) / 2)
  }

  private func traits(_ facts: ProcedureFacts) -> SearchDocument.Traits {
    var traits =
      facts.kind?.isInternal == true ? .official : traits(ofSubjects: facts.subjects)
    for level in facts.levels {
      switch level {
      case .central: traits.insert(.central)
      case .province: traits.insert(.province)
      case .commune: traits.insert(.commune)
      case .district, .other: break
      }
    }
    switch facts.onlineLevel {
    case .full?: traits.insert(.fullyOnline)
    case .partial?: traits.insert(.partlyOnline)
    default: break
    }
    return traits
  }

  private func traits(ofSubjects subjects: [String]) -> SearchDocument.Traits {
    var traits: SearchDocument.Traits = []
    for subject in subjects {
      switch site.registries.subjects[subject]?.who?.value {
      case .citizen?: traits.insert(.citizen)
      case .business?: traits.insert(.business)
      case .official?: traits.insert(.official)
      case nil: break
      }
    }
    return traits
  }
}
