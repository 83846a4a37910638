package import Diagnostics

/// One block of a page that an office writes.
package enum ContentBlock: Sendable, Equatable {
  case heading(String)
  case text(String)
  case list([String])
  case link(name: String, address: String)
}

/// A page or notice made of blocks: `content/<id>.<language>.yaml`.
package struct ContentPage: Sendable, Equatable {
  /// The file's name up to the first dot; the page's folder.
  package var id: String
  /// The language it is written in; part of the file's name.
  package var language: Language
  /// The heading, and the link at the foot of every page.
  package var title = ""
  /// A leading line, also what search engines show.
  package var summary: String?
  /// In the order written.
  package var blocks: [ContentBlock] = []

  /// The notice above every page has this id and no page of its own.
  package static let noticeID = "notice"
}
