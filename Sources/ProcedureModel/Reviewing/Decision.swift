package import SourceText
package import VietnameseText

package enum Verdict: String, Word {
  case accepted
  case rejected
  case deferred
}

/// What was decided about a finding or a change (`reviews/decisions/<year>.yaml`).
package struct Decision: Sendable {
  /// The file, relative to the workspace.
  package var path = ""
  package var range: ByteRange
  /// Id of the rule whose finding is decided on.
  package var rule: Located<String>?
  /// Or the kind of change.
  package var change: Located<String>?
  /// A procedure's code, or an entry of a registry such as `papers/so-ho-khau`.
  package var record: Located<String>?
  /// The element; `nil` for the record as a whole.
  package var at: Located<ElementPath>?
  package var verdict: Located<Verdict>?
  package var because: Located<String>?
  package var instrument: Located<LegalReference>?
  package var agency: Located<String>?
  package var date: Located<CivilDate>?
  /// The last day on which it holds.
  package var until: Located<CivilDate>?
  /// `m-` and a digest of what the element said; written by the tool.
  package var meaning: Located<String>?

  package init(range: ByteRange) {
    self.range = range
  }
}
