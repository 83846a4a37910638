import Diagnostics
package import SearchIndex

/// The search of a site: its index, and the index as files of script.
package enum SiteSearch {
  /// The index of all that a site publishes.
  package static func index(_ input: SiteInput) -> SearchIndex {
    let index = SiteIndex(input.catalogue, showsDrafts: input.showsDrafts)
    return self.index(input.languages.map { SiteContext(input, language: $0, index: index) })
  }

  /// The index as the files of script that a site has.
  package static func files(_ index: SearchIndex) -> [OutputFile] { SearchFiles(index).all }

  static func index(_ contexts: [SiteContext]) -> SearchIndex {
    let words = contexts.first?.input.folder.searchWords ?? SearchWords()
    var builder = IndexBuilder(quiet: words.quiet)
    for document in SearchDocuments(contexts)?.all ?? [] { builder.add(document) }
    return builder.index(
      held: words.held, languages: contexts.map(\.language.rawValue))
  }
}
