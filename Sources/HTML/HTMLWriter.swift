/// Writes one page as bytes: elements, attributes and text, escaped by construction.
///
/// There is no way to write markup that is not in the closed lists, nor a comment, nor text without
/// escaping. Writing never fails; an address that may not stand on a page is left out and noted in
/// `problems`. Indentation and line breaks are not added. Linear in the bytes written.
public struct HTMLWriter: Sendable {
  /// The page so far, as UTF-8.
  public private(set) var bytes: [UInt8]
  /// What was asked for and not written, in the order of the page.
  public private(set) var problems: [HTMLProblem] = []

  /// Starts an empty page.
  ///
  /// - Parameter capacity: how many bytes to set aside; a page of a procedure has some 20,000.
  public init(reserving capacity: Int = 16_384) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Empties the page and keeps its memory for the next one.
  public mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    problems.removeAll()
  }

  /// Writes the line that says this is HTML.
  public mutating func doctype() {
    bytes.append("<!doctype html>\n" as StaticString)
  }

  /// Writes an element with what the closure writes in it.
  public mutating func element(
    _ tag: HTMLTag, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void
  ) {
    start(tag.start, attributes)
    content(&self)
    end(tag)
  }

  /// Writes an element that holds one text, or nothing.
  public mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., text: String) {
    start(tag.start, attributes)
    self.text(text)
    end(tag)
  }

  /// Writes an element that never has content.
  public mutating func void(_ tag: HTMLVoidTag, _ attributes: HTMLAttribute...) {
    writeAttributes(after: tag.start, attributes)
    bytes.append(tag.end)
  }

  /// Writes text; `<`, `>` and `&` come out as such on the page.
  public mutating func text(_ text: String) {
    bytes.append(escaping: text, for: .text)
  }

  /// Writes text that stands in the source as it is, such as a sign between two links.
  public mutating func text(_ text: StaticString) {
    bytes.append(escaping: text)
  }

  /// Writes a number in plain digits.
  public mutating func text(_ number: Int) {
    bytes.append(decimal: number)
  }

  /// Writes a script loaded from a file; scripts in the page itself cannot be written.
  public mutating func script(_ attributes: HTMLAttribute...) {
    start("<script", attributes)
    bytes.append("</script>" as StaticString)
  }

  /// Writes data for machines in a script element, as search engines read it.
  public mutating func script(jsonLD json: JSONWriter) {
    precondition(json.isEmbeddable, "JSON in a page is made by an embeddable writer")
    bytes.append("<script type=\"application/ld+json\">" as StaticString)
    bytes.append(contentsOf: json.bytes)
    bytes.append("</script>" as StaticString)
  }

  /// Writes a start tag with a list of attributes.
  private mutating func start(_ tag: StaticString, _ attributes: [HTMLAttribute]) {
    writeAttributes(after: tag, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes a start tag with one attribute.
  mutating func start(_ tag: StaticString, _ attribute: HTMLAttribute) {
    bytes.append(tag)
    write(attribute)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an end tag.
  mutating func end(_ tag: HTMLTag) {
    bytes.append(tag.end)
  }

  /// Writes a tag without its end, with a list of attributes.
  private mutating func writeAttributes(
    after tag: StaticString, _ attributes: [HTMLAttribute]
  ) {
    bytes.append(tag)
    for index in attributes.indices {
      let attribute = attributes[index]
      for earlier in attributes[..<index] where earlier.isWritten && attribute.isWritten {
        precondition(
          !earlier.hasSameName(as: attribute), "an element has each attribute once")
      }
      write(attribute)
    }
  }

  /// Writes one attribute with the blank before it.
  private mutating func write(_ attribute: HTMLAttribute) {
    switch attribute.value {
    case .absent:
      return
    case .none:
      bytes.append(attribute.name)
      return
    case .text(let text):
      bytes.append(attribute.name)
      bytes.append(escaping: text, for: .attribute)
    case .custom(let name, let text):
      bytes.append(attribute.name)
      bytes.append(name)
      bytes.append("=\"" as StaticString)
      bytes.append(escaping: text, for: .attribute)
    case .number(let number):
      bytes.append(attribute.name)
      bytes.append(decimal: number)
    case .address(let address, let use):
      guard isAllowed(address, as: use) else {
        problems.append(.refusedAddress(address))
        return
      }
      bytes.append(attribute.name)
      bytes.append(escaping: address, for: .attribute)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
