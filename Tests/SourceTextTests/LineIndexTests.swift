import SourceText
import Testing

struct LineIndexTests {
  @Test(
    "offsets become lines and columns in each unit",
    arguments: [
      // text, offset, line, then columns in bytes, scalars, UTF-16 and cells
      ("", 0, 1, [1, 1, 1, 1]),
      ("abc", 2, 1, [3, 3, 3, 3]),
      ("abc", 99, 1, [4, 4, 4, 4]),
      ("a\nb", 1, 1, [2, 2, 2, 2]),
      ("a\nb", 2, 2, [1, 1, 1, 1]),
      ("a\nb\n", 4, 3, [1, 1, 1, 1]),
      ("a\r\nb", 1, 1, [2, 2, 2, 2]),
      ("a\r\nb", 3, 2, [1, 1, 1, 1]),
      ("Đăng ký: x", 12, 1, [13, 10, 10, 10]),
      // One letter with two combining marks: three scalars, one cell.
      ("ê\u{323}x", 4, 1, [5, 3, 3, 2]),
      ("漢x", 3, 1, [4, 2, 2, 3]),
      ("📄x", 4, 1, [5, 2, 3, 3]),
      // A soft hyphen and a zero-width space take no cell.
      ("a\u{AD}\u{200B}x", 6, 1, [7, 4, 4, 2]),
    ] as [(String, UInt32, Int, [Int])])
  func positions(text: String, offset: UInt32, line: Int, columns: [Int]) {
    let index = LineIndex(Array(text.utf8))
    let units: [ColumnUnit] = [.utf8, .unicodeScalar, .utf16, .cell]
    for (unit, column) in zip(units, columns) {
      #expect(index.position(of: offset, unit: unit) == TextPosition(line: line, column: column))
    }
  }

  @Test("the byte-order mark is no column of line 1")
  func byteOrderMark() {
    let index = LineIndex(SourceFile(path: "a.yaml", text: "\u{FEFF}mã: 1\nb"))
    #expect(index.text(ofLine: 1) == "mã: 1")
    #expect(index.range(ofLine: 1) == ByteRange(3, 9))
    #expect(index.position(of: 3, unit: .utf8) == TextPosition(line: 1, column: 1))
    #expect(index.position(of: 7, unit: .utf16) == TextPosition(line: 1, column: 4))
    // A finding about the whole file points at its very first byte.
    #expect(index.position(of: 0, unit: .utf8) == TextPosition(line: 1, column: 1))
  }

  @Test(
    "lines come without their break",
    arguments: [
      ("", [""]),
      ("a", ["a"]),
      ("a\n", ["a", ""]),
      ("a\r\nb\r\n", ["a", "b", ""]),
      ("\r\n\r\n", ["", "", ""]),
      ("a\rb\n", ["a\rb", ""]),
    ] as [(String, [String])])
  func lines(text: String, expected: [String]) {
    let index = LineIndex(Array(text.utf8))
    #expect(index.count == expected.count)
    #expect((1...index.count).map { index.text(ofLine: $0) } == expected)
  }

  @Test("every offset lies on the line a slow count gives")
  func againstCounting() {
    let text = "một\nhai\r\n\nba\n\nbốn"
    let bytes = Array(text.utf8)
    let index = LineIndex(bytes)
    for offset in 0...bytes.count {
      let expected = 1 + bytes[..<offset].count { $0 == 0x0A }
      #expect(index.line(of: UInt32(offset)) == expected, "offset \(offset)")
    }
  }
}
