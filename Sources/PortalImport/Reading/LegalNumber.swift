import ProcedureModel

/// The number of an act found in a text.
struct LegalNumber {
  /// As printed but for blanks around its slashes: `123/2015/NĐ-CP`.
  var text: String
  /// Scalars of the text it was found in.
  var range: Range<Int>

  /// All numbers in a text, from left to right.
  static func all(in flat: FlatText) -> [LegalNumber] {
    var found: [LegalNumber] = []
    var at = 0
    while at < flat.count {
      guard flat.isDigit(at) else {
        at += 1
        continue
      }
      let isFree =
        found.last?.range.upperBound == at || !joinsBefore(flat, at) || endsDate(flat, at)
      if isFree, let number = number(in: flat, at: at) {
        found.append(number)
        at = number.range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  static func all(in text: String) -> [LegalNumber] { all(in: FlatText(text)) }

  /// Whether what stands before makes these digits the end of something else.
  private static func joinsBefore(_ flat: FlatText, _ at: Int) -> Bool {
    flat.isDigit(at - 1) || (at > 0 && (flat.scalars[at - 1] == "/" || flat.scalars[at - 1] == "-"))
  }

  /// `29/6/2024` `43/2024/QH15`: a date that the title ends with, and the number directly behind.
  private static func endsDate(_ flat: FlatText, _ at: Int) -> Bool {
    guard !flat.isDigit(at - 1), flat.isDigit(at - 2), year(flat, at) else { return false }
    var end = at
    while flat.isDigit(end) { end += 1 }
    return end - at > 4
  }

  /// Whether four digits are a year in which acts were made.
  private static func year(_ flat: FlatText, _ at: Int) -> Bool {
    guard at + 4 <= flat.count, let year = Int(flat.text(at..<at + 4)) else { return false }
    return (1945...2035).contains(year)
  }

  private static func number(in flat: FlatText, at start: Int) -> LegalNumber? {
    var at = start
    while flat.isDigit(at) { at += 1 }
    // `năm 2025.09/2026/TT-BNNMT`: the year that ends a sentence is no part of the number.
    if at - start == 4, year(flat, start), flat.starts(".", at: at), flat.isDigit(at + 1) {
      return number(in: flat, at: at + 1)
    }
    // Digits glued to a number, `QH1376/2015/QH13`, are cut where two follow `QH`.
    var begin = start
    if start >= 2, flat.scalars[start - 1] == "H", flat.scalars[start - 2] == "Q", at - start > 2 {
      begin = start + 2
    }
    // A year that ends the title before, `2022` `06/2022/QH15`.
    if (5...7).contains(at - begin), year(flat, begin), flat.starts("/", at: at),
      flat.isDigit(at + 1)
    {
      begin += 4
    }
    guard (1...5).contains(at - begin) else { return nil }
    var text = flat.text(begin..<at)
    // `66.7`, `08.a`, `1a`.
    if at + 1 < flat.count, flat.scalars[at] == ".",
      flat.isDigit(at + 1) || (flat.isLower(at + 1) && flat.starts("/", at: at + 2))
    {
      let part = at
      at += 2
      while flat.isDigit(at) { at += 1 }
      text += flat.text(part..<at)
    } else if flat.isLower(at), flat.starts("/", at: at + 1) {
      text += flat.text(at..<at + 1)
      at += 1
    }
    guard let slash = self.slash(flat, at) else { return nil }
    at = slash
    text += "/"
    // A year of four digits and another slash.
    if flat.isDigit(at), flat.isDigit(at + 1), flat.isDigit(at + 2), flat.isDigit(at + 3),
      !flat.isDigit(at + 4)
    {
      guard let next = self.slash(flat, at + 4) else { return nil }
      text += flat.text(at..<at + 4) + "/"
      at = next
    }
    guard let suffix = suffix(flat, at) else { return nil }
    text += flat.text(at..<suffix)
    return LegalNumber(text: withoutBlanks(text), range: begin..<suffix)
  }

  /// One past a slash with at most one blank on either side.
  private static func slash(_ flat: FlatText, _ start: Int) -> Int? {
    var at = start
    if flat.isSpace(at) { at += 1 }
    guard at < flat.count, flat.scalars[at] == "/" else { return nil }
    at += 1
    if flat.isSpace(at) { at += 1 }
    return at
  }

  /// One past `NĐ-CP`, `QH15`, `TTLT-BTP-BNG`, `QĐ-BCA-C06`, `NQ-HĐND`, `QĐ-TTg`.
  private static func suffix(_ flat: FlatText, _ start: Int) -> Int? {
    var at = start
    var end: Int?
    while true {
      guard let part = part(flat, at) else { return end }
      end = part
      var next = part
      if flat.starts(" -", at: next), flat.isUpper(next + 2) || flat.isUpper(next + 3) { next += 1 }
      guard next < flat.count else { return end }
      let joint = flat.scalars[next]
      guard joint == "-" || joint == "–" || joint == "/" else { return end }
      next += 1
      if flat.isSpace(next), flat.isUpper(next + 1), joint != "/" { next += 1 }
      guard flat.isUpper(next), joint != "/" || start != at || isJoint(flat, start, part) else {
        return end
      }
      at = next
    }
  }

  /// `TTLT/BQP-…` goes on behind a slash.
  private static func isJoint(_ flat: FlatText, _ start: Int, _ end: Int) -> Bool {
    ["TTLT", "TTLN"].contains(flat.text(start..<end))
  }

  private static func part(_ flat: FlatText, _ start: Int) -> Int? {
    var at = start
    while flat.isUpper(at) { at += 1 }
    guard at > start else { return nil }
    // One capital and small letters are a word of the title.
    if at - start == 1, flat.isLower(at) { return nil }
    // `TTg`, which ends in a small letter.
    if at - start >= 2, flat.scalars[at - 1] == "T", flat.scalars[at - 2] == "T",
      flat.starts("g", at: at), !flat.isLower(at + 1)
    {
      return at + 1
    }
    // A title in capitals that follows directly, `CP` `LUẬT`, is cut off behind the letters that are known.
    let run = flat.text(start..<at)
    if at - start > 3, !AgencyAbbreviations.isKnown(run), !flat.isLower(at),
      let known = AgencyAbbreviations.longestKnown(in: run)
    {
      return digits(flat, start + known, after: start)
    }
    // A title that follows directly gives its capital back: `BCA` `Luật`.
    if flat.isLower(at), at - start >= 2 {
      let whole = flat.text(start..<at)
      let shorter = flat.text(start..<at - 1)
      if !AgencyAbbreviations.isKnown(whole) || AgencyAbbreviations.isKnown(shorter) {
        return digits(flat, at - 1, after: start)
      }
      return at
    }
    return digits(flat, at, after: start)
  }

  /// The digits behind letters: `QH15`, `C06`; of more than two that the next number begins with, two.
  private static func digits(_ flat: FlatText, _ start: Int, after letters: Int) -> Int {
    // Only assemblies and departments of one letter count on: `QH15`, `UBTVQH14`, `C06`.
    let name = flat.text(letters..<start)
    guard name.hasSuffix("QH") || name.unicodeScalars.count == 1 else { return start }
    var at = start
    while flat.isDigit(at) { at += 1 }
    let isGlued = at - start > 2 && at < flat.count && flat.scalars[at] == "/"
    return isGlued ? start + 2 : at
  }

  private static func withoutBlanks(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\n" }))
      .replacing("–", with: "-")
  }
}
