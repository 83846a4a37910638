/// A group of properties in one word: copied with one reference, changed in place while nobody shares it.
///
/// Elements are handed about far more often than they are changed, and each holds a dozen texts. An
/// array of one is the box: it is the library's own copy on write, safe to send.
public struct Boxed<Contents: Sendable>: Sendable {
  @usableFromInline var storage: [Contents]

  @inlinable
  public init(_ contents: Contents) {
    storage = [contents]
  }

  @inlinable
  public var contents: Contents {
    _read { yield storage[0] }
    _modify { yield &storage[0] }
  }
}
