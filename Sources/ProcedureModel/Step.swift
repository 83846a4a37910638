public import SourceText

/// One step: who does what, and how long it takes.
public struct Step: Qualified, Claiming {
  public static let applicant = "applicant"

  /// One duration of a step that has several.
  public struct Takes: Qualified, Claiming {
    public var range: ByteRange
    public var id: Located<String>?
    public var takes: Stated<Located<TimeSpan>> = .absent
    public var qualifiers = Qualifiers()
    public var claims = Claims()

    public init(range: ByteRange) {
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
  public var range: ByteRange {
    get { boxed.contents.range }
    _modify { yield &boxed.contents.range }
  }
  @inlinable
  public var id: Located<String>? {
    get { boxed.contents.id }
    _modify { yield &boxed.contents.id }
  }
  /// An agency's id, or `applicant`.
  @inlinable
  public var actor: Stated<Located<String>> {
    get { boxed.contents.actor }
    _modify { yield &boxed.contents.actor }
  }
  @inlinable
  public var action: Located<Action>? {
    get { boxed.contents.action }
    _modify { yield &boxed.contents.action }
  }
  @inlinable
  public var name: Located<String>? {
    get { boxed.contents.name }
    _modify { yield &boxed.contents.name }
  }
  @inlinable
  public var takes: Stated<[Takes]> {
    get { boxed.contents.takes }
    _modify { yield &boxed.contents.takes }
  }
  @inlinable
  public var qualifiers: Qualifiers {
    get { boxed.contents.qualifiers }
    _modify { yield &boxed.contents.qualifiers }
  }
  @inlinable
  public var claims: Claims {
    get { boxed.contents.claims }
    _modify { yield &boxed.contents.claims }
  }
  /// Who in the agency.
  public var role: Located<String>? {
    get { sparse.read({ $0.role }, else: nil) }
    set { sparse.write { $0.role = newValue } }
  }
  /// Ids waited for; empty: the step above that is no loop.
  public var after: [Located<String>] {
    get { sparse.read({ $0.after }, else: []) }
    set { sparse.write { $0.after = newValue } }
  }
  /// Agencies consulted.
  public var with: [Located<String>] {
    get { sparse.read({ $0.with }, else: []) }
    set { sparse.write { $0.with = newValue } }
  }
  public var silence: Located<Silence>? {
    get { sparse.read({ $0.silence }, else: nil) }
    set { sparse.write { $0.silence = newValue } }
  }
  public var backTo: Located<String>? {
    get { sparse.read({ $0.backTo }, else: nil) }
    set { sparse.write { $0.backTo = newValue } }
  }
  /// How often the loop may be run at most.
  public var times: Located<Int>? {
    get { sparse.read({ $0.times }, else: nil) }
    set { sparse.write { $0.times = newValue } }
  }
  /// Channels for which the person must come; all of them for `always`.
  public var visit: [Located<Channel>] {
    get { sparse.read({ $0.visit }, else: []) }
    set { sparse.write { $0.visit = newValue } }
  }
  public var gives: [Located<String>] {
    get { sparse.read({ $0.gives }, else: []) }
    set { sparse.write { $0.gives = newValue } }
  }
  public var procedure: Located<String>? {
    get { sparse.read({ $0.procedure }, else: nil) }
    set { sparse.write { $0.procedure = newValue } }
  }

  public init(range: ByteRange) {
    boxed = Boxed(Contents(range: range))
  }

  public var key: String { id?.value ?? "" }
  public var place: ByteRange { id?.range ?? range }

  public var isApplicants: Bool { actor.value?.value == Self.applicant }

  /// Loops and refusals are outside the sum of times.
  public var isOutsideSum: Bool { backTo != nil || action?.value == .refuse }
}
