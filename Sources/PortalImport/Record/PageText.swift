import VietnameseText

/// A procedure's page as one text, cut at its headings.
enum PageText {
  /// Whether a text is such a page.
  static func isPage(_ text: String) -> Bool {
    let plain = folded(text)
    return plain.contains("ma thu tuc") && plain.contains("thanh phan ho so")
      && plain.contains("trinh tu thuc hien")
  }

  /// The text under each heading.
  ///
  /// Headings come in a fixed order, so a heading's words in some prose before their turn are not
  /// taken for one.
  static func fields(of page: String) -> [PageField: String] {
    let flat = FlatText(NFC.composed(page))
    let plain = FlatText(String(String.UnicodeScalarView(flat.scalars.map { small($0) })))
    var cuts: [(field: PageField, start: Int, body: Int)] = []
    var from = 0
    for field in PageField.allCases {
      // The page's last headings stand inside the results, which know them.
      if field == .keywords || field == .description { continue }
      let heading = smallText(field.heading)
      let opening = smallText(field.opening)
      var search = from
      while let found = plain.find(heading, from: search) {
        var body = found + heading.count
        // A heading begins with a capital; the same words in the middle of a sentence do not.
        if flat.isUpper(found),
          opening.isEmpty || startsAfterSpace(opening, in: plain, at: body)
        {
          while body < flat.count, isGap(flat.scalars[body]) { body += 1 }
          cuts.append((field, found, body))
          from = body
          break
        }
        search = found + 1
      }
    }
    var fields: [PageField: String] = [:]
    for (index, cut) in cuts.enumerated() {
      let end = index + 1 < cuts.count ? cuts[index + 1].start : flat.count
      fields[cut.field] = flat.text(cut.body..<max(cut.body, end))
    }
    return fields
  }

  private static func startsAfterSpace(
    _ words: [Unicode.Scalar], in text: FlatText, at start: Int
  ) -> Bool {
    var at = start
    while at < text.count, isGap(text.scalars[at]) { at += 1 }
    return text.starts(words, at: at)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == ":"
  }

  private static func smallText(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { small($0) }
  }

  /// One scalar for one, so that places stay the same.
  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard let only = mapping.first, mapping.count == 1 else { return scalar }
    return only
  }
}
