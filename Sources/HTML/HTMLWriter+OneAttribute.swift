// Most elements have one attribute. Written as a list it would cost an array each time, which was a
// fifth of the time of a page; the compiler picks these by themselves.

extension HTMLWriter {
  /// Writes an element with one attribute and what the closure writes in it.
  public mutating func element(
    _ tag: HTMLTag, _ attribute: HTMLAttribute, content: (inout HTMLWriter) -> Void
  ) {
    start(tag.start, attribute)
    content(&self)
    end(tag)
  }

  /// Writes an element with one attribute that holds one text, or nothing.
  public mutating func element(_ tag: HTMLTag, _ attribute: HTMLAttribute, text: String) {
    start(tag.start, attribute)
    self.text(text)
    end(tag)
  }
}
