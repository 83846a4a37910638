/// What any element may carry beside its own keys: its law, its reason, its words.
///
/// Most elements carry none, so the contents are boxed, as those of `Qualifiers` are.
public struct Claims: Sendable {
  private struct Contents: DefaultInitializable {
    var basis: [Located<LegalReference>] = []
    var because: Located<String>?
    var note: Located<String>?
    var verbatim: Located<String>?
    var was: [Located<String>] = []
  }

  private var sparse = Sparse<Contents>()

  public init() {}

  public var isEmpty: Bool { sparse.isEmpty }

  public var basis: [Located<LegalReference>] {
    get { sparse.read({ $0.basis }, else: []) }
    set { sparse.write { $0.basis = newValue } }
  }
  /// Why a local or unusual demand is made.
  public var because: Located<String>? {
    get { sparse.read({ $0.because }, else: nil) }
    set { sparse.write { $0.because = newValue } }
  }
  /// For the reader, in plain Vietnamese.
  public var note: Located<String>? {
    get { sparse.read({ $0.note }, else: nil) }
    set { sparse.write { $0.note = newValue } }
  }
  /// What the source printed, whole, where the grammar cannot hold it.
  public var verbatim: Located<String>? {
    get { sparse.read({ $0.verbatim }, else: nil) }
    set { sparse.write { $0.verbatim = newValue } }
  }
  /// Earlier ids of this element.
  public var was: [Located<String>] {
    get { sparse.read({ $0.was }, else: []) }
    set { sparse.write { $0.was = newValue } }
  }
}

/// An element that may carry claims.
public protocol Claiming: Sendable {
  var claims: Claims { get set }
}
