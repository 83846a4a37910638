import Diagnostics
import FileSystem
import SourceText
import TestKit
import Testing
import VietnameseText
import Workspace

/// Building again over an earlier site: the same bytes as building anew, and only the changes written.
struct BuildTests {
  /// A generator of numbers that gives the same ones every time.
  private struct Repeatable: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static let codes = (1...9).map { "1.00000\($0)" }

  private func workspace() throws -> TemporaryDirectory {
    var text = ExampleWorkspace.archive
    for code in Self.codes.prefix(6) { text += "\n" + ExampleWorkspace.procedure(code) }
    return try TemporaryDirectory(TextArchive(text))
  }

  private func build(
    _ folder: TemporaryDirectory, out: String, zip: Bool = false
  ) async throws -> BuildOutcome {
    let day = try #require(CivilDate(iso: "2026-10-01"))
    let opened = try Workspace.open(folder.path, on: day)
    return try await opened.build(
      BuildOptions(
        out: folder(out), baseURL: "https://vi-du.example/", revision: "4f1c2d9",
        makesArchive: zip))
  }

  private func files(_ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for entry in try walk(folder) {
      files[entry.path] = try read(joined(folder, entry.path), limit: 1 << 24)
    }
    return files
  }

  private func isThere(_ path: String) -> Bool { (try? read(path, limit: 1 << 24)) != nil }

  /// Changes, adds or removes a file at random; the workspace stays valid.
  private func edit(_ folder: TemporaryDirectory, _ random: inout Repeatable) throws {
    let code = Self.codes.randomElement(using: &random) ?? "1.000001"
    let path = folder("catalogue/procedures/ho-tich/\(code).yaml")
    switch Int.random(in: 0..<5, using: &random) {
    case 0: try remove(path)
    default:
      let lines = [
        "name: Thủ tục số \(Int.random(in: 0..<3, using: &random))",
        "time-limit: \(Int.random(in: 2..<9, using: &random)) days",
        "summary: Tóm tắt số \(Int.random(in: 1..<9, using: &random)).",
        "also-called: [tên gọi \(Int.random(in: 0..<3, using: &random))]",
        "status: in-force", "boundary: free",
      ]
      let change = lines.randomElement(using: &random) ?? lines[0]
      let archive = TextArchive(ExampleWorkspace.procedure(code, field: "ho-tich", change))
      try archive.write(to: folder.path)
    }
  }

  @Test("incremental equals full, byte by byte, over random edits", arguments: [1, 2, 3, 4])
  func incremental(_ seed: UInt64) async throws {
    let folder = try workspace()
    var random = Repeatable(state: seed)
    #expect(try await build(folder, out: "_site", zip: seed == 1).isBuilt)
    for round in 0..<5 {
      for _ in 0...Int.random(in: 0..<3, using: &random) { try edit(folder, &random) }
      let again = try await build(folder, out: "_site", zip: seed == 1)
      let anew = try await build(folder, out: "anew-\(round)", zip: seed == 1)
      #expect(again.isBuilt && anew.isBuilt)
      let (one, other) = (try files(folder("_site")), try files(folder("anew-\(round)")))
      #expect(one.keys.sorted() == other.keys.sorted())
      for (path, bytes) in one { #expect(other[path] == bytes, "\(path)") }
      #expect(again.files == anew.files && again.bytes == anew.bytes)
    }
  }

  @Test("nothing is written where nothing has changed, and a change writes little")
  func written() async throws {
    let folder = try workspace()
    let first = try await build(folder, out: "_site")
    #expect(first.written == first.files)
    let second = try await build(folder, out: "_site")
    #expect(second.written == 0 && second.files == first.files)
    try TextArchive(ExampleWorkspace.procedure("1.000002", "time-limit: 9 days"))
      .write(to: folder.path)
    let third = try await build(folder, out: "_site")
    #expect(third.written > 0 && third.written < first.files / 2)
  }

  @Test("a page of a procedure that is gone goes, and so does a file that nobody built")
  func stale() async throws {
    let folder = try workspace()
    _ = try await build(folder, out: "_site")
    let page = folder("_site/thu-tuc/1.000003/index.html")
    #expect(isThere(page))
    try remove(folder("catalogue/procedures/ho-tich/1.000003.yaml"))
    try writeAtomically([0x61], to: folder("_site/thua.html"))
    _ = try await build(folder, out: "_site")
    #expect(!isThere(page) && !isThere(folder("_site/thua.html")))
  }

  @Test("a failed build leaves the last good site")
  func failed() async throws {
    let folder = try workspace()
    _ = try await build(folder, out: "_site")
    let good = try files(folder("_site"))
    try TextArchive(ExampleWorkspace.procedure("1.000002", "level: [khong-co-cap-nay]"))
      .write(to: folder.path)
    let outcome = try await build(folder, out: "_site")
    #expect(!outcome.isBuilt && !outcome.obstacles.isEmpty)
    #expect(try files(folder("_site")) == good)
    #expect(!isThere(folder("_site.moi/index.html")))
  }

  @Test("a page too heavy for a slow line is refused, with the record it comes from")
  func heavy() async throws {
    let folder = try workspace()
    var random = Repeatable(state: 7)
    let steps = (0..<900).map { number in
      let name = (0..<8).map { _ in String(random.next(), radix: 36) }.joined(separator: " ")
      return "{id: b-\(number), actor: ubnd-cap-xa, action: check, name: \(name)}"
    }
    try TextArchive(
      ExampleWorkspace.procedure("1.000002", "steps: [\(steps.joined(separator: ", "))]")
    ).write(to: folder.path)
    let outcome = try await build(folder, out: "_site")
    #expect(!outcome.isBuilt)
    let findings = outcome.obstacles.flatMap(\.diagnostics)
    #expect(findings.map(\.rule) == ["site-page-weight"])
    #expect(outcome.obstacles.map(\.file.path) == ["catalogue/procedures/ho-tich/1.000002.yaml"])
    #expect(!isThere(folder("_site/index.html")))
  }

  @Test("the archive holds the site, and says so on the page of the data alone")
  func archive() async throws {
    let folder = try workspace()
    _ = try await build(folder, out: "_site", zip: true)
    let page = try read(folder("_site/du-lieu/index.html"), limit: 1 << 20)
    #expect(String(decoding: page, as: UTF8.self).contains("trang-ngoai-tuyen.zip"))
    #expect(isThere(folder("_site/du-lieu/trang-ngoai-tuyen.zip")))
    _ = try await build(folder, out: "without")
    let plain = try read(folder("without/du-lieu/index.html"), limit: 1 << 20)
    #expect(!String(decoding: plain, as: UTF8.self).contains("trang-ngoai-tuyen.zip"))
  }
}
