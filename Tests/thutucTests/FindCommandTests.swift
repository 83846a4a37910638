import FileSystem
import TestKit
import Testing

/// `thutuc find` as people call it.
struct FindCommandTests {
  private static let archive = """
    -- catalogue/procedures/ho-tich/1.000002.yaml --
    code: "1.000002"
    name: Thủ tục cấp thẻ ví dụ
    also-called: [làm thẻ ví dụ]
    field: ho-tich
    level: [commune]
    status: in-force
    -- cau-hoi.txt --
    the vi du

    xyzq
    """

  @Test("one line a hit, its code first, however the question is typed")
  func finds() throws {
    let workspace = try CommandWorkspace(Self.archive)
    for question in ["cấp thẻ ví dụ", "lam the vi du", "thex vis duj", "1000002", "THẺ VÍ DỤ"] {
      let run = try workspace.run("find", question)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("1.000002  Cấp thẻ ví dụ  ("), "\(question): \(run.output)")
    }
    let run = try workspace.run("find", "cap", "the", "vi", "du", "--limit", "1", "--lang", "en")
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test("filters, a file of questions, and JSON")
  func options() throws {
    let workspace = try CommandWorkspace(Self.archive)
    #expect(
      try workspace.run("find", "thẻ ví dụ", "--level", "commune").output.hasPrefix("1.000002"))
    let none = try workspace.run("find", "thẻ ví dụ", "--level", "central")
    #expect(none.status == 0)
    #expect(none.output == "")
    #expect(none.errors.contains("Không thấy"))
    let run = try workspace.run("find", "--from", "cau-hoi.txt", "--format", "json")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(#"{"question":"the vi du","hits":[{"id":"1.000002""#) == true)
    #expect(lines.last == #"{"question":"xyzq","hits":[]}"#)
  }

  @Test("writes the site's own index and nothing else")
  func index() throws {
    let workspace = try CommandWorkspace(Self.archive)
    let run = try workspace.run("find", "--write-index", "ra")
    #expect(run.status == 0)
    let names = try walk(workspace.folder("ra")).map(\.path)
    #expect(names.contains("tim/muc.js"))
    #expect(names.allSatisfy { $0.hasPrefix("tim/") && $0.hasSuffix(".js") })
  }

  @Test("wrong use and missing files are told")
  func wrong() throws {
    let workspace = try CommandWorkspace(Self.archive)
    #expect(try workspace.run("find").status == 64)
    #expect(try workspace.run("find", "a", "--from", "b").status == 64)
    #expect(try workspace.run("find", "a", "--limit", "0").status == 64)
    #expect(try workspace.run("find", "--from", "khong-co.txt").status == 2)
    #expect(try workspace.run("find", "a", "--workspace", "/khong-co").status == 2)
    #expect(try workspace.run("find", "").status == 0)
  }
}
