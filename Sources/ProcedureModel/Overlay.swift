package import SourceText

/// What one place sets differently for a procedure that others regulate, beside the keys it replaces.
///
/// The keys of the procedure themselves are laid over the national file before anything is read.
package struct Overlay: Sendable {
  /// A part of the national record that does not hold in the place.
  package struct Exception: Sendable {
    package var range: ByteRange
    package var at: Located<ElementPath>?
    package var basis: [Located<LegalReference>] = []
    package var because: Located<String>?

    package init(range: ByteRange) {
      self.range = range
    }
  }

  package var range: ByteRange
  package var code: Located<String>?
  package var place: Located<String>?
  package var without: [Exception] = []

  package init(range: ByteRange) {
    self.range = range
  }
}
