import VietnameseText

/// A text with places to fill, taken apart at its braces, with its no-break spaces set.
struct Template: Sendable {
  private enum Part: Sendable {
    case text(String)
    case place(String)
  }

  /// The text as it was written, places and all.
  let whole: String
  private let parts: [Part]

  init(_ text: String) {
    whole = noBreak(text)
    var parts: [Part] = []
    var rest = whole[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      parts.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  /// The text with its places filled; one that nothing fills stays as it is.
  func filled(_ fills: KeyValuePairs<String, Phrase>) -> Phrase {
    var phrase = Phrase()
    for part in parts {
      switch part {
      case .text(let text): phrase.pieces.append(.own(text))
      case .place(let name):
        if let fill = fills.first(where: { $0.key == name }) {
          phrase.pieces += fill.value.pieces
        } else {
          phrase.pieces.append(.own("{" + name + "}"))
        }
      }
    }
    return phrase
  }
}
