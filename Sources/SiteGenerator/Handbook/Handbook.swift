package import Diagnostics

/// The pages for those who work with the catalogue, in the order they are read.
package struct Handbook: Sendable {
  /// Each page in each of its languages; Vietnamese before English.
  package let pages: [ContentPage]

  /// Takes the handbook's pages out of a site's content, in the languages that the site has.
  package init(_ content: [ContentPage], languages: [Language] = Language.allCases) {
    pages = content.filter { $0.isHandbook && languages.contains($0.language) }
      .sorted {
        ($0.order ?? .max, $0.id, $0.language == .vietnamese ? 0 : 1)
          < ($1.order ?? .max, $1.id, $1.language == .vietnamese ? 0 : 1)
      }
  }

  package var isEmpty: Bool { pages.isEmpty }

  /// The page with an id: in a language where it has been written in it, else in the other one.
  package func page(_ id: String, in language: Language) -> ContentPage? {
    let all = pages.filter { $0.id == id }
    return all.first { $0.language == language } ?? all.first
  }

  /// One page for each id, as a reader of one language finds them in the index.
  package func listed(in language: Language) -> [ContentPage] {
    var seen: Set<String> = []
    return pages.compactMap { seen.insert($0.id).inserted ? page($0.id, in: language) : nil }
  }

  /// The languages that a page has been written in.
  package func languages(of id: String) -> [Language] {
    pages.filter { $0.id == id }.map(\.language)
  }
}
