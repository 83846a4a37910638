/// What any element may carry beside its own keys: its law, its reason, its words.
///
/// Most elements carry none, so the contents are boxed, as those of `Qualifiers` are.
package struct Claims: Sendable {
  private struct Contents: Sendable {
    var basis: [Located<LegalReference>] = []
    var because: Located<String>?
    var note: Located<String>?
    var verbatim: Located<String>?
    var was: [Located<String>] = []
  }

  private indirect enum Box: Sendable {
    case contents(Contents)
  }

  private var box: Box?

  package init() {}

  package var isEmpty: Bool { box == nil }

  private func read<Value>(_ path: (Contents) -> Value, else empty: @autoclosure () -> Value) -> Value {
    guard case .contents(let contents) = box else { return empty() }
    return path(contents)
  }

  private mutating func write(_ change: (inout Contents) -> Void) {
    var contents = Contents()
    if case .contents(let present) = box { contents = present }
    change(&contents)
    box = .contents(contents)
  }

  package var basis: [Located<LegalReference>] {
    get { read({ $0.basis }, else: []) }
    set { write { $0.basis = newValue } }
  }
  /// Why a local or unusual demand is made.
  package var because: Located<String>? {
    get { read({ $0.because }, else: nil) }
    set { write { $0.because = newValue } }
  }
  /// For the reader, in plain Vietnamese.
  package var note: Located<String>? {
    get { read({ $0.note }, else: nil) }
    set { write { $0.note = newValue } }
  }
  /// What the source printed, whole, where the grammar cannot hold it.
  package var verbatim: Located<String>? {
    get { read({ $0.verbatim }, else: nil) }
    set { write { $0.verbatim = newValue } }
  }
  /// Earlier ids of this element.
  package var was: [Located<String>] {
    get { read({ $0.was }, else: []) }
    set { write { $0.was = newValue } }
  }
}

/// An element that may carry claims.
package protocol Claiming: Sendable {
  var claims: Claims { get set }
}
