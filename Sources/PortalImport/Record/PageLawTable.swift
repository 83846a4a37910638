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
    table.laws = table.laws.flatMap { parted($0) }
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
          || isFollowedByTitle(flat, end)
          || isOwnCell(flat, number.range, start)
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

  /// Whether a number is a row's cell and not a part of its title.
  ///
  /// A title prints a blank before a number, so one that stands directly on the title is a cell; so is
  /// the second of two alike, of which the title holds the first.
  private func isOwnCell(_ flat: FlatText, _ range: Range<Int>, _ start: Int) -> Bool {
    let before = range.lowerBound - 1
    let isAttached =
      flat.isLower(before) || flat.isUpper(before) || flat.isDigit(before)
      || (before >= 0 && [".", ")", ";", "”"].contains(flat.scalars[before]))
    if isAttached {
      // `Nghị định12/2020/NĐ-CP của …`: only the blank is missing, the title goes on.
      return !Self.actWords.contains {
        flat.starts($0, at: range.lowerBound - $0.unicodeScalars.count)
      }
    }
    let number = flat.text(range)
    return flat.isSpace(range.upperBound) && flat.isUpper(range.upperBound + 1)
      && LegalNumber.all(in: flat.text(start..<range.lowerBound)).contains { $0.text == number }
  }

  /// Small letters directly behind a number begin the next title; a date only lacks its blank.
  private func isFollowedByTitle(_ flat: FlatText, _ end: Int) -> Bool {
    flat.isLower(end) && !flat.starts("ngày", at: end) && !flat.starts("của", at: end)
  }

  private static let actWords: [String] = ["số", "định", "tư", "quyết", "luật", "lệnh"]

  /// `… của Bộ Xây dựng14/2026công tác …`: a cell that prints only the start of the title's number.
  private static func parted(_ law: PublishedRecord.Law) -> [PublishedRecord.Law] {
    let flat = FlatText(law.title)
    let inTitle = LegalNumber.all(in: flat)
    for (at, _) in flat.scalars.enumerated()
    where flat.isDigit(at) && (flat.isLower(at - 1) || flat.isUpper(at - 1)) {
      var end = at
      while flat.isDigit(end) { end += 1 }
      guard flat.starts("/", at: end) else { continue }
      let year = end + 1
      end = year
      while flat.isDigit(end) { end += 1 }
      guard end - year == 4, flat.isLower(end) || flat.isUpper(end) else { continue }
      let printed = flat.text(at..<end) + "/"
      guard
        let whole = inTitle.last(where: { $0.range.upperBound <= at && $0.text.hasPrefix(printed) })
      else { continue }
      return [
        PublishedRecord.Law(title: flat.text(0..<at), number: whole.text),
        PublishedRecord.Law(title: flat.text(end..<flat.count), number: law.number),
      ]
    }
    return [law]
  }
}
