import Diagnostics
import FileSystem
import LintEngine
import TestKit
import Testing

@testable import Workspace

/// Phrases that an office keeps as data.
struct PhraseTests {
  private static func procedure(_ name: String) -> String {
    ExampleWorkspace.procedure(
      "1.000003", "cases: {documents: {id: x, name: '\(name)', originals: 1}}")
  }

  private func vague(_ archive: String, on day: String = "2026-07-18") async throws -> Int {
    try await JudgedWorkspace(archive, on: day).diagnostics()
      .count { $0.rule == "doc-vague" && $0.record == "1.000003" }
  }

  @Test("a list of the workspace takes the place of the built-in one, and its entries have days")
  func ownList() async throws {
    let list = """
      -- catalogue/registries/phrases/vague-documents.yaml --
      giay-gi-do:
        name: giấy gì đó
        also-called:
          - giấy nào đó
        from: 2026-01-01
        until: 2026-12-31

      """
    #expect(try await vague(Self.procedure("Giấy tờ có liên quan")) == 1)
    #expect(try await vague(Self.procedure("Giấy tờ có liên quan") + list) == 0)
    #expect(try await vague(Self.procedure("Một giấy gì đó") + list) == 1)
    #expect(try await vague(Self.procedure("Một GIẤY NÀO ĐÓ") + list) == 1)
    #expect(try await vague(Self.procedure("Một giấy gì đói") + list) == 0, "on word boundaries")
    #expect(try await vague(Self.procedure("Một giay gi do") + list) == 0, "tones count")
    #expect(try await vague(Self.procedure("Một giấy gì đó") + list, on: "2027-01-01") == 0)
  }

  @Test("a decomposed phrase is the same phrase")
  func decomposed() async throws {
    let list =
      "-- catalogue/registries/phrases/vague-documents.yaml --\nx: {name: \"gia\u{302}\u{301}y gi\u{300} đo\u{301}\"}\n"
    #expect(try await vague(Self.procedure("Một giấy gì đó") + list) == 1)
  }

  @Test("a phrase in the quoted title of an act is none")
  func titles() async throws {
    #expect(
      try await vague(
        Self.procedure("Bản sao Nghị định 1/2026/NĐ-CP «về hồ sơ có liên quan đến đất đai»")) == 0)
    #expect(
      try await vague(
        Self.procedure("Nghị định «về đất đai» và giấy tờ có liên quan")) == 1)
    #expect(try await vague(Self.procedure("Tờ khai “và giấy tờ có liên quan”")) == 1)
  }

  @Test("what is vague only where nothing is named is data, too")
  func unnamed() async throws {
    func rules(_ changes: [String], _ lists: String) async throws -> [String] {
      try await JudgedWorkspace(
        changes.map { ExampleWorkspace.procedure("1.000003", $0) }.joined() + lists
      ).diagnostics().filter { $0.record == "1.000003" }.map(\.rule)
        .filter { ["condition-vague", "doc-vague"].contains($0) }
    }
    let condition = ["conditions: {id: a, text: Có chứng chỉ đúng lệ, kind: personnel}"]
    let lists = """
      -- catalogue/registries/phrases/unnamed-provisions.yaml --
      dung-le: {name: đúng lệ}
      -- catalogue/registries/phrases/unnamed-papers.yaml --
      giay-nua: {name: giấy nữa}

      """
    #expect(try await rules(condition, "") == [])
    #expect(try await rules(condition, lists) == ["condition-vague"])
    let usual = ["conditions: {id: a, text: Có chứng chỉ theo quy định, kind: personnel}"]
    #expect(try await rules(usual, "") == ["condition-vague"])
    #expect(try await rules(usual, lists) == [])
    func paper(_ name: String) -> [String] {
      ["cases: {documents: {id: x, name: '\(name)', originals: 1}}"]
    }
    #expect(try await rules(paper("Giấy nữa"), lists) == ["doc-vague"])
    #expect(try await rules(paper("Giấy nữa của chủ xe"), lists) == [])
    #expect(try await rules(paper("Giấy tờ khác"), lists) == [])
  }

  @Test("a list that no rule uses is found, with the near one")
  func unknownList() async throws {
    let workspace = try JudgedWorkspace(
      "-- catalogue/registries/phrases/vague-document.yaml --\nx: {name: giấy gì đó}\n")
    let found = try await workspace.diagnostics().filter { $0.rule == "phrase-list-unknown" }
    #expect(found.count == 1)
    #expect(found.first?.message.english.contains("vague-documents") == true)
  }

  @Test("the lists of this repository are read and not empty", arguments: PhraseList.allCases)
  func shipped(_ list: PhraseList) throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let text = String(
      decoding: try read(
        "\(root)/catalogue/registries/phrases/\(list.rawValue).yaml", limit: 1 << 20),
      as: UTF8.self)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("  name: ") } > 3)
  }
}
