@_spi(_Unicode) import Swift
import Testing
import VietnameseText

struct NFCTests {
  @Test(
    "decomposed stretches are found at their bytes",
    arguments: [
      ("", nil),
      ("Đăng ký khai sinh, 15 ngày – “lệ phí” 8.000₫ …", nil),
      ("漢字 📄 → ✓ ½ ﷺ Ω", nil),
      // A mark that joins with nothing stays where it is.
      ("x\u{302}", nil),
      ("a\u{300}", 0..<3),
      ("xa\u{300}y", 1..<4),
      ("kế hoạch đi\u{323}nh", 15..<18),
      ("ê\u{301}", 0..<4),
      ("e\u{323}\u{302}", 0..<5),
      // Marks in the wrong order, though no letter has them both.
      ("x\u{301}\u{323}", 0..<5),
      ("a\u{200E}b", nil),
      // Singletons: the Kelvin and Ångström signs, the old en quad.
      ("5 \u{212A}", 1..<5),
      ("\u{2000}", 0..<3),
      ("\u{1100}\u{1161}", 0..<6),
    ] as [(String, Range<Int>?)])
  func firstDecomposed(text: String, expected: Range<Int>?) {
    #expect(NFC.firstDecomposed(in: Array(text.utf8)) == expected)
    #expect(NFC.isComposed(text) == (expected == nil))
    #expect(NFC.isComposed(Array(text.utf8)) == (expected == nil))
    #expect(NFC.isComposed(NFC.composed(text)))
  }

  @Test("the quick check agrees with composing, for every scalar after a letter")
  func againstLibrary() {
    for value in Array(0x20..<0x3400) + Array(0xA600..<0xAE00) + Array(0xF900..<0xFB50) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      for text in ["\(scalar)", "a\(scalar)b", "e\u{323}\(scalar)", "đ\(scalar)\u{301}"] {
        let isComposed = text._nfc.elementsEqual(text.unicodeScalars)
        #expect(NFC.isComposed(text) == isComposed, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("looking in a part sees only that part")
  func partial() {
    let bytes = Array("a\u{300} đ e\u{301}".utf8)
    #expect(NFC.firstDecomposed(in: bytes, 3..<7) == nil)
    #expect(NFC.firstDecomposed(in: bytes, 3..<bytes.count) == 7..<10)
    // A mark at the start of the part composes with nothing in it.
    #expect(NFC.firstDecomposed(in: bytes, 1..<3) == nil)
  }

  @Test(
    "composing gives the bytes a keyboard gives",
    arguments: [
      ("thu\u{309} tu\u{323}c", "thủ tục"),
      ("hô\u{300} sơ", "hồ sơ"),
      ("u\u{31B}\u{309}", "ử"),
      ("u\u{309}\u{31B}", "ử"),
      ("Đ", "Đ"),
    ] as [(String, String)])
  func composed(text: String, expected: String) {
    #expect(Array(NFC.composed(text).utf8) == Array(expected.utf8))
  }

  @Test(
    "bytes that are no UTF-8 are passed over",
    arguments: [
      [0xFF], [0xCC], [0xE1, 0xBA], [0x61, 0xCC], [0xF0, 0x9F], [0xE2], [0xC4], [0x80, 0x80],
    ] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    #expect(NFC.isComposed(bytes))
  }
}
