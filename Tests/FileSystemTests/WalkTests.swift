import FileSystem
import Glibc
import TestKit
import Testing

struct WalkTests {
  @Test("files come sorted by the bytes of their paths, hidden ones left out")
  func order() throws {
    let folder = try TemporaryDirectory(
      TextArchive(
        """
        -- a/b.yaml --
        -- a-b.yaml --
        -- a.yaml --
        -- a0/x.yaml --
        -- Đ/á.yaml --
        -- Z/x.txt --
        -- .git/config --
        -- a/.hidden.yaml --
        -- a/ab/c/d.yaml --
        """))
    let entries = try walk(folder.path)
    #expect(
      entries.map(\.path) == [
        "Z/x.txt", "a-b.yaml", "a.yaml", "a/ab/c/d.yaml", "a/b.yaml", "a0/x.yaml", "Đ/á.yaml",
      ])
    #expect(entries.allSatisfy { $0.kind == .file })
    let chosen = try walk(folder.path, suffixes: [".txt", "b.yaml"])
    #expect(chosen.map(\.path) == ["Z/x.txt", "a-b.yaml", "a/b.yaml"])
  }

  @Test("links are named for what they are and never followed into folders")
  func links() throws {
    let folder = try TemporaryDirectory(
      TextArchive("-- in/a/x.yaml --\n-- out/secret.yaml --\n-- in/b/y.yaml --\n"))
    func link(_ target: String, _ path: String) {
      #expect(unsafe symlink(target, folder(path)) == 0)
    }
    link("..", "in/a/up")
    link(".", "in/self")
    link("a", "in/toA")
    link("a/x.yaml", "in/file.yaml")
    link("../out", "in/outFolder")
    link("../out/secret.yaml", "in/outFile.yaml")
    link("nowhere", "in/broken")
    link("ring", "in/ring")
    link(folder("in/a/x.yaml"), "in/file.txt")
    let root = folder("in")
    let expected: [WalkEntry] = [
      WalkEntry(path: "a/up", kind: .loop(to: root)),
      WalkEntry(path: "a/x.yaml", kind: .file),
      WalkEntry(path: "b/y.yaml", kind: .file),
      WalkEntry(path: "broken", kind: .brokenLink),
      WalkEntry(path: "file.yaml", kind: .file),
      WalkEntry(path: "outFile.yaml", kind: .outside(target: folder("out/secret.yaml"))),
      WalkEntry(path: "outFolder", kind: .outside(target: folder("out"))),
      WalkEntry(path: "ring", kind: .brokenLink),
      WalkEntry(path: "self", kind: .loop(to: root)),
      WalkEntry(path: "toA", kind: .directoryLink(to: folder("in/a"))),
    ]
    #expect(try walk(root, suffixes: [".yaml"]) == expected)
    // The root may be a link itself.
    #expect(unsafe symlink(root, folder("link")) == 0)
    #expect(try walk(folder("link"), suffixes: [".yaml"]) == expected)
  }

  @Test("what is no file, and names that are no text, are named too")
  func oddThings() throws {
    let folder = try TemporaryDirectory(TextArchive("-- a.yaml --\n"))
    #expect(unsafe mkfifo(folder("pipe.yaml"), 0o600) == 0)
    var name = Array(folder.path.utf8CString.dropLast())
    name += [0x2F, CChar(bitPattern: 0xFF), 0x78, 0]
    let descriptor = unsafe open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(
      try walk(folder.path) == [
        WalkEntry(path: "a.yaml", kind: .file),
        WalkEntry(path: "pipe.yaml", kind: .other),
        WalkEntry(path: "\u{FFFD}x", kind: .illegibleName),
      ])
    #expect(unsafe unlink(name) == 0)
  }

  @Test("a folder without permission is an entry, not the end", .enabled(if: geteuid() != 0))
  func unreadable() throws {
    let folder = try TemporaryDirectory(TextArchive("-- a/x --\n-- b/y --\n"))
    #expect(unsafe chmod(folder("a"), 0) == 0)
    defer { unsafe chmod(folder("a"), 0o700) }
    #expect(
      try walk(folder.path) == [
        WalkEntry(path: "a", kind: .unreadable(code: EACCES)),
        WalkEntry(path: "b/y", kind: .file),
      ])
  }

  @Test("a root that is missing or no folder is an error")
  func badRoot() throws {
    let folder = try TemporaryDirectory(TextArchive("-- a --\n"))
    #expect(throws: FileSystemError.notFound(path: folder("none"), operation: .list)) {
      try walk(folder("none"))
    }
    #expect(throws: FileSystemError.notDirectory(path: folder("a"))) {
      try walk(folder("a"))
    }
  }

  @Test("a deep tree leaves no descriptor open")
  func descriptors() throws {
    let folder = try TemporaryDirectory()
    let deep = Array(repeating: "d", count: 60).joined(separator: "/")
    try createDirectories(folder(deep))
    try writeAtomically([], to: folder(deep + "/x"))
    // Far more walks than a process may have files open.
    for _ in 0..<40 {
      #expect(try walk(folder.path).map(\.path) == [deep + "/x"])
    }
    let names = try names(in: "/proc/self/fd")
    #expect(names.count < 500)
  }
}
