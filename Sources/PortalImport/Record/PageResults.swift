/// The last part of a page: results with their codes, then keywords, description and buttons.
struct PageResults {
  var results: [PublishedRecord.Named] = []
  var keywords = ""
  var description = ""

  static func read(_ text: String) -> PageResults {
    var page = PageResults()
    var flat = FlatText(text)
    // What the page puts under the record: a list of offices and a button.
    for furniture in ["Chọn cơ quan thực hiện", "Hệ thống chỉ hiển thị"] {
      if let at = flat.find(furniture) { flat = FlatText(flat.text(0..<at)) }
    }
    if let at = flat.find("Nộp hồ sơ"), at + 9 == flat.count, at > 0, !flat.isSpace(at - 1) {
      flat = FlatText(flat.text(0..<at))
    }
    if let at = flat.find("Mô tả"), flat.find("Từ khóa").map({ $0 < at }) ?? true {
      page.description = spoken(flat.text(at + 5..<flat.count))
      flat = FlatText(flat.text(0..<at))
    }
    if let at = flat.find("Từ khóa") {
      page.keywords = spoken(flat.text(at + 7..<flat.count))
      flat = FlatText(flat.text(0..<at))
    }
    page.readResults(flat)
    return page
  }

  /// `<name>Mã: <code><name>Mã: <code>`.
  private mutating func readResults(_ flat: FlatText) {
    var start = 0
    while let mark = flat.find("Mã:", from: start) {
      let name = flat.text(start..<mark)
      var at = mark + 3
      while flat.isSpace(at) { at += 1 }
      let codeStart = at
      let end = Self.endOfCode(flat, from: at)
      at = end
      results.append(PublishedRecord.Named(name: name, code: flat.text(codeStart..<end)))
      start = end
    }
    let rest = flat.text(start..<flat.count)
    if !rest.isEmpty, !CleanText.isSilent(rest) {
      results.append(PublishedRecord.Named(name: rest))
    }
  }

  /// A code has capitals, digits, points and hyphens: `KQ.G12.001056`; six digits end it.
  private static func endOfCode(_ flat: FlatText, from: Int) -> Int {
    var at = from
    var digits = 0
    while at < flat.count {
      let scalar = flat.scalars[at]
      let isDigit = flat.isDigit(at)
      if isDigit {
        digits += 1
      } else if digits >= 6 {
        break
      } else {
        digits = 0
      }
      guard isDigit || scalar == "." || scalar == "-" || scalar == "_" || flat.isUpper(at) else {
        break
      }
      at += 1
    }
    // A name that follows directly gives its capital back.
    if at < flat.count, at > from, flat.isUpper(at - 1), flat.isLower(at) { at -= 1 }
    return at
  }

  private static func spoken(_ text: String) -> String {
    CleanText.isSilent(text) ? "" : text
  }
}
