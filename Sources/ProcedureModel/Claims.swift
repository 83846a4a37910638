/// What any element may carry beside its own keys: its law, its reason, its words.
package struct Claims: Sendable {
  package var basis: [Located<LegalReference>] = []
  /// Why a local or unusual demand is made.
  package var because: Located<String>?
  /// For the reader, in plain Vietnamese.
  package var note: Located<String>?
  /// What the source printed, whole, where the grammar cannot hold it.
  package var verbatim: Located<String>?
  /// Earlier ids of this element.
  package var was: [Located<String>] = []

  package init() {}
}

/// An element that may carry claims.
package protocol Claiming: Sendable {
  var claims: Claims { get set }
}
