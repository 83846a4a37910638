package import Diagnostics
package import ProcedureDiff
import SiteGenerator
package import VietnameseText

/// What changed for people in the course of the catalogue's history, as far as git holds it.
///
/// Only changes of rules for which an act is cited, or that somebody accepted: what merely completed
/// or mended a record changed nothing for anybody, and is no news.
package struct CatalogueHistory: Sendable {
  /// What one step did to one procedure.
  package struct Entry: Sendable {
    package var day: CivilDate
    package var code: String
    package var name: String
    /// Of all its changes together.
    package var direction: Direction
    /// Whether some of them are a relief and some a burden.
    package var isMixed: Bool
    /// One sentence a change, without full stops.
    package var sentences: [Message]
    /// The acts that the change cites, as typed.
    package var acts: [String]
  }

  /// Newest first, then by code.
  package var entries: [Entry] = []
  /// The day of the oldest step that was looked at.
  package var since: CivilDate?
  /// Whether there is older history that was not looked at.
  package var isCut = false
  /// Steps that changed procedures.
  package var steps = 0
}

extension CatalogueHistory {
  /// The same as the site shows it.
  var published: PublishedHistory {
    PublishedHistory(
      changes: entries.map { entry in
        let weight: PublishedHistory.Weight? =
          switch entry.direction {
          case .up: .heavier
          case .down: .lighter
          case .unknown where entry.isMixed: .mixed
          case .unknown, .neutral: nil
          }
        return PublishedHistory.Change(
          day: entry.day, code: entry.code, name: entry.name, weight: weight,
          sentences: entry.sentences, acts: entry.acts)
      }, since: since, isCut: isCut)
  }
}
