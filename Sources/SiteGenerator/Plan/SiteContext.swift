package import Catalogue
package import Diagnostics
package import ProcedureModel
package import VietnameseText

/// What every page of one language may ask: texts, names, links, lists.
///
/// A class, though nothing in it changes: it is handed to every part of every page, and copying it as
/// a value would cost more than writing the page.
package final class SiteContext: Sendable {
  /// What the whole site is made from.
  package let input: SiteInput
  /// The language of the interface.
  package let language: Language
  /// The interface's texts in that language.
  package let texts: Texts
  /// Lists and cross-links.
  package let index: SiteIndex
  /// Colours and the agency's line.
  package let theme: Theme
  /// Names of whatever ids stand for.
  package let registries: Registries
  /// The day everything is looked at.
  package let day: CivilDate
  /// Pages an office has written in this language, the notice aside.
  package let contentPages: [ContentPage]
  /// The pages for those who work with the catalogue.
  let handbook: Handbook
  /// Life events with at least one published procedure, in alphabetical order of their names.
  package let journeys: [Journey]
  /// What stands above every page.
  package let notice: ContentPage?

  /// Takes out of the input what every page asks for.
  package init(_ input: SiteInput, language: Language, index: SiteIndex) {
    self.input = input
    self.language = language
    self.index = index
    texts = input.folder.texts(language)
    theme = input.folder.theme
    registries = input.catalogue.registries
    day = input.day
    journeys = input.journeys
      .filter { journey in journey.codes.contains { index.entry($0) != nil } }
      .map { (key: CollationKey($0.nameText), journey: $0) }
      .sorted { ($0.key, $0.journey.path) < ($1.key, $1.journey.path) }
      .map(\.journey)
    let written = input.folder.content.filter { $0.language == language }
    contentPages = written.filter { $0.id != ContentPage.noticeID && !$0.isHandbook }
    notice = written.first { $0.id == ContentPage.noticeID && !$0.isHandbook }
    handbook = Handbook(input.folder.content, languages: input.languages)
  }

  /// The place whose catalogue it is, where the registry knows it.
  package var placeName: Phrase? {
    input.place.flatMap { id in registries.places[id].map { name($0) } }
  }

  /// The full address of a route, where the site's own address is known.
  package func address(_ route: Route) -> String? { input.baseURL.map { $0 + route.address } }

  /// Life events that a procedure is part of.
  package func journeys(with code: String) -> [Journey] {
    journeys.filter { journey in journey.steps.contains { $0.code == code } }
  }

  // MARK: Names

  /// The name of a life event: its English one on an English page that has it.
  package func journeyName(_ journey: Journey) -> Phrase {
    if language == .english, let english = journey.english?.value { return .own(english) }
    return .quoted(journey.nameText)
  }

  /// A registry's name: its English one on an English page that has it, else the Vietnamese one.
  package func name(_ entry: some RegistryEntry) -> Phrase {
    if language == .english, let english = entry.common.english?.value { return .own(english) }
    return .quoted(entry.nameText)
  }

  /// An agency's name, or its id where the registry lacks it.
  package func agency(_ id: String) -> Phrase {
    registries.agencies[id].map { name($0) } ?? .quoted(id)
  }

  /// A field's name.
  package func field(_ id: String) -> Phrase {
    registries.fields[id].map { name($0) } ?? .quoted(id)
  }

  /// The name of a kind of paper.
  package func paper(_ id: String) -> Phrase {
    registries.papers[id].map { name($0) } ?? .quoted(id)
  }

  /// A database's name.
  package func database(_ id: String) -> Phrase {
    registries.databases[id].map { name($0) } ?? .quoted(id)
  }

  /// The name of a group of applicants.
  package func subject(_ id: String) -> Phrase {
    registries.subjects[id].map { name($0) } ?? .quoted(id)
  }

  /// The name of a class of places.
  package func area(_ id: String) -> Phrase {
    registries.places[id].map { name($0) } ?? .quoted(id)
  }

  /// Where a procedure's page stands in this language.
  package func route(_ entry: ProcedureEntry) -> Route {
    entry.route(in: language)
  }

  /// Where a whole procedure's page stands, in this language or another; lists know it already.
  func route(of procedure: Procedure, in language: Language? = nil) -> Route {
    let language = language ?? self.language
    if let entry = index.entry(procedure.codeText), entry.facts.name == procedure.nameText,
      entry.facts.code.value == procedure.codeText
    {
      return entry.route(in: language)
    }
    return .procedure(code: procedure.codeText, name: procedure.nameText, in: language)
  }

  /// Whether an entry's source is unverified; then every page that uses it says so.
  package func isUnverified(_ common: RegistryCommon?) -> Bool {
    common?.sourceStatus?.value == .unverified
  }
}

extension SiteContext {
  /// The same page in every language of the site; empty where there is one only.
  package func alternates(
    _ route: (Language) -> Route
  ) -> [(language: Language, route: Route)] {
    guard input.languages.count > 1 else { return [] }
    return input.languages.map { ($0, route($0)) }
  }
}
