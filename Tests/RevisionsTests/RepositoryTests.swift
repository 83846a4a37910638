import FileSystem
import TestKit
import Testing

@testable import Revisions

struct RepositoryTests {
  @Test("two commits differ in the files that differ, and in no others")
  func commits() async throws {
    let small = try await SmallRepository()
    try small.write("a", to: "catalogue/a.yaml")
    try small.write("b", to: "catalogue/đường.yaml")
    try small.write("x", to: "site/x")
    let old = try await small.commit("một")
    try small.write("a2", to: "catalogue/a.yaml")
    try small.write("c", to: "catalogue/c.yaml")
    try small.write("x2", to: "site/x")
    try remove(small.folder("catalogue/đường.yaml"))
    let new = try await small.commit("hai\n\nchange: correction")
    let repository = try await Repository.around(small.folder.path)
    let files = try await repository.changes(
      from: .tree(old), to: .tree(new), below: ["catalogue", "reviews"])
    #expect(files.map(\.path) == ["catalogue/a.yaml", "catalogue/c.yaml", "catalogue/đường.yaml"])
    #expect(files[1].old == nil)
    #expect(files[2].new == nil)
    guard case .blob(let name)? = files[0].new else {
      Issue.record("no blob")
      return
    }
    #expect(try await repository.blobs([name])[name] == Array("a2".utf8))
    let commits = try await repository.commits(from: old, to: new)
    #expect(commits.map(\.message) == ["hai\n\nchange: correction\n"])
    #expect(
      commits.first?.paths == [
        "catalogue/a.yaml", "catalogue/c.yaml", "catalogue/đường.yaml", "site/x",
      ])
    #expect(
      try await repository.contents(of: ["catalogue/a.yaml", "không"], in: .tree(old))
        == ["catalogue/a.yaml": Array("a".utf8)])
    #expect(
      try await repository.search(["a2"], in: .tree(new), below: ["catalogue"])
        == ["catalogue/a.yaml"])
  }

  @Test("the index and the folder are sides like any other, new files included")
  func workTree() async throws {
    let small = try await SmallRepository()
    try small.write("a", to: "catalogue/a.yaml")
    let old = try await small.commit("một")
    try small.write("a2", to: "catalogue/a.yaml")
    try await small.run("add", "catalogue/a.yaml")
    try small.write("n", to: "catalogue/mới.yaml")
    let repository = try await Repository.around(small.folder.path)
    let staged = try await repository.changes(from: .tree(old), to: .index, below: ["catalogue"])
    #expect(staged.map(\.path) == ["catalogue/a.yaml"])
    let all = try await repository.changes(from: .tree(old), to: .workTree, below: ["catalogue"])
    #expect(all.map(\.path) == ["catalogue/a.yaml", "catalogue/mới.yaml"])
    #expect(all.last?.new == .disk)
    let rest = try await repository.changes(from: .index, to: .workTree, below: ["catalogue"])
    #expect(rest.map(\.path) == ["catalogue/mới.yaml"])
    let back = try await repository.changes(from: .workTree, to: .tree(old), below: ["catalogue"])
    #expect(back.map(\.path) == all.map(\.path))
    #expect(back.last?.new == nil)
  }

  @Test("a workspace in a folder of a larger repository sees itself alone")
  func subfolder() async throws {
    let small = try await SmallRepository()
    try small.write("a", to: "tthc/catalogue/a.yaml")
    try small.write("a", to: "catalogue/a.yaml")
    let old = try await small.commit("một")
    try small.write("b", to: "tthc/catalogue/a.yaml")
    try small.write("b", to: "catalogue/a.yaml")
    let new = try await small.commit("hai")
    let repository = try await Repository.around(small.folder("tthc"))
    let files = try await repository.changes(
      from: .tree(old), to: .tree(new), below: ["catalogue"])
    #expect(files.map(\.path) == ["catalogue/a.yaml"])
    #expect(
      try await repository.contents(of: ["catalogue/a.yaml"], in: .tree(new)).values.map {
        String(decoding: $0, as: UTF8.self)
      } == ["b"])
  }

  @Test("what cannot be compared says why")
  func errors() async throws {
    let small = try await SmallRepository()
    let outside = try TemporaryDirectory()
    await #expect(throws: GitError.noRepository(folder: outside.path)) {
      _ = try await Repository.around(outside.path)
    }
    try small.write("a", to: "a")
    try await small.commit("một")
    let repository = try await Repository.around(small.folder.path)
    for name in ["không-có", "-h", "--output=x", ""] {
      await #expect(throws: GitError.unknownRevision(name)) {
        _ = try await repository.resolve(name)
      }
    }
  }

  @Test("a shallow clone is told for what it is")
  func shallow() async throws {
    let small = try await SmallRepository()
    try small.write("a", to: "a")
    let first = try await small.commit("một")
    try small.write("b", to: "a")
    try await small.commit("hai")
    let clones = try TemporaryDirectory()
    let clone = clones("clone")
    _ = try await Git(folder: "/").run(
      ["clone", "-q", "--depth", "1", "file://" + small.folder.path, clone])
    let repository = try await Repository.around(clone)
    for name in [first, "HEAD~1"] {
      await #expect(throws: GitError.shallow(name)) { _ = try await repository.resolve(name) }
    }
  }

  @Test("a raw answer that is cut short is refused")
  func garbled() {
    #expect(Repository.rawChanges(Array(":100644 100644 1".utf8)) == nil)
    #expect(Repository.rawChanges([]) == [])
  }

  @Test("a commit that declares a correction speaks for its own files alone")
  func corrections() {
    let declared = Commit(message: "Sửa\n\nChange: Correction\n", paths: ["a", "b"])
    let silent = Commit(message: "Thêm giấy tờ\n", paths: ["b", "c"])
    let quoted = Commit(message: "change: correction\n\nkhông phải dòng cuối\n", paths: ["d"])
    #expect([declared, silent, quoted].correctedPaths == ["a"])
  }

  @Test("the history is told step by step, a merge as one, and says where it was cut")
  func history() async throws {
    let repository = try await SmallRepository()
    try repository.write("một", to: "catalogue/a.yaml")
    try await repository.commit("Bản đầu")
    try repository.write("hai", to: "catalogue/a.yaml")
    try repository.write("x", to: "khac.txt")
    try await repository.commit("Sửa\n\nchange: correction")
    try await repository.run("checkout", "-q", "-b", "nhanh")
    try repository.write("ba", to: "catalogue/b c.yaml")
    try await repository.commit("Trên nhánh")
    try await repository.run("checkout", "-q", "main")
    try await repository.run("merge", "-q", "--no-ff", "-m", "Nhập nhánh", "nhanh")
    let opened = try await Repository.around(repository.folder.path)
    let all = try await opened.history(of: "HEAD", below: ["catalogue"], limit: 10)
    #expect(!all.isCut)
    #expect(
      all.steps.map { $0.files.map(\.path) } == [
        ["catalogue/b c.yaml"], ["catalogue/a.yaml"], ["catalogue/a.yaml"],
      ])
    #expect(all.steps.map(\.declaresCorrection) == [false, true, false])
    #expect(all.steps.allSatisfy { $0.day.utf8.count == 10 })
    let two = try await opened.history(of: "HEAD", below: ["catalogue"], limit: 2)
    #expect(two.isCut)
    #expect(two.steps == Array(all.steps.prefix(2)))
    await #expect(throws: GitError.unknownRevision("chua-co")) {
      try await opened.history(of: "chua-co", below: ["catalogue"], limit: 2)
    }
  }
}
