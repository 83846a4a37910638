package import SourceText

/// One row of a time limit: how long, for whom, counted how.
package struct TimeLimitRow: Qualified, Claiming {
  /// A share of the limit that is another body's.
  package struct Part: Sendable {
    package var actor: Located<String>?
    package var takes: Located<TimeSpan>?

    package init() {}
  }

  package var range: ByteRange
  package var id: Located<String>?
  package var takes: Stated<Located<TimeSpan>> = .absent
  /// Added to the row that else holds.
  package var plus: Located<TimeSpan>?
  /// With `same-day`: minutes after midnight from which receipt counts for the next working day.
  package var cutOff: Located<Int>?
  package var countedFrom: Located<String>?
  package var notCounting: Located<String>?
  package var parts: [Part] = []
  /// Ids of the steps it spans; empty: from receive to return.
  package var covers: [Located<String>] = []
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}
