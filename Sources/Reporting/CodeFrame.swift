import SourceText

/// The lines of a file around a range, with carets under it, for a terminal of fixed-width cells.
///
/// Carets stand right under wide and combining letters because both lines are counted in cells.
struct CodeFrame {
  /// The widest text shown; longer lines are cut around the range, with an ellipsis.
  static let maxCells = 96

  let number: String
  let text: String
  let carets: String

  /// `nil` where the file has no text at that place.
  init?(_ range: ByteRange, in file: SourceFile, _ lines: LineIndex) {
    guard !file.bytes.isEmpty else { return nil }
    let line = lines.line(of: range.lower)
    let bounds = lines.range(ofLine: line)
    let lower = min(max(range.lower, bounds.lower), bounds.upper)
    let upper = min(max(range.upper, lower), bounds.upper)
    var before = Self.visible(file.text(in: ByteRange(bounds.lower, lower)))
    var marked = Self.visible(file.text(in: ByteRange(lower, upper)))
    var after = Self.visible(file.text(in: ByteRange(upper, bounds.upper)))
    Self.cut(&before, &marked, &after)
    number = "\(line)"
    text = before + marked + after
    let width = max(1, cellWidth(marked))
    carets = String(repeating: " ", count: cellWidth(before)) + String(repeating: "^", count: width)
  }

  /// Tabs and control characters take one cell, so that columns stay true.
  private static func visible(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar -> Unicode.Scalar in
          scalar.value == 9 ? " " : scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar
        }))
  }

  private static func cut(_ before: inout String, _ marked: inout String, _ after: inout String) {
    let room = maxCells
    if cellWidth(marked) > room { marked = prefix(marked, room - 1) + "…" }
    let left = room - cellWidth(marked)
    if cellWidth(before) > left / 2, cellWidth(before) + cellWidth(after) > left {
      before = "…" + suffix(before, max(left - min(cellWidth(after), left / 2) - 1, 0))
    }
    let rest = left - cellWidth(before)
    if cellWidth(after) > rest { after = prefix(after, max(rest - 1, 0)) + "…" }
  }

  private static func prefix(_ text: String, _ cells: Int) -> String {
    var width = 0
    var result = ""
    for character in text {
      width += cellWidth(String(character))
      if width > cells { break }
      result.append(character)
    }
    return result
  }

  private static func suffix(_ text: String, _ cells: Int) -> String {
    var width = 0
    var result: [Character] = []
    for character in text.reversed() {
      width += cellWidth(String(character))
      if width > cells { break }
      result.append(character)
    }
    return String(result.reversed())
  }
}
