/// Legal bases from the flattened table of a page: a title and its number, again and again.
struct PageLawTable {
  private(set) var laws: [PublishedRecord.Law] = []
  private(set) var rest = ""

  static func read(_ text: String) -> PageLawTable {
    var table = PageLawTable()
    var body = text
    let header = "Tên văn bản pháp lýMã văn bản"
    let flat = FlatText(text)
    if let at = flat.find(header) {
      body = flat.text(at + header.unicodeScalars.count..<flat.count)
    }
    if !CleanText.isSilent(body) { table.read(FlatText(body)) }
    return table
  }

  private mutating func read(_ flat: FlatText) {
    var start = 0
    for number in LegalNumber.all(in: flat) where number.range.lowerBound >= start {
      let end = number.range.upperBound
      // A number inside a title is followed by a blank or a sign; a row's own by the next title.
      guard
        end == flat.count || flat.scalars[end] == "\n" || flat.isUpper(end)
          || flat.isDigit(end) || flat.scalars[end] == "“" || flat.scalars[end] == "-"
          || isOwnCell(flat, number.range)
      else { continue }
      laws.append(
        PublishedRecord.Law(
          title: flat.text(start..<number.range.lowerBound), number: number.text))
      start = end
    }
    let tail = flat.text(start..<flat.count)
    guard !tail.isEmpty else { return }
    // A title whose number stands in it, or has none.
    laws.append(PublishedRecord.Law(title: tail, number: ""))
  }

  /// A number directly on the title before it is a cell, also with a blank and a capital behind.
  private func isOwnCell(_ flat: FlatText, _ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    return flat.isSpace(range.upperBound) && flat.isUpper(range.upperBound + 1)
      && (flat.isLower(before) || flat.isDigit(before))
  }
}
