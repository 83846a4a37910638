import Diagnostics
import SourceText
import TestKit
import Testing

@testable import Reporting

struct TextReporterTests {
  private func reporter(
    _ language: Language, _ width: Int, isColoured: Bool = false
  ) -> TextReporter {
    TextReporter(
      language: language, palette: Palette(isColoured: isColoured),
      descriptors: SharedFindings.descriptors, width: width)
  }

  @Test(
    "the report as people see it",
    arguments: [(Language.vietnamese, 80), (.vietnamese, 120), (.english, 80), (.english, 40)])
  func snapshot(_ language: Language, _ width: Int) {
    expectSnapshot(
      reporter(language, width).whole(), named: "text-\(language.rawValue)-\(width).txt")
  }

  @Test("colours go round parts and change nothing else")
  func coloured() {
    let coloured = reporter(.vietnamese, 100, isColoured: true).whole()
    expectSnapshot(coloured, named: "text-vi-coloured.txt")
    #expect(Self.withoutColours(coloured) == reporter(.vietnamese, 100).whole())
  }

  @Test(
    "no line is wider than the terminal but for one long word", arguments: [40, 63, 80, 100, 120])
  func width(_ width: Int) {
    for language in Language.allCases {
      for line in reporter(language, width).whole().split(separator: "\n") {
        let words = line.split(separator: " ")
        #expect(
          cellWidth(String(line)) <= width || words.contains { cellWidth(String($0)) > width - 20 },
          "\(line)")
      }
    }
  }

  @Test("a width that no terminal has is held between 40 and 120")
  func unlikelyWidth() {
    #expect(reporter(.english, 0).whole() == reporter(.english, 40).whole())
    #expect(reporter(.english, 5000).whole() == reporter(.english, 120).whole())
  }

  @Test("nothing in a value reaches the terminal as a command")
  func controls() {
    for language in Language.allCases {
      let text = reporter(language, 80).whole()
      let commands = text.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value)
          || (0x202A...0x202E).contains($0.value)
      }
      #expect(commands.isEmpty)
      #expect(!text.contains("\nlỗi: giả"), "a value cannot forge a finding")
    }
  }

  @Test("a value of megabytes is cut in its message and in its frame")
  func hugeValue() {
    let value = String(repeating: "đ", count: 1_000_000)
    let file = SourceFile(path: "a.yaml", text: "a: \(value)\n")
    let finding = Diagnostic(
      rule: "vi-du", family: .error, severity: .error,
      message: Message(vi: "«\(value)» không đúng", en: "“\(value)” is wrong"),
      location: SourceLocation(path: "a.yaml", range: ByteRange(3, 3 + 2_000_000)))
    let output = reporter(.vietnamese, 80).report(FileDiagnostics(file, [finding]))
    #expect(output.count < 6_000)
    #expect(String(decoding: output, as: UTF8.self).contains("…"))
  }

  @Test("a clean run says so, an unclean one how many of each family")
  func closing() {
    func text(_ summary: RunSummary, _ language: Language) -> String {
      String(decoding: reporter(language, 80).closing(summary), as: UTF8.self)
    }
    let clean = RunSummary(tally: Tally(), files: 38, hasUnreadable: false)
    #expect(text(clean, .vietnamese) == "38 thủ tục, không có phát hiện nào.\n")
    #expect(text(clean, .english) == "38 procedures, no findings.\n")
    let unread = RunSummary(tally: Tally(), files: 38, hasUnreadable: true)
    #expect(text(unread, .vietnamese).contains("chưa thể nói là\nsạch."))
    #expect(
      text(SharedFindings.summary, .vietnamese)
        .hasPrefix("7 thủ tục: 16 lỗi, 1 lỗi nhẹ, 3 cơ hội"))
  }

  @Test(
    "carets stand under what they mean",
    arguments: [
      ("a: ⟦b⟧", "a: b", "   ^"),
      ("a: ⟦Đăng ký⟧ x", "a: Đăng ký x", "   ^^^^^^^"),
      ("tên\tgọi: ⟦b⟧\r\nc: d", "tên gọi: b", "         ^"),
      ("x: 東京 ⟦한국⟧", "x: 東京 한국", "        ^^^^"),
      ("a: b⟦⟧", "a: b", "    ^"),
      ("a: b\n⟦⟧", "", "^"),
      ("\u{FEFF}⟦a⟧: b", "a: b", "^"),
      ("a: ⟦|\n  b\n  c⟧\nd: e", "a: |", "   ^"),
      (
        "name: một hai ba bốn ⟦năm⟧ sáu bảy tám chín mười", "…t hai ba bốn năm sáu bảy tám…",
        "              ^^^"
      ),
      (
        "⟦một hai ba bốn năm sáu bảy tám chín mười⟧", "một hai ba bốn năm sáu bảy tá…",
        "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
      ),
    ])
  func frame(_ marked: String, _ text: String, _ carets: String) throws {
    let source = MarkedText(marked)
    let file = SourceFile(path: "a.yaml", text: source.text)
    let frame = try #require(CodeFrame(source.range, in: file, LineIndex(file), room: 30))
    #expect(frame.text == text)
    #expect(
      String(repeating: " ", count: frame.indent) + String(repeating: "^", count: frame.caretCount)
        == carets)
  }

  @Test("a range past the end of its file is shown at the end")
  func pastTheEnd() throws {
    let file = SourceFile(path: "a.yaml", text: "a: b\nc: d")
    let frame = try #require(
      CodeFrame(ByteRange(500, 600), in: file, LineIndex(file), room: 30))
    #expect(frame.number == 2)
    #expect(frame.indent == 4)
  }

  @Test("places are those of the line index, in whatever order they are asked for")
  func places() {
    let file = SourceFile(
      path: "a.yaml", text: "\u{FEFF}a: Đ\r\nb: ẫ 東\n\n\(String(repeating: "ự", count: 50))\n")
    let lines = LineIndex(file)
    let count = file.bytes.count + 3
    for stride in [1, 3, 7, count - 1, count - 2] {
      var places = PlaceFinder(file, lines)
      for step in 0..<count {
        let offset = UInt32(step * stride % count)
        #expect(places.position(of: offset) == lines.position(of: offset, unit: .unicodeScalar))
      }
    }
  }

  @Test("no frame tears a letter, wherever it cuts")
  func cuts() throws {
    let file = SourceFile(
      path: "a.yaml", text: String(repeating: "Thẩm định 東京 e\u{301} 👩‍👩‍👧 ", count: 40))
    let lines = LineIndex(file)
    for lower in stride(from: 0, to: file.bytes.count, by: 7) {
      for length in [0, 1, 40, 400] {
        for room in [5, 33] {
          let range = ByteRange(lower, min(file.bytes.count, lower + length))
          let frame = try #require(CodeFrame(range, in: file, lines, room: room))
          #expect(cellWidth(frame.text) <= room + 1)
          #expect(frame.indent + frame.caretCount <= room + 2)
        }
      }
    }
  }

  /// The text without the sequences that a palette writes.
  private static func withoutColours(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isInside = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isInside = true }
      if !isInside { result.append(scalar) }
      if isInside, scalar == "m" { isInside = false }
    }
    return String(result)
  }
}
