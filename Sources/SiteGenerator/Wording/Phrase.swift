/// A run of text whose parts know whose words they are.
///
/// On an English page the words of the catalogue stay Vietnamese and are marked as such; on a
/// Vietnamese page the whole is one text.
package struct Phrase: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    /// The site's own words, in the language of the page.
    case own(String)
    /// Words of the catalogue, in Vietnamese.
    case quoted(String)
    /// What the source does not say: shown with a dashed line.
    case silent(String)
    /// A link to a page of the site or, for `http` and `https`, to another site.
    indirect case link(String, Phrase)
  }

  package var pieces: [Piece]

  package init(_ pieces: [Piece] = []) {
    self.pieces = pieces
  }

  package static func own(_ text: String) -> Phrase { Phrase([.own(text)]) }
  package static func quoted(_ text: String) -> Phrase { Phrase([.quoted(text)]) }
  package static func silent(_ text: String) -> Phrase { Phrase([.silent(text)]) }

  package var isEmpty: Bool { pieces.isEmpty }

  /// The text alone.
  package var plain: String { pieces.map(\.text).joined() }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.pieces + right.pieces)
  }

  package static func += (left: inout Phrase, right: Phrase) {
    left.pieces += right.pieces
  }

  /// The whole as a link.
  package func linked(to address: String) -> Phrase {
    Phrase([.link(address, self)])
  }
}

extension Phrase.Piece {
  package var text: String {
    switch self {
    case .own(let text), .quoted(let text), .silent(let text): text
    case .link(_, let phrase): phrase.plain
    }
  }
}

extension [Phrase] {
  /// The phrases with a separator of the site's own between them.
  package func joined(_ separator: String) -> Phrase {
    var whole = Phrase()
    for (index, phrase) in enumerated() {
      if index > 0 { whole += .own(separator) }
      whole += phrase
    }
    return whole
  }
}
