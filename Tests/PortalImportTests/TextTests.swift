import Testing

@testable import PortalImport

/// The letters of records: which are capitals, what nobody sees, what is a blank.
struct TextTests {
  @Test("capitals and small letters are those of Unicode")
  func letterCase() {
    for value in UInt32(0)...0x2000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(LetterCase.isUpper(scalar) == scalar.properties.isUppercase, "\(scalar)")
      #expect(LetterCase.isLower(scalar) == scalar.properties.isLowercase, "\(scalar)")
    }
  }

  @Test(
    "a text is composed, visible, with single blanks and no blank lines",
    arguments: [
      ("  Đăng   ký  ", "Đăng ký", 0, 0, 0), ("a\u{A0}b\tc\u{3000}d", "a b c d", 3, 0, 0),
      ("k\u{200E}ý\u{AD} và\u{FEFF}", "ký và", 0, 3, 0),
      ("\u{F0FC}một \u{F0A7}hai", "-một -hai", 0, 0, 2),
      ("một\r\n\n \n hai\u{2028}ba", "một\nhai\nba", 0, 0, 0),
      ("a\u{7F}\u{85}b\u{1}", "a\nb", 0, 2, 0),
      ("«§» – “x” €", "«§» – “x” €", 0, 0, 0), ("\u{1F600} 𝔸", "\u{1F600} 𝔸", 0, 0, 0),
      ("", "", 0, 0, 0),
    ])
  func cleaning(_ raw: String, _ clean: String, _ spaces: Int, _ invisible: Int, _ glyphs: Int) {
    var tally = CleaningTally()
    #expect(CleanText.lines(raw, &tally) == clean)
    #expect(tally.spaces == spaces)
    #expect(tally.invisible == invisible)
    #expect(tally.glyphs == glyphs)
  }

  @Test(
    "words are parted where tables ran them together, groups of thousands join",
    arguments: [
      ("phíTrực tuyến", ["phi", "truc", "tuyen"]), ("CPNghị định", ["cp", "nghi", "dinh"]),
      ("UBND Sở", ["ubnd", "so"]), ("1.000.000 đồng", ["1000000", "dong"]), ("007", ["7"]),
      ("1,5 ngày", ["1", "5", "ngay"]), ("ĐIỀU 5Khoản", ["dieu", "5", "khoan"]), ("000", ["0"]),
    ])
  func words(_ text: String, _ words: [String]) {
    #expect(CoverageWords.of(text) == words)
  }
}
