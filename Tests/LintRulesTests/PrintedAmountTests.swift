import LintRules
import Testing

/// One text and the amounts it prints.
struct PrintedText: Sendable, CustomTestStringConvertible {
  var text: String
  var dong: [Int]
  var testDescription: String { text }

  init(_ text: String, _ dong: Int...) {
    self.text = text
    self.dong = dong
  }
}

@Suite("printed amounts")
struct PrintedAmountTests {
  static let texts: [PrintedText] = [
    PrintedText("Mức thu 135.000 đồng/lần", 135_000),
    PrintedText("100,000 Việt Nam Đồng", 100_000),
    PrintedText("1700000 Đồng", 1_700_000),
    PrintedText("01 triệu đồng", 1_000_000),
    PrintedText("150 nghìn đồng", 150_000),
    PrintedText("8.000đ; trẻ em 4.000đ", 8_000, 4_000),
    PrintedText("700 VNĐ", 700),
    PrintedText("50.000\u{A0}đồng", 50_000),
    PrintedText("từ ngày 01/7/2026"),
    PrintedText("2 đơn, 3 điều"),
    PrintedText("Thông tư 60/2023/TT-BTC"),
    PrintedText("10.000 người"),
    PrintedText("999999999999999999999 đồng"),
  ]

  @Test("only numbers with a word for money are amounts", arguments: texts)
  func amounts(_ printed: PrintedText) {
    #expect(PrintedAmount.all(in: printed.text).map(\.dong) == printed.dong)
  }

  @Test("the range covers the number and its unit")
  func range() {
    let text = "Phí 8.000 đồng."
    let bytes = Array(text.utf8)
    let quoted = PrintedAmount.all(in: text).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
    #expect(quoted == ["8.000 đồng"])
  }

  @Test(
    "a text that is a number and nothing else",
    arguments: [("135", 135), ("135.000", 135_000), ("0", 0)])
  func bareNumber(_ text: String, _ number: Int) {
    #expect(PrintedAmount.bareNumber(text) == number)
  }

  @Test("all else is no bare number", arguments: ["", "135 đồng", "1.5", "5 ngày", "Miễn phí"])
  func noBareNumber(_ text: String) {
    #expect(PrintedAmount.bareNumber(text) == nil)
  }
}
