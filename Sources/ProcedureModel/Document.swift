public import SourceText

/// One paper that a case asks for.
public struct Document: Qualified, Claiming {
  private struct Rarer: DefaultInitializable {
    var copy: [Located<CopyKind>] = []
    var orCopy: [Located<CopyKind>] = []
    var need: Located<Need>?
    var lookedUpIn: [Located<String>] = []
    var ifNotFound: Located<NotFoundAction>?
    var lookUp: Located<LookUp>?
    var form: Stated<Located<String>> = .absent
    var contains: [Located<String>] = []
    var issuedWithin: Located<TimeSpan>?
    var authentication: [Located<Authentication>] = []
    var code: Located<String>?
  }

  /// What nearly every one has, in one word.
  @usableFromInline
  struct Contents: Sendable {
    @usableFromInline var range: ByteRange
    @usableFromInline var paper: Located<String>?
    @usableFromInline var id: Located<String>?
    @usableFromInline var name: Located<String>?
    @usableFromInline var originals: Located<Int>?
    @usableFromInline var copies: Located<Int>?
    @usableFromInline var handover: Located<Handover>?
    @usableFromInline var qualifiers: Qualifiers = Qualifiers()
    @usableFromInline var claims: Claims = Claims()

    init(range: ByteRange) {
      self.range = range
    }
  }

  @usableFromInline var boxed: Boxed<Contents>
  private var sparse = Sparse<Rarer>()

  /// The whole element in the file.
  @inlinable
  public var range: ByteRange {
    get { boxed.contents.range }
    _modify { yield &boxed.contents.range }
  }
  @inlinable
  public var paper: Located<String>? {
    get { boxed.contents.paper }
    _modify { yield &boxed.contents.paper }
  }
  @inlinable
  public var id: Located<String>? {
    get { boxed.contents.id }
    _modify { yield &boxed.contents.id }
  }
  @inlinable
  public var name: Located<String>? {
    get { boxed.contents.name }
    _modify { yield &boxed.contents.name }
  }
  @inlinable
  public var originals: Located<Int>? {
    get { boxed.contents.originals }
    _modify { yield &boxed.contents.originals }
  }
  @inlinable
  public var copies: Located<Int>? {
    get { boxed.contents.copies }
    _modify { yield &boxed.contents.copies }
  }
  @inlinable
  public var handover: Located<Handover>? {
    get { boxed.contents.handover }
    _modify { yield &boxed.contents.handover }
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
  /// Kinds of copy that do.
  public var copy: [Located<CopyKind>] {
    get { sparse.read({ $0.copy }, else: []) }
    set { sparse.write { $0.copy = newValue } }
  }
  /// Kinds of copy that do instead of the original.
  public var orCopy: [Located<CopyKind>] {
    get { sparse.read({ $0.orCopy }, else: []) }
    set { sparse.write { $0.orCopy = newValue } }
  }
  public var need: Located<Need>? {
    get { sparse.read({ $0.need }, else: nil) }
    set { sparse.write { $0.need = newValue } }
  }
  /// The database where the agency reads it, so that it need not be brought.
  public var lookedUpIn: [Located<String>] {
    get { sparse.read({ $0.lookedUpIn }, else: []) }
    set { sparse.write { $0.lookedUpIn = newValue } }
  }
  /// Whether it is looked up always (where nothing is said), or only when the applicant asks for it.
  public var lookUp: Located<LookUp>? {
    get { sparse.read({ $0.lookUp }, else: nil) }
    set { sparse.write { $0.lookUp = newValue } }
  }
  public var ifNotFound: Located<NotFoundAction>? {
    get { sparse.read({ $0.ifNotFound }, else: nil) }
    set { sparse.write { $0.ifNotFound = newValue } }
  }
  /// A form's file, or `none`.
  public var form: Stated<Located<String>> {
    get { sparse.read({ $0.form }, else: .absent) }
    set { sparse.write { $0.form = newValue } }
  }
  public var contains: [Located<String>] {
    get { sparse.read({ $0.contains }, else: []) }
    set { sparse.write { $0.contains = newValue } }
  }
  /// How fresh it must be.
  public var issuedWithin: Located<TimeSpan>? {
    get { sparse.read({ $0.issuedWithin }, else: nil) }
    set { sparse.write { $0.issuedWithin = newValue } }
  }
  public var authentication: [Located<Authentication>] {
    get { sparse.read({ $0.authentication }, else: []) }
    set { sparse.write { $0.authentication = newValue } }
  }
  /// The component's code in the national database; no identity.
  public var code: Located<String>? {
    get { sparse.read({ $0.code }, else: nil) }
    set { sparse.write { $0.code = newValue } }
  }

  public init(range: ByteRange) {
    boxed = Boxed(Contents(range: range))
  }

  /// What names it in a path: its own id, else its paper.
  public var key: String { id?.value ?? paper?.value ?? "" }

  /// Where a finding about it as a whole points: its id, paper or name, else all of it.
  public var place: ByteRange { name?.range ?? paper?.range ?? id?.range ?? range }

  /// Whether it is only filled in: nothing is handed in or shown.
  public var isDeclared: Bool { handover?.value == .declare }
}

/// Papers that belong together: any one of them will do, or all are wanted.
public struct DocumentGroup: Qualified, Claiming {
  public enum Rule: Sendable {
    case oneOf
    case allOf
  }

  public var range: ByteRange
  public var id: Located<String>?
  public var name: Located<String>?
  public var rule: Rule = .oneOf
  public var members: [DocumentItem] = []
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }

  public var key: String { id?.value ?? "" }
}

/// A member of a list of documents.
public enum DocumentItem: Sendable {
  case document(Document)
  indirect case group(DocumentGroup)

  public var key: String {
    switch self {
    case .document(let document): document.key
    case .group(let group): group.key
    }
  }

  public var qualifiers: Qualifiers {
    switch self {
    case .document(let document): document.qualifiers
    case .group(let group): group.qualifiers
    }
  }
}
