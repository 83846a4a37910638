import Diagnostics
import FileSystem
import LintEngine
import LintRules
import Reporting
import SourceText
import TestKit
import Testing
import VietnameseText

@testable import Workspace

/// What is kept between runs changes nothing of what a run says.
struct FindingCacheTests {
  /// Enough procedures for a cache, in two folders.
  private static func workspace() throws -> SmallWorkspace {
    try SmallWorkspace(
      (2...130).map { number in
        procedure(number, number % 7 == 0 ? ["issuer: bo-vidu"] : [])
      }.joined())
  }

  /// One procedure, some of its lines changed.
  private static func procedure(_ number: Int, _ changes: [String]) -> String {
    let digits = "\(number)"
    let code = "1." + String(repeating: "0", count: 6 - digits.count) + digits
    let text = ExampleWorkspace.procedure(code, field: number % 2 == 0 ? "ho-tich" : "dat-dai")
    return changes.reduce(text) { text, change in
      let key = change.split(separator: ":")[0] + ":"
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.map { $0.hasPrefix(key) ? change : String($0) }.joined(separator: "\n")
    }
  }

  /// Values of one line each that some rule or check has a word to say about.
  private static let changes: [String] = [
    "issuer: bo-vidu", "name: THỦ TỤC VÍ DỤ", "fees: {id: phi, amount: 8.000}",
    "time-limit: 400 days", "conditions: {id: a, text: Không có}", "level: [district]",
    "cases: {documents: {paper: giay-khai-sinh, copies: 3, copy: certified}}",
    "cases: {documents: [{id: khac, name: Các giấy tờ khác có liên quan, copies: 1}]}",
    "legal-basis: 1/QĐ-VD", "results: {id: kq, name: Kết quả}", "online: {level: partial}",
    "steps: {id: nop, actor: ubnd-cap-xa, action: receive}", "subjects: [", "boundary: unstated",
  ]

  /// A run's whole output as JSON, and its counts; with a cache where `program` is given.
  private static func run(
    _ workspace: SmallWorkspace, program: String?, workers: Int = 2, wanted: String = ""
  ) async throws -> [String] {
    var options = LintOptions()
    options.program = program
    var output: [UInt8] = []
    let reporter = OutputFormat.json.reporter(
      language: .vietnamese, descriptors: [:], version: "", palette: Palette(isColoured: false),
      width: 100)
    let outcome = try await workspace.open().lint(
      builtInRules, options: options, wanted: { $0.hasPrefix(wanted) }, workers: workers,
      render: { reporter.report($0) }, consume: { output += $0 })
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
      + outcome.tally.rules.map { "\($0.rule) \($0.count)" }
      + outcome.breakdown.rows(by: .agency).map { "\($0.id) \($0.count)" }
      + ["\(outcome.files) \(outcome.tally.blocking)"]
  }

  private static func shelves(of workspace: SmallWorkspace) throws -> [String] {
    let folder = joined(workspace.folder.path, FindingCache.folder)
    return try names(in: folder).filter { $0.hasSuffix(".findings") }.sorted()
      .map { joined(folder, $0) }
  }

  @Test("cached and uncached runs agree after random edits", arguments: [1, 2, 3])
  func randomEdits(seed: UInt64) async throws {
    var random = SplitMix(state: seed)
    let workspace = try Self.workspace()
    for round in 0..<12 {
      let fresh = try await Self.run(workspace, program: nil)
      #expect(fresh.count > 20)
      expectLines(try await Self.run(workspace, program: "a"), fresh)
      expectLines(try await Self.run(workspace, program: "a", workers: 1), fresh)
      for _ in 0..<random.next(below: 4) + 1 {
        let number = random.next(below: 140) + 2
        let change = Self.changes[random.next(below: Self.changes.count)]
        try TextArchive(Self.procedure(number, [change])).write(to: workspace.folder.path)
      }
      if round % 4 == 3 {
        let agencies = "bo-vi-du: {name: Bộ Ví dụ \(round), level: central}\n"
        let other = "ubnd-cap-xa: {name: Xã \(round), kind: class, level: district}\n"
        try TextArchive(
          "-- catalogue/registries/agencies.yaml --\n" + agencies
            + (random.next(below: 2) == 0 ? other : "")
        ).write(to: workspace.folder.path)
      }
      if round % 5 == 2, let path = try procedureFiles(workspace).randomElement(using: &random) {
        try remove(path)
      }
    }
  }

  @Test("whatever is wrong with the cache, the run says the same")
  func broken() async throws {
    let workspace = try Self.workspace()
    let fresh = try await Self.run(workspace, program: nil)
    expectLines(try await Self.run(workspace, program: "a"), fresh)
    let shelves = try Self.shelves(of: workspace)
    #expect(shelves.count > 1)
    var random = SplitMix(state: 7)
    for damage in 0..<6 {
      for path in try Self.shelves(of: workspace) {
        var bytes = try read(path, limit: 1 << 24)
        switch damage {
        case 0: bytes = []
        case 1: bytes.removeLast(bytes.count / 2)
        case 2: bytes.append(0)
        case 3: bytes[40] ^= 1
        case 4: bytes = bytes.map { _ in UInt8(truncatingIfNeeded: random.next(below: 256)) }
        default: bytes[random.next(below: bytes.count)] ^= 0x10
        }
        try writeAtomically(bytes, to: path)
      }
      expectLines(try await Self.run(workspace, program: "a"), fresh)
    }
  }

  @Test("another program, a single file and two runs at once find their own")
  func others() async throws {
    let workspace = try Self.workspace()
    let fresh = try await Self.run(workspace, program: nil)
    let one = "catalogue/procedures/ho-tich/1.000014.yaml"
    let single = try await Self.run(workspace, program: nil, wanted: one)
    #expect(single.count < fresh.count)
    expectLines(try await Self.run(workspace, program: "a", wanted: one), single)
    async let first = Self.run(workspace, program: "a")
    async let second = Self.run(workspace, program: "b")
    expectLines(try await first, fresh)
    expectLines(try await second, fresh)
    expectLines(try await Self.run(workspace, program: "a", wanted: one), single)
    expectLines(try await Self.run(workspace, program: "a"), fresh)
  }

  @Test("what is kept is read, not found anew, and files that have gone leave nothing")
  func isUsed() async throws {
    let workspace = try Self.workspace()
    let fresh = try await Self.run(workspace, program: "a")
    let before = try Self.shelves(of: workspace).map { stamp(of: $0) ?? "" }
    expectLines(try await Self.run(workspace, program: "a"), fresh)
    // Nothing has changed, so no file was written.
    #expect(try Self.shelves(of: workspace).map { stamp(of: $0) ?? "" } == before)
    for path in try procedureFiles(workspace).dropFirst(3) { try remove(path) }
    for number in 500...600 {
      try TextArchive(Self.procedure(number, [])).write(to: workspace.folder.path)
    }
    expectLines(
      try await Self.run(workspace, program: "a"), try await Self.run(workspace, program: nil))
    let folder = joined(workspace.folder.path, FindingCache.folder)
    #expect(try names(in: folder).contains(".gitignore"))
    #expect(try Self.shelves(of: workspace).count <= 12)
  }

  @Test("a small workspace gets no folder")
  func small() async throws {
    let workspace = try SmallWorkspace()
    _ = try await Self.run(workspace, program: "a")
    #expect(try !names(in: workspace.folder.path).contains(FindingCache.folder))
  }

  private func procedureFiles(_ workspace: SmallWorkspace) throws -> [String] {
    try workspace.open().procedureFiles.map { joined(workspace.folder.path, $0) }
  }
}

/// Numbers that only the seed decides.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
