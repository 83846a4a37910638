import FileSystem
import TestKit
import Testing

struct LineReadingTests {
  private func lines(_ bytes: [UInt8], limit: Int = 10) throws -> [ReadLine] {
    let folder = try TemporaryDirectory()
    try writeAtomically(bytes, to: folder("f"))
    var lines: [ReadLine] = []
    try forEachLine(folder("f"), limit: limit) { lines.append($0) }
    return lines
  }

  @Test("lines come one by one, the last with or without a break")
  func plain() throws {
    let expected: [ReadLine] = [.whole(Array("a".utf8)), .whole([]), .whole(Array("bc".utf8))]
    #expect(try lines(Array("a\n\nbc".utf8)) == expected)
    #expect(try lines(Array("a\n\nbc\n".utf8)) == expected)
    #expect(try lines([]) == [])
  }

  @Test("a line over the limit is only counted, also across the pieces that are read")
  func long() throws {
    let size = 3 << 20
    let bytes = Array("a\n".utf8) + [UInt8](repeating: 0x78, count: size) + Array("\nb".utf8)
    #expect(
      try lines(bytes) == [.whole(Array("a".utf8)), .tooLong(size), .whole(Array("b".utf8))])
  }

  @Test("what is no file is refused")
  func refused() throws {
    let folder = try TemporaryDirectory()
    #expect(throws: FileSystemError.self) { try forEachLine(folder.path, limit: 1) { _ in } }
    #expect(throws: FileSystemError.self) { try forEachLine(folder("x"), limit: 1) { _ in } }
  }
}
