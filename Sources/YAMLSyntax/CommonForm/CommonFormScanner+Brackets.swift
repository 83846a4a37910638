extension CommonFormScanner {
  /// A list or mapping in brackets, closed on its line; one past its closing bracket.
  ///
  /// Left to libyaml: a comma before the closing bracket, keys without a value, pairs in a list.
  mutating func bracket(_ start: Int, in bytes: Span<UInt8>) -> Int? {
    let isMapping = bytes[start] == UInt8(ascii: "{")
    let closing = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard append(isMapping ? .mapping : .sequence, at: start, isFlow: true) else { return nil }
    var at = endOfBlanks(from: start + 1, in: bytes)
    if bytes[at] == closing {
      arena.close(at: at + 1)
      return at + 1
    }
    while true {
      if isMapping {
        let key = at
        guard let colon = member(key, in: bytes), bytes[colon] == UInt8(ascii: ":"),
          bytes[colon + 1] == UInt8(ascii: " "), colon - key <= Self.maxKeyBytes
        else { return nil }
        at = endOfBlanks(from: colon + 1, in: bytes)
      }
      let isCollection = bytes[at] == UInt8(ascii: "[") || bytes[at] == UInt8(ascii: "{")
      let end =
        isCollection
        ? bracket(at, in: bytes).map { endOfBlanks(from: $0, in: bytes) } : member(at, in: bytes)
      guard let end else { return nil }
      if bytes[end] == closing {
        arena.close(at: end + 1)
        return end + 1
      }
      guard bytes[end] == UInt8(ascii: ",") else { return nil }
      at = endOfBlanks(from: end + 1, in: bytes)
    }
  }

  /// A scalar between brackets; the byte after it that is no blank.
  private mutating func member(_ start: Int, in bytes: Span<UInt8>) -> Int? {
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      guard let end = endOfQuotes(start, in: bytes) else { return nil }
      appendQuoted(start, end, in: bytes)
      return endOfBlanks(from: end, in: bytes)
    }
    guard Self.mayBegin(bytes[start]) else { return nil }
    var at = start
    loop: while true {
      switch bytes[at] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
        break loop
      case UInt8(ascii: ":"):
        switch bytes[at + 1] {
        case UInt8(ascii: " "):
          break loop
        case UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
          UInt8(ascii: "{"), UInt8(ascii: "}"):
          return nil
        default:
          at += 1
        }
      case UInt8(ascii: "\n"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"):
        return nil
      case UInt8(ascii: "#"):
        if bytes[at - 1] == UInt8(ascii: " ") { return nil }
        at += 1
      default:
        at += 1
      }
    }
    let end = endOfText(start, at, in: bytes)
    append(.plain, start, end, text: start..<end)
    return at
  }
}
