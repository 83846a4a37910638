package import SourceText

/// One paper that a case asks for.
package struct Document: Qualified, Claiming {
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
  package var range: ByteRange {
    get { boxed.contents.range }
    set { boxed.contents.range = newValue }
  }
  @inlinable
  package var paper: Located<String>? {
    get { boxed.contents.paper }
    set { boxed.contents.paper = newValue }
  }
  @inlinable
  package var id: Located<String>? {
    get { boxed.contents.id }
    set { boxed.contents.id = newValue }
  }
  @inlinable
  package var name: Located<String>? {
    get { boxed.contents.name }
    set { boxed.contents.name = newValue }
  }
  @inlinable
  package var originals: Located<Int>? {
    get { boxed.contents.originals }
    set { boxed.contents.originals = newValue }
  }
  @inlinable
  package var copies: Located<Int>? {
    get { boxed.contents.copies }
    set { boxed.contents.copies = newValue }
  }
  @inlinable
  package var handover: Located<Handover>? {
    get { boxed.contents.handover }
    set { boxed.contents.handover = newValue }
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
  /// Kinds of copy that do.
  package var copy: [Located<CopyKind>] {
    get { sparse.read({ $0.copy }, else: []) }
    set { sparse.write { $0.copy = newValue } }
  }
  /// Kinds of copy that do instead of the original.
  package var orCopy: [Located<CopyKind>] {
    get { sparse.read({ $0.orCopy }, else: []) }
    set { sparse.write { $0.orCopy = newValue } }
  }
  package var need: Located<Need>? {
    get { sparse.read({ $0.need }, else: nil) }
    set { sparse.write { $0.need = newValue } }
  }
  /// The database where the agency reads it, so that it need not be brought.
  package var lookedUpIn: [Located<String>] {
    get { sparse.read({ $0.lookedUpIn }, else: []) }
    set { sparse.write { $0.lookedUpIn = newValue } }
  }
  /// Whether it is looked up always (where nothing is said), or only when the applicant asks for it.
  package var lookUp: Located<LookUp>? {
    get { sparse.read({ $0.lookUp }, else: nil) }
    set { sparse.write { $0.lookUp = newValue } }
  }
  package var ifNotFound: Located<NotFoundAction>? {
    get { sparse.read({ $0.ifNotFound }, else: nil) }
    set { sparse.write { $0.ifNotFound = newValue } }
  }
  /// A form's file, or `none`.
  package var form: Stated<Located<String>> {
    get { sparse.read({ $0.form }, else: .absent) }
    set { sparse.write { $0.form = newValue } }
  }
  package var contains: [Located<String>] {
    get { sparse.read({ $0.contains }, else: []) }
    set { sparse.write { $0.contains = newValue } }
  }
  /// How fresh it must be.
  package var issuedWithin: Located<TimeSpan>? {
    get { sparse.read({ $0.issuedWithin }, else: nil) }
    set { sparse.write { $0.issuedWithin = newValue } }
  }
  package var authentication: [Located<Authentication>] {
    get { sparse.read({ $0.authentication }, else: []) }
    set { sparse.write { $0.authentication = newValue } }
  }
  /// The component's code in the national database; no identity.
  package var code: Located<String>? {
    get { sparse.read({ $0.code }, else: nil) }
    set { sparse.write { $0.code = newValue } }
  }

  package init(range: ByteRange) {
    boxed = Boxed(Contents(range: range))
  }

  /// What names it in a path: its own id, else its paper.
  package var key: String { id?.value ?? paper?.value ?? "" }

  /// Where a finding about it as a whole points: its id, paper or name, else all of it.
  package var place: ByteRange { name?.range ?? paper?.range ?? id?.range ?? range }

  /// Whether it is only filled in: nothing is handed in or shown.
  package var isDeclared: Bool { handover?.value == .declare }
}

/// Papers that belong together: any one of them will do, or all are wanted.
package struct DocumentGroup: Qualified, Claiming {
  package enum Rule: Sendable {
    case oneOf
    case allOf
  }

  package var range: ByteRange
  package var id: Located<String>?
  package var name: Located<String>?
  package var rule: Rule = .oneOf
  package var members: [DocumentItem] = []
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }

  package var key: String { id?.value ?? "" }
}

/// A member of a list of documents.
package enum DocumentItem: Sendable {
  case document(Document)
  indirect case group(DocumentGroup)

  package var key: String {
    switch self {
    case .document(let document): document.key
    case .group(let group): group.key
    }
  }

  package var qualifiers: Qualifiers {
    switch self {
    case .document(let document): document.qualifiers
    case .group(let group): group.qualifiers
    }
  }
}
