import FileSystem
import Glibc
import TestKit
import Testing

struct WritingTests {
  private func inode(_ path: String) -> UInt {
    var status = stat()
    #expect(unsafe stat(path, &status) == 0)
    return UInt(status.st_ino)
  }

  @Test("equal bytes are not written again", arguments: [false, true])
  func unchanged(durable: Bool) throws {
    let folder = try TemporaryDirectory()
    let path = folder("f")
    #expect(try writeIfChanged([1, 2], to: path, durable: durable))
    let first = inode(path)
    #expect(try writeIfChanged([1, 2], to: path) == false)
    #expect(inode(path) == first)
    #expect(try writeIfChanged([1, 3], to: path))
    #expect(try writeIfChanged([1], to: path))
    #expect(try read(path, limit: 10) == [1])
    #expect(try names(in: folder.path) == ["f"])
  }

  @Test("permissions stay and links stay links")
  func permissionsAndLinks() throws {
    let folder = try TemporaryDirectory(TextArchive("-- real/f --\nold\n"))
    #expect(unsafe chmod(folder("real/f"), 0o640) == 0)
    #expect(unsafe symlink("real/f", folder("link")) == 0)
    try writeAtomically([0x78], to: folder("link"))
    var status = stat()
    #expect(unsafe lstat(folder("link"), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    #expect(unsafe stat(folder("real/f"), &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o640)
    #expect(try read(folder("real/f"), limit: 10) == [0x78])
    #expect(try names(in: folder("real")) == ["f"])
  }

  @Test("a failure leaves nothing behind and names the path asked for")
  func failures() throws {
    let folder = try TemporaryDirectory(TextArchive("-- d/x --\n"))
    #expect(throws: FileSystemError.notFound(path: folder("no/f"), operation: .write)) {
      try writeAtomically([1], to: folder("no/f"))
    }
    #expect(throws: FileSystemError.notRegularFile(path: folder("d"), found: .directory)) {
      try writeAtomically([1], to: folder("d"))
    }
    #expect(try names(in: folder.path) == ["d"])
  }

  @Test("a long name is no obstacle")
  func longName() throws {
    let folder = try TemporaryDirectory()
    let name = String(repeating: "ế", count: 80)
    try writeAtomically([1], to: folder(name))
    #expect(try names(in: folder.path) == [name])
  }
}
