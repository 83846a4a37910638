extension CommonFormScanner {
  /// Where the blanks from here on end.
  func endOfBlanks(from start: Int, in bytes: Span<UInt8>) -> Int {
    var at = start
    while bytes[at] == UInt8(ascii: " ") { at += 1 }
    return at
  }

  /// The first byte of the line after this one.
  func nextLine(after start: Int, in bytes: Span<UInt8>) -> Int {
    var at = start
    while bytes[at] != UInt8(ascii: "\n") { at += 1 }
    return at + 1
  }

  /// Whether a dash with a blank after it stands here: an element of a list.
  func isDash(_ at: Int, in bytes: Span<UInt8>) -> Bool {
    bytes[at] == UInt8(ascii: "-") && bytes[at + 1] <= UInt8(ascii: " ")
  }

  /// Whether an unquoted text may begin with this byte, whatever follows.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      false
    default:
      true
    }
  }

  /// The colon that ends a key which begins here; `nil` where no key does.
  func colon(ofKeyAt start: Int, in bytes: Span<UInt8>) -> Int? {
    var at = start
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
      guard let end = endOfQuotes(at, in: bytes) else { return nil }
      at = endOfBlanks(from: end, in: bytes)
      return bytes[at] == UInt8(ascii: ":") && bytes[at + 1] <= UInt8(ascii: " ") ? at : nil
    }
    guard Self.mayBegin(bytes[at]) else { return nil }
    while true {
      let byte = bytes[at]
      // Letters are told by one comparison.
      if byte <= UInt8(ascii: ":") {
        if byte == UInt8(ascii: ":"), bytes[at + 1] <= UInt8(ascii: " ") { return at }
        if byte == UInt8(ascii: "\n") { return nil }
        if byte == UInt8(ascii: "#"), at > start, bytes[at - 1] == UInt8(ascii: " ") { return nil }
      }
      at += 1
    }
  }

  /// Adds the key before a colon; false where it is none of the common form.
  mutating func addKey(_ start: Int, _ colon: Int, in bytes: Span<UInt8>) -> Bool {
    guard colon - start <= Self.maxKeyBytes else { return false }
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      guard let end = endOfQuotes(start, in: bytes) else { return false }
      appendQuoted(start, end, in: bytes)
      return true
    }
    let end = endOfText(start, colon, in: bytes)
    append(.plain, start, end, text: start..<end)
    return true
  }

  /// An unquoted text on one line; the next line's first byte.
  mutating func plain(_ start: Int, in bytes: Span<UInt8>) -> Int? {
    guard Self.mayBegin(bytes[start]) else { return nil }
    var at = start
    while true {
      let byte = bytes[at]
      if byte <= UInt8(ascii: ":") {
        if byte == UInt8(ascii: "\n") { break }
        // A second colon on a line is an error, which libyaml places.
        if byte == UInt8(ascii: ":"), bytes[at + 1] <= UInt8(ascii: " ") { return nil }
        if byte == UInt8(ascii: "#"), bytes[at - 1] == UInt8(ascii: " ") { break }
      }
      at += 1
    }
    let end = endOfText(start, at, in: bytes)
    append(.plain, start, end, text: start..<end)
    return nextLine(after: at, in: bytes)
  }

  /// The end of a text without the blanks behind it.
  func endOfText(_ start: Int, _ upper: Int, in bytes: Span<UInt8>) -> Int {
    var end = upper
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end
  }

  /// One past the closing quote on the same line; `nil` where there is none or something is escaped.
  func endOfQuotes(_ start: Int, in bytes: Span<UInt8>) -> Int? {
    let quote = bytes[start]
    var at = start + 1
    while bytes[at] != quote {
      if bytes[at] == UInt8(ascii: "\n") { return nil }
      if bytes[at] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { return nil }
      at += 1
    }
    // Two apostrophes stand for one.
    return bytes[at + 1] == quote && quote == UInt8(ascii: "'") ? nil : at + 1
  }

  /// Adds a text with its quotes.
  mutating func appendQuoted(_ start: Int, _ end: Int, in bytes: Span<UInt8>) {
    append(
      bytes[start] == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted, start, end,
      text: start + 1..<end - 1)
  }

  /// The text under `|` or `|-`; the next line's first byte.
  ///
  /// Lines of blanks alone and an indentation told by a digit are left to libyaml.
  mutating func literal(_ start: Int, parent: Int, in bytes: Span<UInt8>) -> Int? {
    var header = start + 1
    let strips = bytes[header] == UInt8(ascii: "-")
    if strips { header += 1 }
    guard bytes[header] == UInt8(ascii: "\n") else { return nil }
    var at = header + 1
    while at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
    guard at < bytes.count else { return nil }
    let indent = endOfBlanks(from: at, in: bytes) - at
    guard indent > parent, at == header + 1 else { return nil }
    let lower = pool.count
    // One past the line feed of the last line that holds text.
    var end = at
    var upper = lower
    while at < bytes.count {
      let text = endOfBlanks(from: at, in: bytes)
      if bytes[text] == UInt8(ascii: "\n") {
        guard text == at else { return nil }
        pool.append(UInt8(ascii: "\n"))
        at += 1
        continue
      }
      guard text - at >= indent else { break }
      end = nextLine(after: text, in: bytes)
      pool.append(contentsOf: bytes, at + indent..<end)
      upper = pool.count
      at = end
    }
    pool.removeLast(pool.count - upper + (strips ? 1 : 0))
    append(.literal, start, end - 1, text: lower..<pool.count, isPooled: true)
    return at
  }
}

extension [UInt8] {
  /// Appends a stretch of a span.
  fileprivate mutating func append(contentsOf bytes: Span<UInt8>, _ range: Range<Int>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0[range]) }
  }
}
