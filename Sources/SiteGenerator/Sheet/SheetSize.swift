/// What stands where on an A4 sheet, in tenths of a millimetre; the style sheet has the same figures.
enum SheetSize {
  /// Room for one page between the margins, less a little for rounding.
  static let height = 2740
  static let width = 1820
  /// The column for the square of the code, and its side.
  static let code = 320
  /// The least room for notes in pen; with less, none is offered.
  static let notes = 250

  static let name = PrintedText(size: 105, isBold: true)
  static let detail = PrintedText(size: 95)
  static let heading = PrintedText(size: 115, isBold: true)
  static let title = PrintedText(size: 140, isBold: true)
  static let foot = PrintedText(size: 85)
  static let nameLine = 50
  static let detailLine = 45
  static let headingLine = 60
  static let titleLine = 65
  static let footLine = 40
  /// Air and a rule above a heading.
  static let headingSpace = 50
  /// Air above and below an entry.
  static let itemSpace = 22
  /// The box before an entry, with the air after it.
  static let mark = 80
  /// How much further in a member of a group stands.
  static let indent = 60
  /// The margin in which the name of a row stands.
  static let rowName = 340
  /// Most lines of one entry: a longer one goes on in another.
  static let mostLines = 24
}

extension SheetItem {
  /// How high it is on paper.
  var height: Int {
    var width = SheetSize.width - indent * SheetSize.indent
    switch mark {
    case .row:
      let name = SheetSize.name.lines(of: name.plain, width: SheetSize.rowName - 40)
      let detail = SheetSize.detail.lines(of: detail.plain, width: width - SheetSize.rowName)
      return max(name * SheetSize.nameLine, detail * SheetSize.detailLine) + SheetSize.itemSpace
    case .box, .held, .member: width -= SheetSize.mark
    case .plain: break
    }
    var height = SheetSize.itemSpace
    if !name.isEmpty {
      height += SheetSize.name.lines(of: name.plain, width: width) * SheetSize.nameLine
    }
    if !detail.isEmpty {
      height += SheetSize.detail.lines(of: detail.plain, width: width) * SheetSize.detailLine
    }
    return height
  }

  /// The entry as several, each low enough to stand on a page.
  var pieces: [SheetItem] {
    guard height > SheetSize.mostLines * SheetSize.detailLine else { return [self] }
    var first = self
    var rest: [SheetItem] = []
    let names = Self.cut(name)
    first.name = names.first ?? name
    rest += names.dropFirst().map { SheetItem(.plain, $0, indent: indent) }
    let details = Self.cut(detail)
    if rest.isEmpty {
      first.detail = details.first ?? detail
      rest += details.dropFirst().map { SheetItem(.plain, Phrase(), $0, indent: indent) }
    } else {
      first.detail = Phrase()
      rest += details.map { SheetItem(.plain, Phrase(), $0, indent: indent) }
    }
    return [first] + rest
  }

  /// A long text cut between words; a short one is left as it is, its silences dashed.
  private static func cut(_ phrase: Phrase) -> [Phrase] {
    guard phrase.plain.utf8.count > longestPiece else { return phrase.isEmpty ? [] : [phrase] }
    var pieces: [Phrase] = []
    var piece = ""
    for word in phrase.plain.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty, piece.utf8.count + word.utf8.count > longestPiece {
        pieces.append(.quoted(piece))
        piece = ""
      }
      // A word without end is cut too, between characters.
      var word = word
      while word.utf8.count > longestPiece {
        let head = word.prefix(longestPiece / 4)
        pieces.append(.quoted(piece + head))
        piece = ""
        word = word.dropFirst(head.count)
      }
      piece += (piece.isEmpty ? "" : " ") + word
    }
    return pieces + [.quoted(piece)]
  }

  /// In bytes: some ten lines of the narrowest column.
  private static let longestPiece = 900
}
