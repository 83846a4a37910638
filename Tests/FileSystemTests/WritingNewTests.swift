import FileSystem
import TestKit
import Testing

/// Files that are made and never overwritten.
struct WritingNewTests {
  @Test("makes the file and its folders, and leaves what is there alone")
  func makes() throws {
    let folder = try TemporaryDirectory()
    #expect(try writeNew(Array("một".utf8), to: folder("a/b/tệp.yaml")))
    #expect(try read(folder("a/b/tệp.yaml"), limit: 100) == Array("một".utf8))
    #expect(try !writeNew(Array("hai".utf8), to: folder("a/b/tệp.yaml")))
    #expect(try read(folder("a/b/tệp.yaml"), limit: 100) == Array("một".utf8))
    #expect(try names(in: folder("a/b")) == ["tệp.yaml"])
    #expect(try !writeNew([], to: folder("a/b")))
  }
}
