/// A value that is kept between runs.
///
/// What is read is what was written; a change of the order is a new version of whatever keeps it.
public protocol Storable {
  /// Writes the value.
  func store(to writer: inout ByteWriter)
  /// Reads a value; where the bytes hold none, some value, and the reader is broken.
  init(from reader: inout ByteReader)
}

extension Int: Storable {
  public func store(to writer: inout ByteWriter) { writer.write(self) }
  public init(from reader: inout ByteReader) { self = reader.number() }
}

extension Bool: Storable {
  public func store(to writer: inout ByteWriter) { writer.write(self ? 1 : 0) }
  public init(from reader: inout ByteReader) { self = reader.number() == 1 }
}

extension String: Storable {
  public func store(to writer: inout ByteWriter) { writer.write(self) }
  public init(from reader: inout ByteReader) { self = reader.text() }
}

extension Optional: Storable where Wrapped: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(self == nil ? 0 : 1)
    self?.store(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self = reader.number() == 1 ? Wrapped(from: &reader) : nil
  }
}

extension Array: Storable where Element: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(count)
    for element in self { element.store(to: &writer) }
  }

  public init(from reader: inout ByteReader) {
    let count = reader.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(Element(from: &reader)) }
  }
}

extension ByteRange: Storable {
  public func store(to writer: inout ByteWriter) {
    writer.write(Int(lower))
    writer.write(count)
  }

  public init(from reader: inout ByteReader) {
    let lower = UInt32(truncatingIfNeeded: reader.number())
    let count = UInt32(truncatingIfNeeded: reader.number())
    self.init(lower, lower &+ count < lower ? lower : lower &+ count)
  }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  /// Writes the word.
  public func store(to writer: inout ByteWriter) { writer.write(rawValue) }

  /// Reads a word; one that is none breaks the reader.
  public init(from reader: inout ByteReader) {
    if let known = Self(rawValue: reader.text()) {
      self = known
      return
    }
    reader.refuse()
    guard let first = Self.allCases.first else { preconditionFailure("a list of words has words") }
    self = first
  }
}
