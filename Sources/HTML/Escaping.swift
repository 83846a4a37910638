extension [UInt8] {
  /// Appends a literal as it is.
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Appends a literal as text of a page.
  mutating func append(escaping literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(escaping: $0, for: .text) }
  }

  /// Appends text with what is special in its place replaced; runs of other bytes go over whole.
  mutating func append(escaping text: String, for context: EscapingContext) {
    var text = text
    text.withUTF8 { unsafe append(escaping: $0, for: context) }
  }

  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
  }

  /// Appends bytes, replacing those that are special in the context.
  private mutating func append(
    escaping source: UnsafeBufferPointer<UInt8>, for context: EscapingContext
  ) {
    var start = 0
    while start < source.count {
      var end = unsafe context.nextSpecial(in: source, from: start)
      let lineEnd = unsafe isLineEnd(source, at: end)
      // Another character that starts with E2 stands as it is.
      if end < source.count, unsafe source[end] == 0xE2, !lineEnd { end += 1 }
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
      start = end
      guard end < source.count else { return }
      if lineEnd {
        append(unsafe source[end + 2] == 0xA8 ? "\\u2028" as StaticString : "\\u2029")
        start += 3
      } else if unsafe context.mayReplace(source[end]) {
        append(escaped: unsafe source[end], for: context)
        start += 1
      }
    }
  }

  /// Appends what stands for one special byte.
  private mutating func append(escaped byte: UInt8, for context: EscapingContext) {
    switch (context, byte) {
    case (.text, UInt8(ascii: "<")), (.attribute, UInt8(ascii: "<")): append("&lt;")
    case (.text, UInt8(ascii: ">")), (.attribute, UInt8(ascii: ">")): append("&gt;")
    case (.text, UInt8(ascii: "&")), (.attribute, UInt8(ascii: "&")): append("&amp;")
    case (.attribute, UInt8(ascii: "\"")): append("&quot;")
    // Control characters have no place in HTML, escaped or not.
    case (.text, _), (.attribute, _): append("\u{FFFD}")
    case (_, UInt8(ascii: "\"")): append("\\\"")
    case (_, UInt8(ascii: "\\")): append("\\\\")
    case (_, 0x0A): append("\\n")
    case (_, 0x0D): append("\\r")
    case (_, 0x09): append("\\t")
    default:
      append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "A"))
      }
    }
  }
}

/// Whether U+2028 or U+2029 stands here, which end lines in scripts.
private func isLineEnd(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  guard index + 2 < source.count, unsafe source[index] == 0xE2 else { return false }
  return unsafe source[index + 1] == 0x80 && source[index + 2] & 0xFE == 0xA8
}
