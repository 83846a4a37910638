public import SourceText

/// What one place sets differently for a procedure that others regulate, beside the keys it replaces.
///
/// The keys of the procedure themselves are laid over the national file before anything is read.
public struct Overlay: Sendable {
  /// A part of the national record that does not hold in the place.
  public struct Exception: Sendable {
    public var range: ByteRange
    public var at: Located<ElementPath>?
    public var basis: [Located<LegalReference>] = []
    public var because: Located<String>?

    public init(range: ByteRange) {
      self.range = range
    }
  }

  public var range: ByteRange
  public var code: Located<String>?
  public var place: Located<String>?
  public var without: [Exception] = []

  public init(range: ByteRange) {
    self.range = range
  }
}
