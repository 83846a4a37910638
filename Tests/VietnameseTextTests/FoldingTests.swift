@_spi(_Unicode) import Swift
import Testing
import VietnameseText

struct FoldingTests {
  @Test(
    "tones, marks and capitals fold away",
    arguments: [
      ("", ""),
      ("Đăng ký KẾT HÔN", "dang ky ket hon"),
      ("thu\u{309} tu\u{323}c", "thu tuc"),
      ("Ðường", "duong"),
      ("50.000\u{A0}đồng", "50.000 dong"),
      ("k\u{200E}ý tự\u{AD}do", "ky tudo"),
      ("NĐ-CP, số 5/2022", "nd-cp, so 5/2022"),
      ("Œuvre ß Ж Ω 漢 📄", "œuvre ß ж ω 漢 📄"),
      ("\u{FEFF}ưỠ", "uo"),
      ("[\\]^_`{|}~@", "[\\]^_`{|}~@"),
    ] as [(String, String)])
  func examples(text: String, expected: String) {
    #expect(Array(folded(text).utf8) == Array(expected.utf8))
  }

  /// The two tables against the decompositions of the library itself.
  @Test("every Latin letter folds to the letter it decomposes to")
  func againstDecomposition() throws {
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      let first = try #require(String(scalar)._nfd.first(where: { _ in true }))
      guard first.value < 0x80 else { continue }
      #expect(folded(String(scalar)) == String(first).lowercased(), "U+\(String(value, radix: 16))")
    }
  }

  @Test("folding twice changes nothing more, and decomposed text folds the same")
  func idempotent() throws {
    for value in 0x20..<0x3000 {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let once = folded(String(scalar))
      #expect(folded(once) == once, "U+\(String(value, radix: 16))")
      #expect(once.utf8.count <= String(scalar).utf8.count)
    }
    let decomposed = "Ủy ban nhân dân phường Yên Hòa"._nfd.reduce(into: "") {
      $0.unicodeScalars.append($1)
    }
    #expect(folded(decomposed) == "uy ban nhan dan phuong yen hoa")
  }

  @Test("bytes cut off in a character do not crash", arguments: 1...3)
  func truncated(length: Int) {
    let bytes: [UInt8] = Array("📄".utf8.prefix(length))
    #expect(folded(bytes).count <= bytes.count)
    #expect(!folded(Array("ế".utf8.prefix(length))).isEmpty)
  }

  @Test(
    "slugs",
    arguments: [
      ("Thủ tục đăng ký khai sinh", "thu-tuc-dang-ky-khai-sinh"),
      ("  1.  Cấp “giấy phép” (lần đầu) – mức 2/4!  ", "1-cap-giay-phep-lan-dau-muc-2-4"),
      ("漢字", ""),
      ("", ""),
      ("a漢b", "a-b"),
      ("NĐ-CP", "nd-cp"),
    ] as [(String, String)])
  func slugs(text: String, expected: String) {
    #expect(slug(text) == expected)
  }
}
