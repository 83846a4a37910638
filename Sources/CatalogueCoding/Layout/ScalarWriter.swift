import YAMLSyntax

/// Writes single values in the canonical way: plain where every program reads them alike, else quoted.
public enum ScalarWriter {
  /// What a value is to the format, which decides about its quotes.
  public enum Kind: Sendable {
    /// Prose, a name, a quotation.
    case text
    /// An id, a word, a date, a number, an amount, a duration, a legal reference: never in quotes.
    case word
    /// A code, a revision, a telephone number: always in quotes.
    case code
  }

  /// Where a value stands.
  public enum Place: Sendable {
    /// After a key or a dash.
    case block
    /// Between brackets.
    case brackets
    /// Before a colon.
    case key
  }

  /// A value as it is typed; a text of several lines becomes a block.
  ///
  /// - Parameters:
  ///   - text: The value.
  ///   - kind: What it is.
  ///   - place: Where it goes.
  ///   - level: The level of the key or dash before it; the lines of a block go one deeper.
  /// - Returns: What goes into the file, quotes included.
  public static func write(
    _ text: String, as kind: Kind, in place: Place = .block, level: Int = 0
  ) -> String {
    if kind == .code { return quoted(text) }
    if isPlain(text, in: place), mayStayPlain(text, as: kind) { return text }
    if kind == .text, place == .block, let block = literal(text, level: level) { return block }
    return quoted(text)
  }

  /// A text in quotes: double ones, or single ones where it holds double quotes or backslashes.
  public static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let hasQuotes = scalars.contains { $0 == "\"" || $0 == "\\" }
    if hasQuotes, !scalars.contains(where: isEscaped) {
      return "'" + text.replacing("'", with: "''") + "'"
    }
    var result = "\""
    for scalar in scalars {
      switch scalar {
      case "\"", "\\": result.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where isEscaped(scalar): result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A text under `|`, its lines one level deeper; `nil` where it cannot be written so.
  public static func literal(_ text: String, level: Int) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let endsWithBreak = text.hasSuffix("\n")
    if endsWithBreak { lines.removeLast() }
    guard lines.count > 1 || endsWithBreak, let last = lines.last, let first = lines.first,
      !last.isEmpty, !first.isEmpty, first.utf8.first != 0x20,
      !text.unicodeScalars.contains(where: { $0 != "\n" && isEscaped($0) }),
      !lines.contains(where: { $0.utf8.last == 0x20 })
    else { return nil }
    let margin = LayoutStyle.margin(level + 1)
    return (endsWithBreak ? "|" : "|-")
      + lines.map { $0.isEmpty ? "\n" : "\n" + margin + $0 }.joined()
  }

  /// Whether YAML reads this text as it stands, unquoted, on one line.
  public static func isPlain(_ text: String, in place: Place) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count > 0, canBegin(bytes, in: place), bytes[bytes.count - 1] != 0x20,
      !text.hasPrefix("---"), !text.hasPrefix("...")
    else { return false }
    for index in bytes.indices {
      switch bytes[index] {
      case ..<0x20, 0x7F:
        return false
      case UInt8(ascii: ":"):
        if index + 1 == bytes.count || bytes[index + 1] == 0x20 { return false }
        // Between brackets a colon before a sign, as in `a:?`, stops libyaml.
        if place == .brackets, !isWordByte(bytes[index + 1]) { return false }
      case UInt8(ascii: "#"):
        if index > 0, bytes[index - 1] == 0x20 { return false }
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        if place == .brackets { return false }
      default:
        break
      }
    }
    return !text.unicodeScalars.contains(where: isEscaped)
  }

  /// Whether a byte belongs to a letter or a digit, or is a slash.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x2F...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// Whether a plain value may begin so.
  private static func canBegin(_ bytes: Span<UInt8>, in place: Place) -> Bool {
    switch bytes[0] {
    case UInt8(ascii: " "), UInt8(ascii: "?"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      false
    case UInt8(ascii: "-"), UInt8(ascii: ":"):
      bytes.count > 1 && bytes[1] != 0x20 && place != .brackets
    default:
      true
    }
  }

  /// Whether other programs read the value as we do.
  private static func mayStayPlain(_ text: String, as kind: Kind) -> Bool {
    guard let retyping = Retyping(unquoted: text) else { return true }
    return kind == .word && !retyping.isAlwaysRefused
  }

  /// Whether a character is written as an escape: those that end lines or that nobody may type.
  static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// A character by its number.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value > 0xFF ? 4 : 2
    return (width == 4 ? "\\u" : "\\x")
      + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
