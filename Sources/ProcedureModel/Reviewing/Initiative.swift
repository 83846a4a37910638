public import SourceText
public import VietnameseText

public enum InitiativeStatus: String, Word {
  case proposed
  case trial
  case adopted
  case dropped
}

/// A model or an initiative in one-stop service (`reviews/initiatives/<id>.yaml`).
public struct Initiative: Sendable {
  /// The file, relative to the workspace.
  public var path: String
  public var range: ByteRange
  public var id: Located<String>?
  public var name: Located<String>?
  public var agency: Located<String>?
  public var procedures: [Located<String>] = []
  public var status: Located<InitiativeStatus>?
  public var from: Located<CivilDate>?
  public var result: Located<String>?
  public var source: Located<String>?
  public var sourceStatus: Located<SourceStatus>?
  public var note: Located<String>?

  public init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }
}
