/// Writes JSON with members in the order given, so that the same data is always the same bytes.
///
/// There are no blanks and no line breaks. Numbers are whole; others are written as text by whoever
/// knows their digits.
public struct JSONWriter: Sendable {
  /// The text so far, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Whether the text may stand in a script element: `<`, `>`, `&`, U+2028 and U+2029 are escaped.
  public let isEmbeddable: Bool
  /// Whether something stands before in the same object or array.
  private var needsComma = false

  /// Starts an empty text.
  public init(embeddable: Bool = false) {
    isEmbeddable = embeddable
  }

  /// Writes an object with the members that the closure writes.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes an array with the values that the closure writes.
  public mutating func array(_ values: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), values)
  }

  /// Writes a member of an object whose value the closure writes.
  public mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
    key(name)
    value(&self)
  }

  /// Writes a member with a text.
  public mutating func member(_ name: String, _ value: String) {
    key(name)
    self.value(value)
  }

  /// Writes a member with a whole number.
  public mutating func member(_ name: String, _ value: Int) {
    key(name)
    self.value(value)
  }

  /// Writes a member that is true or false.
  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    self.value(value)
  }

  /// Writes a text, as a member's value or in an array.
  public mutating func value(_ text: String) {
    separate()
    append(text)
    needsComma = true
  }

  /// Writes a whole number, as a member's value or in an array.
  public mutating func value(_ number: Int) {
    separate()
    bytes.append(decimal: number)
    needsComma = true
  }

  /// Writes `true` or `false`, as a member's value or in an array.
  public mutating func value(_ flag: Bool) {
    separate()
    bytes.append(flag ? "true" as StaticString : "false")
    needsComma = true
  }

  /// Writes `null`, as a member's value or in an array.
  public mutating func null() {
    separate()
    bytes.append("null" as StaticString)
    needsComma = true
  }

  /// Writes content between two brackets.
  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    needsComma = false
    content(&self)
    bytes.append(close)
    needsComma = true
  }

  /// Writes a member's name and the colon.
  private mutating func key(_ name: String) {
    separate()
    append(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the comma that is due.
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Writes a quoted text.
  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(escaping: text, for: isEmbeddable ? .embeddedJSON : .json)
    bytes.append(UInt8(ascii: "\""))
  }
}
