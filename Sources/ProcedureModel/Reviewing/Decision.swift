public import SourceText
public import VietnameseText

public enum Verdict: String, Word {
  case accepted
  case rejected
  case deferred
}

/// What was decided about a finding or a change (`reviews/decisions/<year>/<record>.yaml`).
public struct Decision: Sendable {
  /// The file, relative to the workspace.
  public var path = ""
  public var range: ByteRange
  /// Id of the rule whose finding is decided on.
  public var rule: Located<String>?
  /// Or the kind of change.
  public var change: Located<String>?
  /// A procedure's code, or an entry of a registry such as `papers/so-ho-khau`.
  public var record: Located<String>?
  /// The element; `nil` for the record as a whole.
  public var at: Located<ElementPath>?
  public var verdict: Located<Verdict>?
  public var because: Located<String>?
  public var instrument: Located<LegalReference>?
  public var agency: Located<String>?
  public var date: Located<CivilDate>?
  /// The last day on which it holds.
  public var until: Located<CivilDate>?
  /// `m-` and a digest of what the element said; written by the tool.
  public var meaning: Located<String>?

  public init(range: ByteRange) {
    self.range = range
  }
}
