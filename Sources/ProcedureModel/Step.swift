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

  /// What nearly every one has, in one word.
  @usableFromInline
  struct Contents: Sendable {
    @usableFromInline var range: ByteRange
    @usableFromInline var id: Located<String>?
    @usableFromInline var actor: Stated<Located<String>> = .absent
    @usableFromInline var action: Located<Action>?
    @usableFromInline var name: Located<String>?
    @usableFromInline var takes: Stated<[Takes]> = .absent
    @usableFromInline var qualifiers: Qualifiers = Qualifiers()
    @usableFromInline var claims: Claims = Claims()

    init(range: ByteRange) {
      self.range = range
    }
  }

  @usableFromInline var boxed: Boxed<Contents>
  private var sparse = Sparse<Rarer>()

  @inlinable
  package var range: ByteRange {
    get { boxed.contents.range }
    set { boxed.contents.range = newValue }
  }
  @inlinable
  package var id: Located<String>? {
    get { boxed.contents.id }
    set { boxed.contents.id = newValue }
  }
  /// An agency's id, or `applicant`.
  @inlinable
  package var actor: Stated<Located<String>> {
    get { boxed.contents.actor }
    set { boxed.contents.actor = newValue }
  }
  @inlinable
  package var action: Located<Action>? {
    get { boxed.contents.action }
    set { boxed.contents.action = newValue }
  }
  @inlinable
  package var name: Located<String>? {
    get { boxed.contents.name }
    set { boxed.contents.name = newValue }
  }
  @inlinable
  package var takes: Stated<[Takes]> {
    get { boxed.contents.takes }
    set { boxed.contents.takes = newValue }
  }
  @inlinable
  package var qualifiers: Qualifiers {
    get { boxed.contents.qualifiers }
    set { boxed.contents.qualifiers = newValue }
  }
  @inlinable
  package var claims: Claims {
    get { boxed.contents.claims }
    set { boxed.contents.claims = newValue }
  }
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
    boxed = Boxed(Contents(range: range))
  }

  package var key: String { id?.value ?? "" }
  package var place: ByteRange { id?.range ?? range }

  package var isApplicants: Bool { actor.value?.value == Self.applicant }

  /// Loops and refusals are outside the sum of times.
  package var isOutsideSum: Bool { backTo != nil || action?.value == .refuse }
}
