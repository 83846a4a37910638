import TestKit
import Testing

@testable import Revisions

/// The lines that a change touched: what annotations may stand on.
struct TouchedLinesTests {
  private static let text = (1...20).map { "dòng \($0)\n" }.joined()

  @Test("lines that were added or rewritten, not those that went")
  func hunks() async throws {
    let repository = try await SmallRepository()
    try repository.write(Self.text, to: "a.yaml")
    let old = try await repository.commit("một")
    var lines = Self.text.split(separator: "\n").map(String.init)
    lines[2] = "khác"
    lines.insert(contentsOf: ["mới", "mới nữa"], at: 10)
    lines.removeLast()
    try repository.write(lines.joined(separator: "\n") + "\n", to: "a.yaml")
    let new = try await repository.commit("hai")
    let touched = try await Repository.around(repository.folder.path)
      .touchedLines(from: old, to: new)
    #expect(touched == ["a.yaml": [3...3, 11...12]])
  }

  @Test("of a file that was renamed and changed at once only what changed")
  func renamed() async throws {
    let repository = try await SmallRepository()
    try repository.write(Self.text, to: "catalogue/cũ.yaml")
    let old = try await repository.commit("một")
    try await repository.run("mv", "catalogue/cũ.yaml", "catalogue/mới hẳn.yaml")
    try repository.write(
      Self.text.replacing("dòng 7\n", with: "dòng bảy\n"), to: "catalogue/mới hẳn.yaml")
    let new = try await repository.commit("hai")
    let touched = try await Repository.around(repository.folder.path)
      .touchedLines(from: old, to: new)
    #expect(touched == ["catalogue/mới hẳn.yaml": [7...7]])
  }

  @Test("paths are told from the folder, and files outside it are left out")
  func folder() async throws {
    let repository = try await SmallRepository()
    try repository.write("a\n", to: "danh-muc/a.yaml")
    try repository.write("a\n", to: "b.yaml")
    let old = try await repository.commit("một")
    try repository.write("b\n", to: "danh-muc/a.yaml")
    try repository.write("b\n", to: "b.yaml")
    let new = try await repository.commit("hai")
    let inside = try await Repository.around(repository.folder("danh-muc"))
    #expect(try await inside.touchedLines(from: old, to: new) == ["a.yaml": [1...1]])
  }

  @Test("a line that looks like a hunk or a heading is text")
  func disguised() async throws {
    let repository = try await SmallRepository()
    try repository.write("x\n", to: "a.yaml")
    let old = try await repository.commit("một")
    try repository.write("x\n++ b/khac.yaml\n@ -1,1 +90,5 @@\n-- a\n", to: "a.yaml")
    let new = try await repository.commit("hai")
    let touched = try await Repository.around(repository.folder.path)
      .touchedLines(from: old, to: new)
    #expect(touched == ["a.yaml": [2...4]])
  }
}
