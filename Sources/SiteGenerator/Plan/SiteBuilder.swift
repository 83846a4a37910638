import Catalogue
import Diagnostics
import FileSystem
import ProcedureModel
import SourceText

/// Builds a site: plan, then render, then hand over; what is done with the files is the caller's.
package enum SiteBuilder {
  /// Decides every route of a site.
  ///
  /// Linear in the catalogue but for sorting names.
  package static func plan(_ input: SiteInput) -> SitePlan {
    let index = SiteIndex(input.catalogue, showsDrafts: input.showsDrafts)
    let contexts = input.languages.map { SiteContext(input, language: $0, index: index) }
    var routes = RouteTable()
    var pages: [SitePlan.PlannedPage] = []
    for context in contexts {
      for page in fixedPages(in: context) where routes.claim(page.route) {
        pages.append(SitePlan.PlannedPage(page: page, language: context.language))
      }
    }
    // Rendered at the end, once all records are known.
    for language in input.languages { _ = routes.claim(.dataPage(language)) }
    for entry in index.entries { routes.claim(entry, in: input.languages) }
    for entry in index.entries { routes.claimEarlierCodes(entry.facts, in: input.languages) }
    return SitePlan(
      pages: pages, diagnostics: routes.diagnostics.sorted(by: Diagnostic.inPrintOrder),
      contexts: contexts,
      refused: routes.refused, published: Set(index.entries.map(\.facts.path)))
  }

  /// Renders everything but the procedures and the search, in parallel, and hands it over in the order of the plan.
  ///
  /// - Throws: what the sink throws; nothing is rendered after that.
  package static func emitFixed<Failure: Error>(
    _ plan: SitePlan, workers: Int = processorCount(), to sink: OutputSink<Failure>
  ) async throws(Failure) {
    for file in plan.filesBesideSearch { try sink(file) }
    try await forEachInOrder(
      plan.pages, workers: workers, batch: nil, { plan.render($0) }, consume: sink)
  }

  private static func fixedPages(in site: SiteContext) -> [any Page] {
    let language = site.language
    var pages: [any Page] = [
      HomePage(language), SearchPage(language), ListPage(language), FieldsPage(language),
      AgenciesPage(language),
    ]
    if language == site.input.languages.first { pages.append(NotFoundPage()) }
    if !site.journeys.isEmpty { pages.append(JourneysPage(language)) }
    pages += site.journeys.map { JourneyPage($0, language: language) }
    pages.append(ReformPage(language))
    if let history = site.input.history { pages.append(ChangesPage(history, language: language)) }
    pages += ReformTopic.allCases.map { ReformTopicPage($0, language: language) }
    pages += AudiencePage.all(language).filter { !$0.entries(in: site).isEmpty }
    pages += site.index.fields.map { FieldPage($0, language: language) }
    pages += site.index.agencies.map { AgencyPage($0, language: language) }
    if !site.index.papers.isEmpty { pages.append(PapersPage(language)) }
    pages += site.index.papers.map { PaperPage($0, language: language) }
    if !site.index.instruments.isEmpty { pages.append(InstrumentsPage(language)) }
    pages += site.index.instruments.map { InstrumentPage($0, language: language) }
    pages.append(StylePage(language))
    if !site.input.rules.isEmpty { pages.append(RulesPage(language)) }
    pages += site.input.rules.map { RulePage($0, language: language) }
    pages += site.contentPages.map { page in
      WrittenPage(
        page,
        languages: site.input.folder.content.filter { $0.id == page.id && !$0.isHandbook }
          .map(\.language))
    }
    if !site.handbook.isEmpty { pages.append(HandbookIndexPage(language)) }
    pages += site.handbook.pages.filter { $0.language == language }.map { HandbookPage($0) }
    return pages
  }
}
