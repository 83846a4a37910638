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

  private struct Rarer: DefaultInitializable {
    var role: Located<String>?
    var after: [Located<String>] = []
    var with: [Located<String>] = []
    var silence: Located<Silence>?
    var backTo: Located<String>?
    var times: Located<Int>?
    var visit: [Located<Channel>] = []
    var gives: [Located<String>] = []
    var procedure: Located<String>?
  }

  package var range: ByteRange
  package var id: Located<String>?
  /// An agency's id, or `applicant`.
  package var actor: Stated<Located<String>> = .absent
  package var action: Located<Action>?
  package var name: Located<String>?
  package var takes: Stated<[Takes]> = .absent
  package var qualifiers = Qualifiers()
  package var claims = Claims()
  private var sparse = Sparse<Rarer>()

  /// Who in the agency.
  package var role: Located<String>? {
    get { sparse.read({ $0.role }, else: nil) }
    set { sparse.write { $0.role = newValue } }
  }
  /// Ids waited for; empty: the step above that is no loop.
  package var after: [Located<String>] {
    get { sparse.read({ $0.after }, else: []) }
    set { sparse.write { $0.after = newValue } }
  }
  /// Agencies consulted.
  package var with: [Located<String>] {
    get { sparse.read({ $0.with }, else: []) }
    set { sparse.write { $0.with = newValue } }
  }
  package var silence: Located<Silence>? {
    get { sparse.read({ $0.silence }, else: nil) }
    set { sparse.write { $0.silence = newValue } }
  }
  package var backTo: Located<String>? {
    get { sparse.read({ $0.backTo }, else: nil) }
    set { sparse.write { $0.backTo = newValue } }
  }
  /// How often the loop may be run at most.
  package var times: Located<Int>? {
    get { sparse.read({ $0.times }, else: nil) }
    set { sparse.write { $0.times = newValue } }
  }
  /// Channels for which the person must come; all of them for `always`.
  package var visit: [Located<Channel>] {
    get { sparse.read({ $0.visit }, else: []) }
    set { sparse.write { $0.visit = newValue } }
  }
  package var gives: [Located<String>] {
    get { sparse.read({ $0.gives }, else: []) }
    set { sparse.write { $0.gives = newValue } }
  }
  package var procedure: Located<String>? {
    get { sparse.read({ $0.procedure }, else: nil) }
    set { sparse.write { $0.procedure = newValue } }
  }

  package init(range: ByteRange) {
    self.range = range
  }

  package var key: String { id?.value ?? "" }
  package var place: ByteRange { id?.range ?? range }

  package var isApplicants: Bool { actor.value?.value == Self.applicant }

  /// Loops and refusals are outside the sum of times.
  package var isOutsideSum: Bool { backTo != nil || action?.value == .refuse }
}
