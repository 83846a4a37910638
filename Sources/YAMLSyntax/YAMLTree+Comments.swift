public import SourceText

extension YAMLTree {
  /// Every comment from its `#` to the end of its line, in order; found anew at each call.
  ///
  /// Linear in the bytes. libyaml drops comments, so they are looked for where they can only be:
  /// between scalars, and behind the indicator of a block scalar.
  public func comments() -> [ByteRange] {
    var found: [ByteRange] = []
    var at = 0
    for node in nodes where node.kind == .scalar {
      appendComments(from: at, to: Int(node.lower), into: &found)
      at = Int(node.upper)
      if node.style == .literal || node.style == .folded {
        let header = endOfLine(Int(node.lower))
        appendComments(from: Int(node.lower), to: header, into: &found)
        at = max(at, header)
      }
    }
    appendComments(from: at, to: file.bytes.count, into: &found)
    return found
  }

  /// Adds the comments that begin in a stretch which holds no scalar's bytes.
  private func appendComments(from lower: Int, to upper: Int, into found: inout [ByteRange]) {
    let bytes = file.bytes
    var at = lower
    while at < upper {
      if bytes[at] == UInt8(ascii: "#") {
        let end = endOfLine(at)
        found.append(ByteRange(at, end))
        at = end
      } else {
        at += 1
      }
    }
  }

  /// Where the text of a byte's line ends, its line break left out.
  private func endOfLine(_ start: Int) -> Int {
    let bytes = file.bytes
    var at = start
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    return at > start && bytes[at - 1] == UInt8(ascii: "\r") ? at - 1 : at
  }
}
