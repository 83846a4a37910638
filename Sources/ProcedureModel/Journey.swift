package import SourceText

/// A life event: an ordered bundle of procedures (`catalogue/journeys/<id>.yaml`).
package struct Journey: Sendable {
  /// The file, relative to the workspace.
  package var path: String
  package var range: ByteRange
  package var id: Located<String>?
  package var name: Located<String>?
  package var alsoCalled: [Located<String>] = []
  package var subjects: [Located<String>] = []
  package var summary: Located<String>?
  /// In the order written, which is the order in which they are usually done.
  package var steps: [JourneyStep] = []
  package var note: Located<String>?
  package var english: Located<String>?

  package init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }

  package var idText: String { id?.value ?? "" }
  package var nameText: String { name?.value ?? idText }
}

/// One procedure of a life event.
package struct JourneyStep: Sendable {
  package var range: ByteRange
  package var procedure: Located<String>?
  /// The case of that procedure that this event leads to.
  package var caseID: Located<String>?
  /// Codes of procedures of the same event that must be through before; empty: none.
  package var after: [Located<String>] = []
  /// Who or what it concerns, where not everybody.
  package var when: Located<String>?
  /// Papers that an earlier procedure of the event gave and this one asks for.
  package var carries: [Located<String>] = []
  /// Codes that an interlinked procedure spares.
  package var insteadOf: [Located<String>] = []
  package var note: Located<String>?

  package init(range: ByteRange) {
    self.range = range
  }
}
