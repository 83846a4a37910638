internal import Diagnostics
internal import SourceText

extension TreeBuilder {
  /// Reports the anchor and the tag before a node, and gives the byte where the node itself begins.
  ///
  /// libyaml tells that they are there and where the first begins; their ends are read from the bytes.
  mutating func reportProperties(
    _ parser: borrowing EventParser, from start: Int, in bytes: Span<UInt8>
  ) -> Int {
    var hasAnchor = parser.hasAnchor
    var hasTag = parser.hasTag
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        at += 1
      case UInt8(ascii: "#"):
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
      case UInt8(ascii: "&") where hasAnchor:
        hasAnchor = false
        let end = endOfProperty(at, in: bytes)
        findings.append(.anchor(file, at: ByteRange(at, end)))
        at = end
      case UInt8(ascii: "!") where hasTag:
        hasTag = false
        let end = endOfProperty(at, in: bytes)
        findings.append(.tag(file, at: ByteRange(at, end), isFollowedByBlank: end < bytes.count))
        at = end
      default:
        return at
      }
    }
    return at
  }

  /// Anchors and tags end at a blank or at a bracket or comma; `!<…>` at its own bracket.
  private func endOfProperty(_ start: Int, in bytes: Span<UInt8>) -> Int {
    var at = start + 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "<") {
      while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">") { at += 1 }
      return min(at + 1, bytes.count)
    }
    while at < bytes.count {
      switch bytes[at] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        return at
      default:
        at += 1
      }
    }
    return at
  }
}
