internal import SourceText

extension YAMLTree {
  /// What another program makes of a scalar that we take for text; `nil` where all read text.
  ///
  /// Only unquoted scalars on one line can be retyped. `date`, `integer` and `decimal` are not
  /// reported by the reader: the schema knows where they may stand.
  public func retyping(of node: NodeID) -> Retyping? {
    let entry = self[node]
    guard entry.kind == .scalar, entry.style == .plain, !entry.isPooled else { return nil }
    let bytes = file.bytes
    return RetypingScan.retyping(of: entry.textLower, to: entry.textUpper, in: bytes.span)
  }
}
