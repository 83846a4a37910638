package import SourceText

/// One step: who does what, and how long it takes.
package struct Step: Qualified, Claiming {
  package static let applicant = "applicant"

  /// One duration of a step that has several.
  package struct Takes: Qualified, Claiming {
    package var range: ByteRange
    package var id: Located<String>?
    package var takes: Stated<Located<TimeSpan>> = .absent
    package var qualifiers = Qualifiers()
    package var claims = Claims()

    package init(range: ByteRange) {
      self.range = range
    }
  }

  package var range: ByteRange
  package var id: Located<String>?
  /// An agency's id, or `applicant`.
  package var actor: Stated<Located<String>> = .absent
  package var action: Located<Action>?
  package var name: Located<String>?
  /// Who in the agency.
  package var role: Located<String>?
  package var takes: Stated<[Takes]> = .absent
  /// Ids waited for; empty: the step above that is no loop.
  package var after: [Located<String>] = []
  /// Agencies consulted.
  package var with: [Located<String>] = []
  package var silence: Located<Silence>?
  package var backTo: Located<String>?
  /// How often the loop may be run at most.
  package var times: Located<Int>?
  /// Channels for which the person must come; all of them for `always`.
  package var visit: [Located<Channel>] = []
  package var gives: [Located<String>] = []
  package var procedure: Located<String>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }

  package var key: String { id?.value ?? "" }
  package var place: ByteRange { id?.range ?? range }

  package var isApplicants: Bool { actor.value?.value == Self.applicant }

  /// Loops and refusals are outside the sum of times.
  package var isOutsideSum: Bool { backTo != nil || action?.value == .refuse }
}
