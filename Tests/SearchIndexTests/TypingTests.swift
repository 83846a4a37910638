import SearchIndex
import Testing
import VietnameseText

/// The forms of words over the whole range of letters.
struct TypingTests {
  @Test("a word folds as texts do, letter by letter")
  func folding() {
    for value in UInt32(0x20)..<0x2000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let plain = folded(NFC.composed(text))
      let isWord =
        !plain.isEmpty && plain.utf8.allSatisfy { $0 < 0x80 && ($0 >= 0x61 || $0 < 0x3A) }
      let token = Tokenizer.tokens(in: text).first
      guard plain.utf8.count == 1, isWord, plain.utf8.allSatisfy({ $0 >= 0x30 && $0 < 0x7B }) else {
        continue
      }
      #expect(token.map { String(decoding: $0.folded, as: UTF8.self) } == plain, "U+\(value)")
    }
  }

  @Test(
    "typing a word's keys raw gives the word back",
    arguments: [
      "kết", "hôn", "đường", "người", "thuế", "nghỉ", "xã", "ủy", "giấy", "quyền", "hỗ", "trợ",
    ])
  func roundTrip(_ word: String) throws {
    let token = try #require(Tokenizer.tokens(in: word).first)
    let raw = String(decoding: token.exact, as: UTF8.self)
    let typed = try #require(Tokenizer.tokens(in: raw).first)
    #expect(KeySlips.untyped(typed) == token, "\(raw)")
  }
}
