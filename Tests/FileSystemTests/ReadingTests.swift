import FileSystem
import Glibc
import TestKit
import Testing

struct ReadingTests {
  @Test("a file is read whole, up to the limit", arguments: [0, 1, 4096, 100_000])
  func sizes(size: Int) throws {
    let folder = try TemporaryDirectory()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try writeAtomically(bytes, to: folder("f"))
    #expect(try read(folder("f"), limit: size) == bytes)
    if size > 0 {
      #expect(
        throws: FileSystemError.tooLarge(path: folder("f"), size: size, limit: size - 1)
      ) { try read(folder("f"), limit: size - 1) }
    }
  }

  @Test("a huge file is refused without being read")
  func sparse() throws {
    let folder = try TemporaryDirectory(TextArchive("-- f --\n"))
    let size = 1 << 40
    #expect(unsafe truncate(folder("f"), size) == 0)
    #expect(throws: FileSystemError.tooLarge(path: folder("f"), size: size, limit: 1000)) {
      try read(folder("f"), limit: 1000)
    }
  }

  @Test("what is no regular file is refused at once")
  func obstacles() throws {
    let folder = try TemporaryDirectory()
    #expect(unsafe mkfifo(folder("pipe"), 0o600) == 0)
    let cases: [(String, FileSystemError.Obstacle)] = [
      (folder.path, .directory), (folder("pipe"), .pipe), ("/dev/zero", .device),
    ]
    for (path, found) in cases {
      #expect(throws: FileSystemError.notRegularFile(path: path, found: found)) {
        try read(path, limit: 10)
      }
    }
    #expect(throws: FileSystemError.notFound(path: folder("none"), operation: .read)) {
      try read(folder("none"), limit: 10)
    }
  }

  @Test("a file without permission says so", .enabled(if: geteuid() != 0))
  func permission() throws {
    let folder = try TemporaryDirectory(TextArchive("-- f --\n"))
    #expect(unsafe chmod(folder("f"), 0) == 0)
    #expect(throws: FileSystemError.permission(path: folder("f"), operation: .read)) {
      try read(folder("f"), limit: 10)
    }
  }

  @Test(
    "every failure is explained in both languages",
    arguments: [
      .notFound(path: "p", operation: .list), .permission(path: "p", operation: .write),
      .notRegularFile(path: "p", found: .pipe), .tooLarge(path: "p", size: 9, limit: 5),
      .outsideRoot(path: "p", root: "r"), .notDirectory(path: "p"),
      .system(path: "p", operation: .rename, code: ENOSPC),
      .system(path: "p", operation: .resolve, code: 9999),
    ] as [FileSystemError])
  func explanations(error: FileSystemError) {
    #expect(error.path == "p")
    for text in [error.explanation.vietnamese, error.explanation.english] {
      #expect(text.contains("“p”"))
      #expect(!text.contains("Optional"))
    }
    #expect(error.explanation.vietnamese != error.explanation.english)
  }
}
