import SourceText
import Testing

struct ByteRangeTests {
  @Test("ranges sort by start, then by end")
  func order() {
    let ranges = [ByteRange(2, 3), ByteRange(0, 9), ByteRange(0, 1), ByteRange(2, 2)]
    #expect(ranges.sorted().map(\.description) == ["0..<1", "0..<9", "2..<2", "2..<3"])
  }

  @Test("a range contains itself and what lies in it, and unites with others")
  func containment() {
    let outer = ByteRange(2, 8)
    #expect(outer.contains(outer))
    #expect(outer.contains(ByteRange(8, 8)))
    #expect(!outer.contains(ByteRange(1, 3)))
    #expect(!outer.contains(ByteRange(7, 9)))
    #expect(outer.union(ByteRange(10, 12)) == ByteRange(2, 12))
    #expect(outer.count == 6)
    #expect(ByteRange.start.isEmpty)
    #expect(outer.indices == 2..<8)
  }

  @Test("text of a range survives offsets past the end and bytes that are no UTF-8")
  func textInRange() {
    let file = SourceFile(path: "a", bytes: [0x61, 0xFF, 0xC4, 0x91])
    #expect(file.text(in: ByteRange(0, 1)) == "a")
    #expect(file.text(in: ByteRange(0, 99)) == "a\u{FFFD}đ")
    #expect(file.text(in: ByteRange(50, 99)).isEmpty)
  }
}
