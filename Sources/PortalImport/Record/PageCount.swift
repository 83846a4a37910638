import VietnameseText

/// `1 bản chính,1 bản sao` at the end of a flattened row, and where the name before it ends.
struct PageCount {
  var originals: Int?
  var copies: Int?
  /// One past the name.
  var nameEnd: Int
  /// One past the row.
  var end: Int
  /// Whether the digits of the number can be told from digits at the end of the name.
  var isCertain = true

  /// The next one in a range; `nil` where there is none.
  static func next(in flat: FlatText, from: Int, to limit: Int) -> PageCount? {
    var at = from
    while at < limit {
      guard flat.isDigit(at) else {
        at += 1
        continue
      }
      var end = at
      while end < limit, flat.isDigit(end) { end += 1 }
      var word = end
      while flat.isSpace(word) { word += 1 }
      let isOriginal = flat.starts("bản chính", at: word)
      let isCopy = !isOriginal && flat.starts("bản sao", at: word)
      if isOriginal || isCopy {
        let wordEnd = word + (isOriginal ? 9 : 7)
        if endsRow(flat, at: wordEnd, limit), end == word || flat.scalars[end] == " " {
          return count(flat, digits: at..<end, isOriginal: isOriginal, wordEnd: wordEnd, limit)
        }
      }
      at = end
    }
    return nil
  }

  /// A row's number is followed by nothing, by the copies, or directly by the next name.
  ///
  /// `1 bản chính hoặc bản sao` in the middle of a name goes on with a blank and small letters.
  private static func endsRow(_ flat: FlatText, at: Int, _ limit: Int) -> Bool {
    if at >= limit || flat.scalars[at] == "\n" { return true }
    if flat.scalars[at] == "," { return flat.isDigit(at + 1) || flat.isDigit(at + 2) }
    return !flat.isSpace(at) && !isClosing(flat.scalars[at])
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    [")", ";", ".", ":", "/", "”", "\""].contains(scalar)
  }

  private static func count(
    _ flat: FlatText, digits: Range<Int>, isOriginal: Bool, wordEnd: Int, _ limit: Int
  ) -> PageCount {
    let split = split(flat, digits)
    var count = PageCount(nameEnd: split.nameEnd, end: wordEnd, isCertain: split.value != nil)
    if isOriginal { count.originals = split.value } else { count.copies = split.value }
    guard isOriginal, wordEnd < limit, flat.scalars[wordEnd] == "," else { return count }
    var at = wordEnd + 1
    while flat.isSpace(at) { at += 1 }
    let start = at
    while at < limit, flat.isDigit(at) { at += 1 }
    let value = Int(flat.text(start..<at))
    while flat.isSpace(at) { at += 1 }
    guard at > start, flat.starts("bản sao", at: at) else { return count }
    count.copies = value
    count.end = at + 7
    return count
  }

  /// Whether the words before digits number a form: `Mẫu số `, `mẫu `, `Mẫu số: `.
  private static func isNumbered(_ flat: FlatText, before start: Int) -> Bool {
    let words = folded(flat.text(max(0, start - 10)..<start))
    return words.hasSuffix("mau so") || words.hasSuffix("mau")
  }

  /// Which of the digits are the number, and which end the name: `…ngày 01/7/2026` `1`.
  private static func split(_ flat: FlatText, _ digits: Range<Int>) -> (value: Int?, nameEnd: Int) {
    let length = digits.count
    let start = digits.lowerBound
    if length == 1 { return (Int(flat.text(digits)), start) }
    // A year, then the number.
    if length >= 5, length <= 6, let year = Int(flat.text(start..<start + 4)),
      (1945...2035).contains(year), flat.scalars[start + 4] != "0" || length == 5
    {
      return (Int(flat.text(start + 4..<digits.upperBound)), start + 4)
    }
    let before = start > 0 ? flat.scalars[start - 1] : " "
    let joins = before == " " || before == "." || before == "/" || before == "-" || before == "\n"
    // `Mẫu số 021`: two digits of a form's number, then one; a number is never printed with a zero.
    if length == 3, flat.scalars[start] == "0" {
      return (Int(flat.text(start + 2..<start + 3)), start + 2)
    }
    // `Mẫu số 181`: a form's number of two digits, then one; no list asks for 181 originals.
    if length == 3, joins, isNumbered(flat, before: start), flat.scalars[start + 2] != "0" {
      return (Int(flat.text(start + 2..<start + 3)), start + 2)
    }
    // `CC011`, `Mẫu số 11`: the name ends in digits and the last one is the number, if it is one at all.
    if length == 2, joins || flat.isUpper(start - 1) {
      guard flat.scalars[start + 1] != "0" else { return (nil, start) }
      return (Int(flat.text(start + 1..<start + 2)), start + 1)
    }
    // Behind a word or a bracket the digits are the number alone.
    if length == 2, !joins, flat.scalars[start] != "0" {
      return (Int(flat.text(digits)), start)
    }
    return (nil, start)
  }
}
