package import Diagnostics
package import VietnameseText

/// What changed for people in the course of the catalogue's history, as the caller found it.
package struct PublishedHistory: Sendable {
  /// What several changes of one procedure come to for those who go through it.
  package enum Weight: Sendable {
    case lighter, heavier, mixed
  }

  /// What one day brought to one procedure.
  package struct Change: Sendable {
    package var day: CivilDate
    package var code: String
    package var name: String
    /// `nil` where it cannot be told.
    package var weight: Weight?
    /// One a change.
    package var sentences: [Message]
    /// The acts that the change cites, as typed.
    package var acts: [String]

    package init(
      day: CivilDate, code: String, name: String, weight: Weight?, sentences: [Message],
      acts: [String]
    ) {
      self.day = day
      self.code = code
      self.name = name
      self.weight = weight
      self.sentences = sentences
      self.acts = acts
    }
  }

  /// Newest first, then by code.
  package let changes: [Change]
  /// The same by code, each newest first.
  private let byCode: [String: [Change]]
  /// The oldest day that was looked at.
  package var since: CivilDate?
  /// Whether there is older history that was not looked at.
  package var isCut: Bool

  package init(changes: [Change], since: CivilDate?, isCut: Bool) {
    self.changes = changes
    byCode = Dictionary(grouping: changes, by: \.code)
    self.since = since
    self.isCut = isCut
  }

  /// What changed for whoever goes through one procedure, newest first.
  func changes(of code: String) -> [Change] { byCode[code] ?? [] }
}
