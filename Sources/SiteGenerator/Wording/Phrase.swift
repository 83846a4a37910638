/// A run of text whose parts know whose words they are.
///
/// On an English page the words of the catalogue stay Vietnamese and are marked as such; on a
/// Vietnamese page the whole is one text.
package struct Phrase: Sendable, Hashable {
  /// A stretch of text in one voice.
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

  /// In reading order.
  package var pieces: [Piece]

  /// A phrase of such pieces; empty by default.
  package init(_ pieces: [Piece] = []) {
    self.pieces = pieces
  }

  /// A phrase of the site's own words.
  package static func own(_ text: String) -> Phrase { Phrase([.own(text)]) }
  /// A phrase of the catalogue's words.
  package static func quoted(_ text: String) -> Phrase { Phrase([.quoted(text)]) }
  /// A phrase that says what the source leaves out.
  package static func silent(_ text: String) -> Phrase { Phrase([.silent(text)]) }

  /// Whether there is nothing to write.
  package var isEmpty: Bool { pieces.isEmpty }

  /// The text alone.
  package var plain: String {
    guard pieces.count != 1 else { return pieces[0].text }
    return pieces.map(\.text).joined()
  }

  /// One phrase after another.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.pieces + right.pieces)
  }

  /// Adds a phrase at the end.
  package static func += (left: inout Phrase, right: Phrase) {
    left.pieces += right.pieces
  }

  /// The whole as a link.
  package func linked(to address: String) -> Phrase {
    Phrase([.link(address, self)])
  }
}

extension Phrase.Piece {
  /// The text alone.
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
