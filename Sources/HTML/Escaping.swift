/// Where escaped text goes, as bits of the table of special bytes.
enum EscapingContext: UInt8 {
  case text = 1
  case attribute = 2
  case json = 4
  /// JSON inside a page.
  case embeddedJSON = 8
}

/// For each byte, the contexts in which it cannot stand as it is.
private let special: [UInt8] = {
  var table = [UInt8](repeating: 0, count: 256)
  let markup = EscapingContext.text.rawValue | EscapingContext.attribute.rawValue
  let json = EscapingContext.json.rawValue | EscapingContext.embeddedJSON.rawValue
  for byte in 0..<0x20 { table[byte] = markup | json }
  // Tab, line feed and carriage return are fine in markup.
  for byte in [0x09, 0x0A, 0x0D] { table[byte] = json }
  for character in "<>&" {
    table[Int(character.asciiValue ?? 0)] = markup | EscapingContext.embeddedJSON.rawValue
  }
  table[0x22] = EscapingContext.attribute.rawValue | json
  table[0x5C] = json
  // U+2028 and U+2029 start with E2 and end lines in scripts.
  table[0xE2] = EscapingContext.embeddedJSON.rawValue
  return table
}()

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

  private mutating func append(
    escaping source: UnsafeBufferPointer<UInt8>, for context: EscapingContext
  ) {
    let table = special
    let bit = context.rawValue
    var runStart = 0
    var index = 0
    while index < source.count {
      let byte = unsafe source[index]
      index += 1
      if table[Int(byte)] & bit == 0 { continue }
      if byte == 0xE2 {
        guard index + 1 < source.count, unsafe source[index] == 0x80,
          unsafe source[index + 1] & 0xFE == 0xA8
        else { continue }
        unsafe append(contentsOf: UnsafeBufferPointer(rebasing: source[runStart..<index - 1]))
        append(unsafe source[index + 1] == 0xA8 ? "\\u2028" as StaticString : "\\u2029")
        index += 2
      } else {
        unsafe append(contentsOf: UnsafeBufferPointer(rebasing: source[runStart..<index - 1]))
        append(escaped: byte, for: context)
      }
      runStart = index
    }
    unsafe append(contentsOf: UnsafeBufferPointer(rebasing: source[runStart...]))
  }

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
