/// One start tag of a page, as a test sees it.
struct Tag {
  var name: String
  var attributes: [(name: String, value: String)]

  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// A page taken apart just far enough for tests: its start tags in order.
struct Markup {
  let tags: [Tag]

  init(_ html: String) {
    var tags: [Tag] = []
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      guard let first = rest.first, first.isLetter, let close = Self.end(rest) else { continue }
      tags.append(Self.tag(rest[..<close]))
      rest = rest[close...]
    }
    self.tags = tags
  }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

  /// Values of an attribute on any element.
  func values(_ attribute: String) -> [String] { tags.compactMap { $0[attribute] } }

  /// The `>` that ends a start tag: not one inside a quoted value.
  private static func end(_ text: Substring) -> Substring.Index? {
    var isQuoted = false
    return text.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ">" && !isQuoted
    }
  }

  private static func tag(_ text: Substring) -> Tag {
    let name = text.prefix { !$0.isWhitespace && $0 != "/" }
    var attributes: [(String, String)] = []
    var rest = text[name.endIndex...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
      rest = rest[start...]
      let key = rest.prefix { $0 != "=" && !$0.isWhitespace }
      rest = rest[key.endIndex...]
      guard rest.hasPrefix("=\"") else {
        attributes.append((String(key), ""))
        continue
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      attributes.append((String(key), String(value.replacing("&amp;", with: "&"))))
      rest = rest[value.endIndex...].dropFirst()
    }
    return Tag(name: String(name), attributes: attributes)
  }
}
