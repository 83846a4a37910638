import VietnameseText

/// What was put right in the letters of a record: counted, so that nothing is changed unseen.
package struct CleaningTally: Hashable, Sendable {
  /// Texts that had letters and marks apart.
  package var decomposed = 0
  /// Characters that nobody sees.
  package var invisible = 0
  /// Glyphs of private fonts, such as the bullets of Wingdings.
  package var glyphs = 0
  /// No-break and other odd spaces, tabs.
  package var spaces = 0

  package init() {}

  package var isEmpty: Bool { self == CleaningTally() }
}

/// Text of the portal in the form this product keeps: composed, visible, single spaces.
enum CleanText {
  /// One line: line breaks become spaces.
  static func line(_ raw: String, _ tally: inout CleaningTally) -> String {
    clean(raw, &tally).split(separator: "\n").joined(separator: " ")
  }

  /// Several lines, none of them blank.
  static func lines(_ raw: String, _ tally: inout CleaningTally) -> String {
    clean(raw, &tally)
  }

  private static func clean(_ raw: String, _ tally: inout CleaningTally) -> String {
    if !NFC.isComposed(raw) { tally.decomposed += 1 }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var space = false
    func endLine() {
      if !line.isEmpty { lines.append(String(line)) }
      line = String.UnicodeScalarView()
      space = false
    }
    for scalar in NFC.composed(raw).unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
        endLine()
      case 0x20:
        space = true
      case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
        tally.spaces += 1
        space = true
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
        tally.invisible += 1
      case 0xE000...0xF8FF:
        tally.glyphs += 1
        if space, !line.isEmpty { line.append(" ") }
        space = false
        line.append("-")
      case 0x00..<0x20, 0x7F..<0xA0:
        tally.invisible += 1
      default:
        if space, !line.isEmpty { line.append(" ") }
        space = false
        line.append(scalar)
      }
    }
    endLine()
    return lines.joined(separator: "\n")
  }

  /// Whether the portal's text says that there is nothing: empty, `--`, «Không có thông tin».
  static func isSilent(_ text: String) -> Bool {
    if text.isEmpty || text == "-" || text == "--" { return true }
    let plain = folded(text)
    return plain == "khong co thong tin" || plain == "khong co thong tin."
  }
}
