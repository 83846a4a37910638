/// What any element may carry beside its own keys: its law, its reason, its words.
///
/// Most elements carry none, so the contents are boxed, as those of `Qualifiers` are.
package struct Claims: Sendable {
  private struct Contents: DefaultInitializable {
    var basis: [Located<LegalReference>] = []
    var because: Located<String>?
    var note: Located<String>?
    var verbatim: Located<String>?
    var was: [Located<String>] = []
  }

  private var sparse = Sparse<Contents>()

  package init() {}

  package var isEmpty: Bool { sparse.isEmpty }

  package var basis: [Located<LegalReference>] {
    get { sparse.read({ $0.basis }, else: []) }
    set { sparse.write { $0.basis = newValue } }
  }
  /// Why a local or unusual demand is made.
  package var because: Located<String>? {
    get { sparse.read({ $0.because }, else: nil) }
    set { sparse.write { $0.because = newValue } }
  }
  /// For the reader, in plain Vietnamese.
  package var note: Located<String>? {
    get { sparse.read({ $0.note }, else: nil) }
    set { sparse.write { $0.note = newValue } }
  }
  /// What the source printed, whole, where the grammar cannot hold it.
  package var verbatim: Located<String>? {
    get { sparse.read({ $0.verbatim }, else: nil) }
    set { sparse.write { $0.verbatim = newValue } }
  }
  /// Earlier ids of this element.
  package var was: [Located<String>] {
    get { sparse.read({ $0.was }, else: []) }
    set { sparse.write { $0.was = newValue } }
  }
}

/// An element that may carry claims.
package protocol Claiming: Sendable {
  var claims: Claims { get set }
}
