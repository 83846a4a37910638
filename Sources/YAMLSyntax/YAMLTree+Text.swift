public import SourceText

extension YAMLTree {
  /// The value of a scalar after quotes, escapes and folding, as it stands: neither typed nor normalised.
  public func text(_ scalar: NodeID) -> String {
    withText(of: scalar) { text in
      // The reader lets nothing through that is not well-formed UTF-8, and the pool is made of it.
      var valid = unsafe UTF8Span(unchecked: text)
      _ = valid.checkForASCII()
      return String(copying: valid)
    }
  }

  /// The UTF-8 bytes of a scalar's value, without a copy.
  ///
  /// The indices are those of the file or of the pool: for places use `range(_:)`.
  public func bytes(of scalar: NodeID) -> ArraySlice<UInt8> {
    let node = self[scalar]
    guard node.kind == .scalar else { return [] }
    let range = Int(node.textLower)..<Int(node.textUpper)
    return node.isPooled ? pool[range] : file.bytes[range]
  }

  /// Hands on the UTF-8 bytes of a scalar's value where they are, without a copy.
  @inlinable
  public func withText<Result>(of scalar: NodeID, _ body: (Span<UInt8>) -> Result) -> Result {
    let (isPooled, range) = textPlace(of: scalar)
    let bytes = isPooled ? pool : file.bytes
    return body(bytes.span.extracting(range))
  }

  /// Whether a scalar's value lies in the pool, and its bytes there or in the file.
  @usableFromInline
  func textPlace(of scalar: NodeID) -> (isPooled: Bool, range: Range<Int>) {
    let node = self[scalar]
    guard node.kind == .scalar else { return (false, 0..<0) }
    return (node.isPooled, Int(node.textLower)..<Int(node.textUpper))
  }

  /// Whether the value of a scalar is exactly this text, byte by byte; makes no `String`.
  public func textEquals(_ scalar: NodeID, _ ascii: StaticString) -> Bool {
    let node = self[scalar]
    let length = ascii.utf8CodeUnitCount
    guard node.kind == .scalar, Int(node.textUpper - node.textLower) == length else { return false }
    return withText(of: scalar) { text in
      for offset in 0..<length {
        // A literal in the code lives as long as the program; `offset` is below its length.
        guard unsafe ascii.utf8Start[offset] == text[offset] else { return false }
      }
      return true
    }
  }

  /// Whether a scalar's value is empty: left out, `""`, or a block scalar without lines.
  public func isEmptyText(_ scalar: NodeID) -> Bool {
    self[scalar].isEmptyText
  }
}
