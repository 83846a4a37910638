import FileSystem
import TestKit
import Testing

/// `thutuc new`, by flags and by answers.
struct NewCommandTests {
  @Test("a workspace from nothing lints, builds, and is in the layout, with a first procedure too")
  func workspaceFromNothing() throws {
    let folder = try TemporaryDirectory()
    func run(_ arguments: String...) throws -> ProcessRun {
      try ProcessRun([ProcessRun.binary] + arguments, in: folder.path)
    }
    let made = try run("new", "workspace", "can-tho", "--place-name", "Thành phố Cần Thơ")
    #expect(made.status == 0)
    #expect(made.output.hasPrefix("thutuc.yaml\n"))
    for _ in 1...2 {
      let lint = try run("lint", "--workspace", "can-tho", "--format", "json")
      #expect(lint.status == 0)
      let findings = try JSONValue(parsing: Array(lint.output.utf8))["findings"]?.elements ?? []
      for finding in findings { #expect(finding["family"]?.text == "opportunity") }
      #expect(try run("format", "--check", "--workspace", "can-tho").status == 0)
      #expect(try run("build", "--workspace", "can-tho").status == 0)
      _ = try run(
        "new", "procedure", "--workspace", "can-tho", "--code", "x-thu", "--name", "Thủ tục thử",
        "--field", "ho-tich")
    }
    #expect(
      try read(folder("can-tho/catalogue/procedures/ho-tich/x-thu.yaml"), limit: 10_000).count > 500
    )
    let before = try read(folder("can-tho/thutuc.yaml"), limit: 10_000)
    let again = try run("new", "workspace", "can-tho", "--place-name", "Tỉnh Khác")
    #expect(again.status == 2)
    #expect(again.errors.contains("đã có thutuc.yaml"))
    #expect(try read(folder("can-tho/thutuc.yaml"), limit: 10_000) == before)
  }

  @Test("every kind of file is commented, in the layout, and without errors")
  func everyKind() throws {
    let workspace = try CommandWorkspace()
    #expect(
      try workspace.run(
        "new", "procedure", "--code", "1.000002", "--name", "Thủ tục: hai", "--field", "Hộ tịch",
        "--issuer", "Bộ Ví dụ", "--level", "commune", "--subject", "cong-dan", "--kind",
        "internal-within"
      ).output == "catalogue/procedures/ho-tich/1.000002.yaml\n")
    #expect(
      try workspace.run(
        "new", "plan", "--id", "kh-1-2026", "--number", "1/KH-UBND", "--title", "Rà soát thử",
        "--title-status", "verified", "--issued", "2026-01-05", "--from", "2026-01-05", "--until",
        "2026-12-31", "--profile", "procedure-review", "--profile", "publication"
      ).output == "reviews/plans/kh-1-2026.yaml\n")
    #expect(
      try workspace.run(
        "new", "review", "--procedure", "1.000001", "--plan", "kh-1-2026", "--agency",
        "ubnd-cap-xa", "--as-of", "2026-03-10", "--base", String(repeating: "a", count: 40)
      ).output == "reviews/kh-1-2026/2026/1.000001.yaml\n")
    #expect(
      try workspace.run(
        "new", "journey", "--name", "Sinh con", "--procedure", "1.000001", "--subject", "Công dân"
      ).output == "catalogue/journeys/sinh-con.yaml\n")
    let lint = try workspace.run("lint", "--format", "json", "--as-of", "2026-03-10")
    let json = try JSONValue(parsing: Array(lint.output.utf8))
    let errors = (json["findings"]?.elements ?? []).filter { $0["family"]?.text == "error" }
    #expect(errors.isEmpty, "\(lint.output)")
    for path in [
      "catalogue/procedures/ho-tich/1.000002.yaml", "reviews/plans/kh-1-2026.yaml",
      "reviews/kh-1-2026/2026/1.000001.yaml", "catalogue/journeys/sinh-con.yaml",
    ] {
      #expect(try workspace.run("format", "--check", path).status == 0, "\(path)")
      let text = String(decoding: try read(workspace.folder(path), limit: 10_000), as: UTF8.self)
      #expect(text.contains("\n# "))
    }
  }

  @Test("what is wrong is told with what was meant, and nothing is made")
  func refusals() throws {
    let workspace = try CommandWorkspace()
    let before = try workspace.tree()
    let taken = try workspace.run(
      "new", "procedure", "--code", "1.000001", "--name", "x", "--field", "dat-dai")
    #expect(taken.status == 2)
    #expect(taken.errors.contains("đã có ở catalogue/procedures/ho-tich/1.000001.yaml"))
    let field = try workspace.run(
      "new", "procedure", "--code", "1.000002", "--name", "x", "--field", "ho-tch")
    #expect(field.status == 2)
    #expect(field.errors.contains("ý bạn là ho-tich?"))
    let code = try workspace.run(
      "new", "procedure", "--code", "1.0002", "--name", "x", "--field", "ho-tich", "--lang", "en")
    #expect(code.status == 2)
    #expect(code.errors.contains("is no code"))
    let missing = try workspace.run("new", "procedure", "--code", "1.000002")
    #expect(missing.status == 64)
    #expect(missing.errors.contains("thiếu --name"))
    #expect(
      try workspace.run(
        "new", "review", "--procedure", "1.000009", "--plan", "x", "--agency", "ubnd-cap-xa"
      ).errors.contains("không có thủ tục «1.000009»"))
    #expect(try workspace.run("new", "journey", "--name", "Sinh con").status == 64)
    #expect(
      try workspace.run("new", "plan", "--id", "Kế hoạch").errors.contains("không phải mã"))
    #expect(try workspace.tree() == before)
  }

  @Test("on a terminal a name that a registry lacks may be added, and names may hold commas")
  func additions() throws {
    let workspace = try CommandWorkspace()
    let subjects = "catalogue/registries/subjects.yaml"
    let old = try read(workspace.folder(subjects), limit: 10_000)
    try writeAtomically(
      old + Array("\ncan-bo:\n  name: Cán bộ, công chức, viên chức\n".utf8),
      to: workspace.folder(subjects))
    let run = try ProcessRun(
      [ProcessRun.binary, "new", "procedure", "--kind", "public"], in: workspace.folder.path,
      columns: 100,
      typing: "1.000002\nThủ tục hai\nVăn hóa\n\nVăn hóa\nc\nSở Văn hóa\nc\ntỉnh, Xã\n"
        + "Cán bộ, công chức, viên chức, Công dân\n")
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    #expect(run.output.contains("không có «Văn hóa»"))
    #expect(run.output.contains("mã van-hoa?"))
    let made = String(
      decoding: try read(
        workspace.folder("catalogue/procedures/van-hoa/1.000002.yaml"), limit: 10_000),
      as: UTF8.self)
    for line in [
      "field: van-hoa", "issuer: so-van-hoa", "level: [province, commune]",
      "subjects: [can-bo, cong-dan]",
    ] {
      #expect(made.contains("\n\(line)\n"), "\(line)")
    }
    let fields = String(
      decoding: try read(workspace.folder("catalogue/registries/fields.yaml"), limit: 10_000),
      as: UTF8.self)
    #expect(fields.hasSuffix("\n\nvan-hoa:\n  name: Văn hóa\n"))
    let lint = try workspace.run("lint", "--format", "json")
    #expect(!lint.output.contains(#""family":"error""#), "\(lint.output)")
  }

  @Test("on a terminal it asks, asks again, and takes a name for an id")
  func interactive() throws {
    let workspace = try CommandWorkspace()
    let run = try ProcessRun(
      [ProcessRun.binary, "new", "procedure", "--kind", "public"], in: workspace.folder.path,
      columns: 100,
      typing: "1.01\n1.000002\nThủ tục hai\n?\nho tic\nhộ tịch\n\ncommune, province\nCông dân\n")
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    #expect(run.output.contains("Mã thủ tục"))
    #expect(run.output.contains("không phải mã thủ tục"))
    #expect(run.output.contains("các mã: dat-dai, ho-tich"))
    #expect(run.output.contains("ý bạn là ho-tich?"))
    #expect(run.output.hasSuffix("catalogue/procedures/ho-tich/1.000002.yaml\n"))
    let path = workspace.folder("catalogue/procedures/ho-tich/1.000002.yaml")
    let text = String(decoding: try read(path, limit: 10_000), as: UTF8.self)
    #expect(text.contains("\nname: Thủ tục hai\n"))
    #expect(text.contains("\nissuer: unstated\n"))
    #expect(text.contains("\nlevel: [commune, province]\n"))
    #expect(text.contains("\nsubjects: [cong-dan]\n"))
  }

  @Test("who stops half-way, with Ctrl-D, has made nothing")
  func stopped() throws {
    let workspace = try CommandWorkspace()
    let before = try workspace.tree()
    let run = try ProcessRun(
      [ProcessRun.binary, "new", "procedure"], in: workspace.folder.path, columns: 100,
      typing: "1.000002\n\u{04}")
    #expect(run.status == 2)
    #expect(run.errors.contains("đã dừng, chưa tạo gì"))
    #expect(try workspace.tree() == before)
  }
}
