import VietnameseText

/// A form's file name glued to the end of a paper's name.
enum FormFileName {
  struct Cut {
    var name: String
    var file: String
    /// Whether there was one place only where the file name could begin.
    var isCertain: Bool
  }

  /// Cuts it off; `nil` where the text ends in no file name.
  static func cut(_ text: String) -> Cut? {
    let plain = folded(text)
    guard endings.contains(where: { plain.hasSuffix($0) }) else { return nil }
    let flat = FlatText(text)
    var places: [Int] = []
    for at in 1..<max(1, flat.count) where isSeam(flat, at) { places.append(at) }
    guard let first = places.first else {
      return Cut(name: text, file: text, isCertain: false)
    }
    return Cut(
      name: flat.text(0..<first), file: flat.text(first..<flat.count),
      isCertain: places.count == 1)
  }

  /// Where one cell may end and the next begin: a small letter or a bracket, then a capital or digit.
  private static func isSeam(_ flat: FlatText, _ at: Int) -> Bool {
    let before = flat.scalars[at - 1]
    guard flat.isUpper(at) || flat.isDigit(at) else { return false }
    if flat.isLower(at - 1) {
      // `TTg` and the like are no seams.
      return !(flat.isUpper(at) && before == "g" && at > 1 && flat.isUpper(at - 2))
    }
    if flat.isUpper(at - 1) { return endsActNumber(flat, at) }
    guard [")", ";", ":", "”", "\"", "."].contains(before) else { return false }
    // `12.5` is a number, and `10.QLT` the number of a form.
    let isNumbered = before == "." && at > 1 && flat.isDigit(at - 2)
    return !(isNumbered && (flat.isDigit(at) || flat.isUpper(at + 1)))
  }

  /// Whether the number of an act ends here, such as `09/2026/TT-BNNMT`, and what follows cannot be a part of it.
  private static func endsActNumber(_ flat: FlatText, _ at: Int) -> Bool {
    guard flat.isDigit(at) || flat.isLower(at + 1) else { return false }
    var start = at
    while start > 0, flat.isUpper(start - 1) || flat.scalars[start - 1] == "-" { start -= 1 }
    return start > 1 && flat.scalars[start - 1] == "/" && flat.isDigit(start - 2)
  }

  static let endings: [String] = [
    ".doc", ".docx", ".pdf", ".xls", ".xlsx", ".rar", ".zip", ".jpg", ".png", ".html", ".rtf",
  ]
}
