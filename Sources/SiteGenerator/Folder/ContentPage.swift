package import Diagnostics

/// A page or notice made of blocks: `content/<id>.<language>.yaml`, or below `content/handbook/`.
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
  /// Whether it is a page of the handbook, which has an index of its own.
  package var isHandbook = false
  /// Its place in the handbook's index, from 1; what has none comes last.
  package var order: Int?

  /// The notice above every page has this id and no page of its own.
  package static let noticeID = "notice"
}
