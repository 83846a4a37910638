import Testing
import VietnameseText

struct CollationTests {
  /// Each list is in order; every pair of it is compared.
  @Test(
    "alphabetical order",
    arguments: [
      // The 29 letters and the four foreign ones.
      Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz").map(String.init),
      // Tones count only where all letters are the same, capitals only after that.
      ["ma", "Ma", "mà", "mả", "mã", "má", "mạ", "mac", "mă"],
      ["an", "án", "an toàn", "ăn", "âm"],
      ["", " ", "-", "1", "a"],
      ["Mẫu 2", "Mẫu 10", "Mẫu 10a", "Mẫu 011", "Mẫu đơn"],
      ["đất", "đi", "e"],
      ["dân", "dự án", "đa", "đạt"],
      ["cấp đổi", "cấp lại", "cấp mới", "chứng thực", "công chứng"],
      ["thuế", "thửa", "xã", "y tế", "Ω", "漢"],
      ["hoà", "hòa"],
      ["đa cấp", "đã cấp lại", "đa dạng"],
    ])
  func order(texts: [String]) {
    let keys = texts.map { CollationKey($0) }
    for (left, first) in keys.enumerated() {
      for (right, second) in keys.enumerated() {
        #expect((first < second) == (left < right), "\(texts[left]) against \(texts[right])")
        #expect((first == second) == (left == right))
      }
    }
  }

  @Test("how a text is composed does not matter")
  func composition() {
    #expect(CollationKey("thu\u{309} tu\u{323}c") == CollationKey("thủ tục"))
    #expect(CollationKey("Mẫu 02") == CollationKey("Mẫu 2"))
  }

  @Test(
    "headings of an alphabet",
    arguments: [
      ("đăng ký", "Đ"), ("Dân số", "D"), ("ấn chỉ", "Â"), ("ẩn", "Â"), ("ăn", "Ă"), ("ảnh", "A"),
      ("Ủy ban", "U"), ("ưu đãi", "Ư"), ("ý kiến", "Y"), ("“Đất”", "Đ"), ("2 bản", "#"),
      ("", "#"), ("…", "#"), ("Œ", "#"), ("Čech", "C"), ("a\u{302}\u{301}n", "Â"), ("漢", "#"),
    ] as [(String, Character)])
  func headings(text: String, expected: Character) {
    #expect(initial(of: text) == expected)
  }

  @Test("every letter with any tone has the place of its plain letter")
  func letters() throws {
    let tones: [(Tone, String)] = [
      (.level, ""), (.falling, "\u{300}"), (.dipping, "\u{309}"), (.rising, "\u{303}"),
      (.sharp, "\u{301}"), (.heavy, "\u{323}"),
    ]
    for vowel in "aăâeêioôơuưy" {
      for (tone, mark) in tones {
        let small = NFC.composed(String(vowel) + mark)
        let scalar = try #require(small.unicodeScalars.first)
        #expect(small.unicodeScalars.count == 1)
        let letter = try #require(VietnameseLetter(scalar))
        #expect(VietnameseLetter.alphabet[letter.rank] == vowel)
        #expect(letter.tone == tone)
        #expect(!letter.isCapital)
        let capital = try #require(small.uppercased().unicodeScalars.first)
        let large = try #require(VietnameseLetter(capital))
        #expect(large.isCapital && large.tone == tone && large.rank == letter.rank)
      }
    }
    #expect(VietnameseLetter("×") == nil)
    #expect(VietnameseLetter("ç") == nil)
    #expect(VietnameseLetter("1") == nil)
  }
}
