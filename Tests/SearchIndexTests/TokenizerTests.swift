import SearchIndex
import Testing

/// Words as search sees them, however they are typed.
struct TokenizerTests {
  private func forms(_ text: String) -> [String] {
    Tokenizer.tokens(in: text).map {
      String(decoding: $0.folded, as: UTF8.self) + "/" + String(decoding: $0.exact, as: UTF8.self)
    }
  }

  @Test("tones and marks are kept apart from letters")
  func forms() {
    #expect(forms("Đăng ký KẾT HÔN") == ["dang/ddawng", "ky/kys", "ket/keets", "hon/hoon"])
    #expect(forms("hoà hòa") == ["hoa/hoaf", "hoa/hoaf"], "the place of the tone does not count")
    #expect(
      forms("Nghị định 154/2024/NĐ-CP").map { $0.split(separator: "/")[0] }
        == ["nghi", "dinh", "154", "2024", "nd", "cp"])
    #expect(forms("ke\u{302}\u{301}t") == forms("kết"), "composed or not")
    #expect(forms("  🏠 مرحبا <b>").map { $0.first } == ["b"])
    #expect(forms("").isEmpty)
  }

  @Test(
    "raw keys are read as what they were meant to type",
    arguments: [
      ("keets", "keets"), ("hoon", "hoon"), ("ddawng", "ddawng"), ("soor", "soor"),
      ("lamf", "lamf"), ("nguowif", "nguwowif"), ("thuowng", "thuwowng"), ("ke6t1", "keets"),
      ("d9o3", "ddor"), ("so63", "soor"), ("d9a8ng", "ddawng"), ("ngu7o7i2", "nguwowif"),
      ("nguo72i", "nguwowif"), ("dangd", "ddang"), ("tieengs", "tieengs"),
    ])
  func untyped(_ typed: String, _ exact: String) throws {
    let token = try #require(Tokenizer.tokens(in: typed).first)
    let meant = try #require(KeySlips.untyped(token))
    #expect(String(decoding: meant.exact, as: UTF8.self) == exact)
  }

  @Test(
    "words that no key explains stay as they are", arguments: ["hon", "ket", "h26", "2024", "a1b"])
  func unexplained(_ typed: String) throws {
    let token = try #require(Tokenizer.tokens(in: typed).first)
    let meant = KeySlips.untyped(token)
    #expect(meant == nil || typed == "a1b", "\(meant as Any)")
  }

  @Test(
    "codes are found in what is typed",
    arguments: [
      ("1.001193", "1001193"), ("1001193", "1001193"), ("1.001193.000.00.00.H26", "1001193"),
      ("thủ tục 1.001193 ở đâu", "1001193"), (" 1.001193 ", "1001193"),
    ])
  func codes(_ typed: String, _ digits: String) {
    #expect(CodeReading(typed) == .whole(Array(digits.utf8)))
  }

  @Test(
    "numbers that are no codes are none", arguments: ["", "2024", "1.", "12345678", "154/2024"])
  func noCodes(_ typed: String) {
    #expect(CodeReading(typed) == nil)
    #expect(CodeReading("1.0011") == .beginning(Array("10011".utf8)))
  }
}
