public import SourceText

/// A life event: an ordered bundle of procedures (`catalogue/journeys/<id>.yaml`).
public struct Journey: Sendable {
  /// The file, relative to the workspace.
  public var path: String
  public var range: ByteRange
  public var id: Located<String>?
  public var name: Located<String>?
  public var alsoCalled: [Located<String>] = []
  public var subjects: [Located<String>] = []
  public var summary: Located<String>?
  /// In the order written, which is the order in which they are usually done.
  public var steps: [JourneyStep] = []
  public var note: Located<String>?
  public var english: Located<String>?

  public init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }

  public var idText: String { id?.value ?? "" }
  public var nameText: String { name?.value ?? idText }
}

/// One procedure of a life event.
public struct JourneyStep: Sendable {
  public var range: ByteRange
  public var procedure: Located<String>?
  /// The case of that procedure that this event leads to.
  public var caseID: Located<String>?
  /// Codes of procedures of the same event that must be through before; empty: none.
  public var after: [Located<String>] = []
  /// Who or what it concerns, where not everybody.
  public var when: Located<String>?
  /// Papers that an earlier procedure of the event gave and this one asks for.
  public var carries: [Located<String>] = []
  /// Codes that an interlinked procedure spares.
  public var insteadOf: [Located<String>] = []
  public var note: Located<String>?

  public init(range: ByteRange) {
    self.range = range
  }
}
