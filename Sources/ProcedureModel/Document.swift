package import SourceText

/// One paper that a case asks for.
package struct Document: Qualified, Claiming {
  private struct Rarer: DefaultInitializable {
    var copy: [Located<CopyKind>] = []
    var orCopy: [Located<CopyKind>] = []
    var need: Located<Need>?
    var lookedUpIn: [Located<String>] = []
    var ifNotFound: Located<NotFoundAction>?
    var form: Stated<Located<String>> = .absent
    var contains: [Located<String>] = []
    var issuedWithin: Located<TimeSpan>?
    var authentication: [Located<Authentication>] = []
    var code: Located<String>?
  }

  /// The whole element in the file.
  package var range: ByteRange
  package var paper: Located<String>?
  package var id: Located<String>?
  package var name: Located<String>?
  package var originals: Located<Int>?
  package var copies: Located<Int>?
  package var handover: Located<Handover>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()
  private var sparse = Sparse<Rarer>()

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
    self.range = range
  }

  /// What names it in a path: its own id, else its paper.
  package var key: String { id?.value ?? paper?.value ?? "" }

  /// Where a finding about it as a whole points: its id, paper or name, else all of it.
  package var place: ByteRange { name?.range ?? paper?.range ?? id?.range ?? range }

  /// Is anything handed in or shown, or is it only filled in?
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
