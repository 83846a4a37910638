import FileSystem
import SourceText
import TestKit
import Testing

/// The test kit has no test target of its own; it stands on the file system, so its tests stand here.
struct TestKitTests {
  @Test(
    "marks become ranges of bytes",
    arguments: [
      ("abc", "abc", []),
      ("phí: ⟦8.000⟧", "phí: 8.000", [ByteRange(6, 11)]),
      ("⟦Đ⟦a⟧⟧⟦⟧b", "Đab", [ByteRange(0, 3), ByteRange(2, 3), ByteRange(3, 3)]),
      ("a\r\n⟦b\r\n⟧", "a\r\nb\r\n", [ByteRange(3, 6)]),
    ] as [(String, String, [ByteRange])])
  func marks(marked: String, text: String, ranges: [ByteRange]) {
    let parsed = MarkedText(marked)
    #expect(Array(parsed.text.utf8) == Array(text.utf8))
    #expect(parsed.ranges == ranges)
  }

  @Test("archives come apart and together again")
  func archives() throws {
    let text = "lời dẫn\n\n-- a/b.yaml --\nmột\n\n-- c --\n-- d --\n-- --\nx\n"
    let archive = TextArchive(text)
    #expect(archive.comment == "lời dẫn\n\n")
    #expect(archive.files.map(\.path) == ["a/b.yaml", "c", "d"])
    #expect(archive["a/b.yaml"] == "một\n\n")
    #expect(archive["c"] == "")
    #expect(archive["d"] == "-- --\nx\n")
    #expect(archive["e"] == nil)
    #expect(archive.description == text)
    let folder = try TemporaryDirectory(archive)
    #expect(try walk(folder.path).map(\.path) == ["a/b.yaml", "c", "d"])
    #expect(try read(folder("a/b.yaml"), limit: 99) == Array("một\n\n".utf8))
    #expect(throws: FileSystemError.self) {
      try TextArchive("-- ../x --\n").write(to: folder.path)
    }
  }

  @Test("a temporary folder goes with its last reference")
  func temporary() throws {
    let path: String
    do {
      let folder = try TemporaryDirectory(TextArchive("-- a/b --\n"))
      path = folder.path
      #expect(try names(in: path) == ["a"])
    }
    #expect(throws: FileSystemError.notFound(path: path, operation: .list)) {
      try names(in: path)
    }
  }

  @Test("snapshots are recorded, matched, and differences shown")
  func snapshots() throws {
    let folder = try TemporaryDirectory()
    let path = folder("S/x.txt")
    let missing = try #require(compareSnapshot("một\n", with: path, isRecording: false))
    #expect(missing.hasPrefix("has no snapshot yet"))
    #expect(compareSnapshot("một\nhai\n", with: path, isRecording: true) == nil)
    #expect(compareSnapshot("một\nhai\n", with: path, isRecording: false) == nil)
    let changed = try #require(compareSnapshot("một\nba\n", with: path, isRecording: false))
    #expect(changed.hasSuffix("\n@@ -1,3 +1,3 @@\n một\n-hai\n+ba\n \n"))
    let decomposed = "mô\u{323}t\nhai\n"
    let composition = compareSnapshot(decomposed, with: path, isRecording: false)
    #expect(composition == "differs only in how characters are composed")
  }

  @Test(
    "differences are shown with their surroundings",
    arguments: [
      ("a", "a", ""),
      ("", "a", "@@ -1,1 +1,1 @@\n-\n+a\n"),
      ("a\nb\nc", "a\nc", "@@ -1,3 +1,2 @@\n a\n-b\n c\n"),
      (
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11", "x\n2\n3\n4\n5\n6\n7\n8\n9\n10\ny",
        "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -8,4 +8,4 @@\n 8\n 9\n 10\n-11\n+y\n"
      ),
    ] as [(String, String, String)])
  func differences(old: String, new: String, expected: String) {
    #expect(unifiedDiff(from: old, to: new) == expected)
  }
}
