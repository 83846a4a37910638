/// Writes one page as bytes: elements, attributes and text, escaped by construction.
///
/// There is no way to write markup that is not in the closed lists, nor a comment, nor text without
/// escaping. Writing never fails; an address that may not stand on a page is left out and noted in
/// `problems`. Indentation and line breaks are not added. Linear in the bytes written.
package struct HTMLWriter: Sendable {
  /// The page so far, as UTF-8.
  package private(set) var bytes: [UInt8]
  /// What was asked for and not written, in the order of the page.
  package private(set) var problems: [HTMLProblem] = []

  /// - Parameter capacity: how many bytes to set aside; a page of a procedure has some 20,000.
  package init(reserving capacity: Int = 16_384) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Empties the page and keeps its memory for the next one.
  package mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    problems.removeAll()
  }

  /// Writes the line that says this is HTML.
  package mutating func doctype() {
    bytes.append("<!doctype html>\n" as StaticString)
  }

  /// Writes an element with what the closure writes in it.
  package mutating func element(
    _ tag: HTMLTag, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(tag.name, attributes)
    content(&self)
    close(tag.name)
  }

  /// Writes an element that holds one text, or nothing.
  package mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., text: String) {
    open(tag.name, attributes)
    bytes.append(escaping: text, for: .text)
    close(tag.name)
  }

  /// Writes an element that never has content.
  package mutating func void(_ tag: HTMLVoidTag, _ attributes: HTMLAttribute...) {
    start(tag.name, attributes)
    if tag.closesItself { bytes.append(UInt8(ascii: "/")) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes text; `<`, `>` and `&` come out as such on the page.
  package mutating func text(_ text: String) {
    bytes.append(escaping: text, for: .text)
  }

  /// Writes text that stands in the source as it is, such as a sign between two links.
  package mutating func text(_ text: StaticString) {
    bytes.append(escaping: text)
  }

  /// Writes a number in plain digits.
  package mutating func text(_ number: Int) {
    bytes.append(decimal: number)
  }

  /// Writes a script loaded from a file; scripts in the page itself cannot be written.
  package mutating func script(_ attributes: HTMLAttribute...) {
    open("script", attributes)
    close("script")
  }

  /// Writes data for machines in a script element, as search engines read it.
  package mutating func script(jsonLD json: JSONWriter) {
    precondition(json.isEmbeddable, "JSON in a page is made by an embeddable writer")
    bytes.append("<script type=\"application/ld+json\">" as StaticString)
    bytes.append(contentsOf: json.bytes)
    bytes.append("</script>" as StaticString)
  }

  private mutating func open(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes `<name` and the attributes, without the `>`.
  private mutating func start(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
    for (index, attribute) in attributes.enumerated() {
      if case .absent = attribute.value { continue }
      precondition(
        !attributes[..<index].contains { $0.isWritten && $0.hasSameName(as: attribute) },
        "an element has each attribute once")
      write(attribute)
    }
  }

  private mutating func write(_ attribute: HTMLAttribute) {
    if case .address(let address, let use) = attribute.value, !isAllowed(address, as: use) {
      problems.append(.refusedAddress(address))
      return
    }
    bytes.append(UInt8(ascii: " "))
    bytes.append(attribute.name)
    if let suffix = attribute.suffix { bytes.append(suffix) }
    switch attribute.value {
    case .absent, .none:
      return
    case .text(let text), .address(let text, _):
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      bytes.append(escaping: text, for: .attribute)
    case .number(let number):
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      bytes.append(decimal: number)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension HTMLAttribute {
  fileprivate var isWritten: Bool {
    if case .absent = value { false } else { true }
  }
}
