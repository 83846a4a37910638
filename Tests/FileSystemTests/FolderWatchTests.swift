import FileSystem
import TestKit
import Testing

struct FolderWatchTests {
  @Test("a file that is written, renamed or removed is heard of once, and nothing else is")
  func hears() throws {
    let folder = try TemporaryDirectory()
    let watch = try #require(FolderWatch())
    #expect(watch.watch([folder.path]))
    #expect(!watch.hasHeard())
    try writeAtomically(Array("một".utf8), to: folder("a.yaml"))
    #expect(watch.hasHeard())
    #expect(!watch.hasHeard())
    _ = try FileSystem.read(folder("a.yaml"), limit: 100)
    #expect(!watch.hasHeard(), "reading changes nothing")
    try remove(folder("a.yaml"))
    #expect(watch.hasHeard())
  }

  @Test("a folder below is heard of when it is made, and what is in it once it is watched")
  func below() throws {
    let folder = try TemporaryDirectory()
    let watch = try #require(FolderWatch())
    #expect(watch.watch([folder.path]))
    try createDirectories(folder("sau"))
    #expect(watch.hasHeard())
    try writeAtomically([], to: folder("sau/a.yaml"))
    #expect(!watch.hasHeard())
    #expect(watch.watch([folder.path, folder("sau")]))
    try writeAtomically([1], to: folder("sau/a.yaml"))
    #expect(watch.hasHeard())
  }

  @Test("a folder that is not there is said to be unwatched, the others are watched")
  func missing() throws {
    let folder = try TemporaryDirectory()
    let watch = try #require(FolderWatch())
    #expect(!watch.watch([folder("khong-co"), folder.path]))
    try writeAtomically([], to: folder("a.yaml"))
    #expect(watch.hasHeard())
  }
}
