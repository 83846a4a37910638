import Glibc
import TestKit
import Testing

@testable import FileSystem

struct FoldersTests {
  @Test("folders are made with those above, and making them again is fine")
  func create() throws {
    let folder = try TemporaryDirectory(TextArchive("-- f --\n"))
    try createDirectories(folder("a/b/c"))
    try createDirectories(folder("a/b/c/"))
    #expect(try names(in: folder("a/b")) == ["c"])
    #expect(throws: FileSystemError.self) { try createDirectories(folder("f")) }
    #expect(throws: FileSystemError.self) { try createDirectories(folder("f/x")) }
  }

  @Test("removing takes the tree and leaves what links point to")
  func removing() throws {
    let folder = try TemporaryDirectory(TextArchive("-- a/b/x --\n-- keep/y --\n-- a/.z --\n"))
    #expect(unsafe symlink(folder("keep"), folder("a/link")) == 0)
    try remove(folder("a"))
    try remove(folder("none"))
    #expect(try names(in: folder.path) == ["keep"])
    #expect(try names(in: folder("keep")) == ["y"])
  }

  @Test("a finished folder takes the place of the old one", arguments: [true, false])
  func swapping(oldExists: Bool) throws {
    let folder = try TemporaryDirectory(TextArchive("-- new/a --\n-- new/b/c --\n"))
    if oldExists { try TextArchive("-- site/old --\n").write(to: folder.path) }
    try swapDirectory(newTree: folder("new"), at: folder("site"))
    #expect(try names(in: folder.path) == ["site"])
    #expect(try walk(folder("site")).map(\.path) == ["a", "b/c"])
  }

  @Test("where names cannot be exchanged, the old folder goes aside and comes back on failure")
  func swappingByRenaming() throws {
    let folder = try TemporaryDirectory(TextArchive("-- site/old --\n-- new/a --\n"))
    #expect(throws: FileSystemError.notFound(path: folder("none"), operation: .rename)) {
      try swapDirectory(newTree: folder("none"), at: folder("site"), exchange: { _, _ in false })
    }
    #expect(try walk(folder("site")).map(\.path) == ["old"])
    try swapDirectory(newTree: folder("new"), at: folder("site"), exchange: { _, _ in false })
    #expect(try names(in: folder.path) == ["site"])
    #expect(try walk(folder("site")).map(\.path) == ["a"])
  }

  @Test("this system exchanges two names in one step")
  func exchanging() throws {
    let folder = try TemporaryDirectory(TextArchive("-- a/x --\n-- b/y --\n"))
    #expect(exchange(folder("a"), folder("b")))
    #expect(try walk(folder.path).map(\.path) == ["a/y", "b/x"])
    #expect(!exchange(folder("a"), folder("none")))
  }

  @Test("a failed swap leaves the old folder whole")
  func failedSwap() throws {
    let folder = try TemporaryDirectory(TextArchive("-- site/old --\n-- file --\n"))
    #expect(throws: FileSystemError.notFound(path: folder("new"), operation: .rename)) {
      try swapDirectory(newTree: folder("new"), at: folder("site"))
    }
    #expect(throws: FileSystemError.self) {
      try swapDirectory(newTree: folder("site"), at: folder("file"))
    }
    #expect(try walk(folder.path).map(\.path) == ["file", "site/old"])
  }

  @Test(
    "paths inside the root resolve",
    arguments: [
      ("a.yaml", "a.yaml"), ("./d//x", "d/x"), ("none/y", "none/y"), ("", ""), ("in", "d"),
      ("in/new", "d/new"),
    ] as [(String, String)])
  func inside(path: String, expected: String) throws {
    let folder = try TemporaryDirectory(TextArchive("-- a.yaml --\n-- d/x --\n"))
    #expect(unsafe symlink("d", folder("in")) == 0)
    #expect(try resolve(path, inside: folder.path) == folder(expected))
  }

  @Test(
    "paths out of the root are refused",
    arguments: ["..", "../x", "d/../../x", "/etc/passwd", "out/x", "out", "broken", "d/..", "a\0b"])
  func outside(path: String) throws {
    let outer = try TemporaryDirectory(TextArchive("-- root/d/x --\n-- x --\n"))
    let root = outer("root")
    #expect(unsafe symlink("..", root + "/out") == 0)
    #expect(unsafe symlink("../nowhere", root + "/broken") == 0)
    #expect(throws: FileSystemError.outsideRoot(path: path, root: root)) {
      try resolve(path, inside: root)
    }
  }

  @Test(
    "paths join and part",
    arguments: [("a/b", "a"), ("b", "."), ("/b", "/"), ("/a/b", "/a")] as [(String, String)])
  func parents(path: String, expected: String) {
    #expect(parent(of: path) == expected)
    #expect(joined("/", "x") == "/x")
    #expect(joined("a", "x") == "a/x")
    #expect(joined("a/", "") == "a/")
    #expect(joined("", "x") == "x")
  }
}
