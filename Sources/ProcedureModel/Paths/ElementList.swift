import SourceText
import VietnameseText

/// Gathers the elements of a procedure, list by list, with their paths.
struct ElementList {
  /// What is known of one element before its path is made.
  struct Item {
    /// The present name first; empty for a row that has no id.
    var names: [String]
    var qualifiers = Qualifiers()
    var range: ByteRange
    var kind: Element.Kind
    var texts: [(String, Located<String>?)] = []
  }

  /// The way to a list: its levels, and the same as a path.
  struct Way {
    var levels: [Element.Level] = []
    var segments: [ElementPath.Segment] = []

    func appending(_ key: String) -> Way {
      Way(
        levels: levels + [Element.Level(names: [key], qualifiers: [], isID: false)],
        segments: segments + [ElementPath.Segment(key)])
    }
  }

  private(set) var elements: [Element] = []

  /// Adds one element at a way of its own, such as the procedure or `every-case`.
  mutating func add(
    _ kind: Element.Kind, at way: Way, _ range: ByteRange,
    _ texts: [(String, Located<String>?)] = []
  ) {
    elements.append(
      Element(
        kind: kind, path: ElementPath(way.segments), qualifiers: Qualifiers(), range: range,
        texts: Self.given(texts), levels: way.levels))
  }

  /// Adds the elements of one list, and gives the way to each.
  @discardableResult
  mutating func add(_ items: [Item], at way: Way) -> [Way] {
    var counts: [String: Int] = [:]
    for item in items { counts[item.names.first ?? "", default: 0] += 1 }
    return items.map { item in
      let words = item.qualifiers.selectors
      let name = item.names.first ?? ""
      var own = way
      if name.isEmpty {
        // A row without an id: its list, with its qualifiers.
        if let last = own.levels.indices.last {
          own.levels[last].qualifiers = words
          own.segments[last] = ElementPath.Segment(own.segments[last].name, selectors: words)
        }
      } else {
        own.levels.append(Element.Level(names: item.names, qualifiers: words, isID: true))
        own.segments.append(
          ElementPath.Segment(name, selectors: (counts[name] ?? 0) > 1 ? words : []))
      }
      elements.append(
        Element(
          kind: item.kind, path: ElementPath(own.segments), qualifiers: item.qualifiers,
          range: item.range, texts: Self.given(item.texts), levels: own.levels))
      return own
    }
  }

  private static func given(
    _ texts: [(String, Located<String>?)]
  ) -> [(key: String, text: Located<String>)] {
    texts.compactMap { key, text in text.map { (key: key, text: $0) } }
  }
}
