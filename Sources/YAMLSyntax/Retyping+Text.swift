extension Retyping {
  /// What other programs would make of a text if it stood unquoted; `nil` where all read text.
  public init?(unquoted text: String) {
    let bytes = Array(text.utf8)
    guard let found = RetypingScan.retyping(of: 0, to: UInt32(bytes.count), in: bytes.span) else {
      return nil
    }
    self = found
  }
}
