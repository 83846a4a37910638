/// A text cut at its backquotes: plain words, and code between two of them.
enum InlineCode {
  enum Piece: Equatable {
    case words(String)
    case code(String)
  }

  /// The pieces in order; a backquote without a partner is a sign like any other.
  static func pieces(_ text: String) -> [Piece] {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    var pieces: [Piece] = []
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if index.isMultiple(of: 2) {
        if !part.isEmpty { pieces.append(.words(part)) }
      } else if isLast {
        pieces.append(.words("`" + part))
      } else {
        pieces.append(.code(part))
      }
    }
    return pieces
  }
}
