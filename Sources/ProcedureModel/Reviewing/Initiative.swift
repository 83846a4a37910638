package import SourceText
package import VietnameseText

package enum InitiativeStatus: String, Word {
  case proposed
  case trial
  case adopted
  case dropped
}

/// A model or an initiative in one-stop service (`reviews/initiatives/<id>.yaml`).
package struct Initiative: Sendable {
  /// The file, relative to the workspace.
  package var path: String
  package var range: ByteRange
  package var id: Located<String>?
  package var name: Located<String>?
  package var agency: Located<String>?
  package var procedures: [Located<String>] = []
  package var status: Located<InitiativeStatus>?
  package var from: Located<CivilDate>?
  package var result: Located<String>?
  package var source: Located<String>?
  package var sourceStatus: Located<SourceStatus>?
  package var note: Located<String>?

  package init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }
}
