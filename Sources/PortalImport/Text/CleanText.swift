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
    let bytes = Array(NFC.composed(raw).utf8)
    var cleaner = LineCleaner(capacity: bytes.count)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      // Most text is letters of ASCII and of Vietnamese, which need no closer look.
      if byte > 0x20, byte < 0x7F {
        cleaner.letter(bytes[at..<at + 1])
        at += 1
        continue
      }
      let end = at + length(byte)
      switch byte {
      case 0x20: cleaner.isSpaced = true
      case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xE3, 0xEE, 0xEF:
        cleaner.take(scalar(bytes[at..<end]), bytes[at..<end], &tally)
      default: cleaner.letter(bytes[at..<end])
      }
      at = end
    }
    return cleaner.text()
  }

  /// Bytes of the character that begins with this one; the text is valid UTF-8.
  private static func length(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    guard let first = bytes.first else { return 0 }
    let lead = bytes.count == 1 ? first : first & (0xFF >> UInt8(bytes.count + 1))
    return bytes.dropFirst().reduce(UInt32(lead)) { $0 << 6 | UInt32($1 & 0x3F) }
  }

  /// Whether the portal's text says that there is nothing: empty, `--`, «Không có thông tin».
  static func isSilent(_ text: String) -> Bool {
    if text.isEmpty || text == "-" || text == "--" { return true }
    let plain = folded(text)
    return plain == "khong co thong tin" || plain == "khong co thong tin."
  }
}

/// Lines on their way: blanks wait until something follows them.
private struct LineCleaner {
  /// Whether a blank stands before what comes next.
  var isSpaced = false
  private var bytes: [UInt8] = []
  private var isLineEmpty = true

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  mutating func letter(_ letter: ArraySlice<UInt8>) {
    if isLineEmpty {
      // Blank lines leave nothing.
      if !bytes.isEmpty { bytes.append(0x0A) }
      isLineEmpty = false
    } else if isSpaced {
      bytes.append(0x20)
    }
    isSpaced = false
    bytes += letter
  }

  /// A character that may be a line's end, an odd blank, or nothing to be seen.
  mutating func take(_ scalar: UInt32, _ letter: ArraySlice<UInt8>, _ tally: inout CleaningTally) {
    switch scalar {
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
      isLineEmpty = true
      isSpaced = false
    case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      tally.spaces += 1
      isSpaced = true
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      tally.invisible += 1
    case 0xE000...0xF8FF:
      tally.glyphs += 1
      self.letter([UInt8(ascii: "-")])
    case 0x00..<0x20, 0x7F..<0xA0:
      tally.invisible += 1
    default:
      self.letter(letter)
    }
  }

  func text() -> String { String(decoding: bytes, as: UTF8.self) }
}
