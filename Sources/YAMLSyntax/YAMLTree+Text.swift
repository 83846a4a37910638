internal import SourceText

extension YAMLTree {
  /// The value of a scalar after quotes, escapes and folding, as it stands: neither typed nor normalised.
  package func text(_ scalar: NodeID) -> String {
    String(decoding: bytes(of: scalar), as: UTF8.self)
  }

  /// The UTF-8 bytes of a scalar's value, without a copy.
  ///
  /// The indices are those of the file or of the pool: for places use `range(_:)`.
  package func bytes(of scalar: NodeID) -> ArraySlice<UInt8> {
    let node = self[scalar]
    guard node.kind == .scalar else { return [] }
    let range = Int(node.textLower)..<Int(node.textUpper)
    return node.isPooled ? pool[range] : file.bytes[range]
  }

  /// Whether the value of a scalar is exactly this text, byte by byte; makes no `String`.
  package func textEquals(_ scalar: NodeID, _ ascii: StaticString) -> Bool {
    let node = self[scalar]
    let length = ascii.utf8CodeUnitCount
    guard node.kind == .scalar, Int(node.textUpper - node.textLower) == length else { return false }
    let bytes = bytes(of: scalar)
    var index = bytes.startIndex
    for offset in 0..<length {
      // A literal in the code lives as long as the program; `offset` is below its length.
      guard unsafe ascii.utf8Start[offset] == bytes[index] else { return false }
      index += 1
    }
    return true
  }

  /// Whether a scalar's value is empty: left out, `""`, or a block scalar without lines.
  package func isEmptyText(_ scalar: NodeID) -> Bool {
    self[scalar].isEmptyText
  }
}
