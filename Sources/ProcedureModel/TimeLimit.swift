public import SourceText

/// One row of a time limit: how long, for whom, counted how.
public struct TimeLimitRow: Qualified, Claiming {
  /// A share of the limit that is another body's.
  public struct Part: Sendable {
    public var actor: Located<String>?
    public var takes: Located<TimeSpan>?

    public init() {}
  }

  public var range: ByteRange
  public var id: Located<String>?
  public var takes: Stated<Located<TimeSpan>> = .absent
  /// Added to the row that else holds.
  public var plus: Located<TimeSpan>?
  /// With `same-day`: minutes after midnight from which receipt counts for the next working day.
  public var cutOff: Located<Int>?
  public var countedFrom: Located<String>?
  public var notCounting: Located<String>?
  public var parts: [Part] = []
  /// Ids of the steps it spans; empty: from receive to return.
  public var covers: [Located<String>] = []
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}
