import FileSystem
import TestKit
import Testing

/// `thutuc lint --fix` and its patch, as people and CI call them.
struct FixCommandTests {
  private static let flawed =
    ExampleWorkspace.procedure("1.000002", "time-limit: 05 days", "note: bo\u{323}\u{302} ba")
    + ExampleWorkspace.procedure("1.000003", "sumary: Một câu.", "field: Hộ tịch")

  @Test("--fix mends what is certain and reports what is left")
  func fix() throws {
    let workspace = try CommandWorkspace(Self.flawed)
    let run = try workspace.run("lint", "--fix")
    #expect(run.status == 1)
    #expect(run.errors == "thutuc: đã sửa 3 chỗ trong 2 tệp\n")
    #expect(run.output.contains("sumary"))
    #expect(!run.output.contains("05 days"))
    let text = try text("catalogue/procedures/ho-tich/1.000002.yaml", workspace)
    #expect(text.contains("time-limit: 5 days\n"))
    #expect(text.utf8.contains("note: bộ ba\n".utf8))
    let again = try workspace.run("lint", "--fix-unsafe", "--lang", "en")
    #expect(again.status == 0)
    #expect(again.errors == "thutuc: mended 1 places in 1 files\n")
    #expect(
      try workspace.run("lint", "--fix-unsafe").errors == "thutuc: đã sửa 0 chỗ trong 0 tệp\n")
  }

  @Test(
    "--fix-preview writes nothing; git applies it, and the files are those of --fix",
    arguments: ["--fix", "--fix-unsafe"])
  func preview(_ tier: String) throws {
    let fixed = try CommandWorkspace(Self.flawed)
    let patched = try CommandWorkspace(Self.flawed)
    for workspace in [fixed, patched] {
      // Line ends of Windows in one file.
      let path = "catalogue/procedures/ho-tich/1.000003.yaml"
      let text = try text(path, workspace).replacing("\n", with: "\r\n")
      try workspace.write(Array(text.utf8), to: path)
    }
    _ = try fixed.run("lint", tier)
    let before = try patched.tree()
    let preview = try patched.run("lint", tier, "--fix-preview")
    #expect(preview.status == 0)
    #expect(try patched.tree() == before)
    #expect(preview.errors.contains("chưa ghi gì"))
    let apply = try patched.shell(
      "git init -q . && \"$thutuc\" lint \(tier) --fix-preview 2>/dev/null | git apply --whitespace=nowarn"
    )
    #expect(apply.status == 0, "\(apply.errors)")
    for code in ["1.000001", "1.000002", "1.000003"] {
      let path = "catalogue/procedures/ho-tich/\(code).yaml"
      #expect(try text(path, fixed).utf8.elementsEqual(try text(path, patched).utf8))
    }
  }

  @Test("only what is asked for is mended; what cannot be written is said, with 2")
  func partly() throws {
    let workspace = try CommandWorkspace(Self.flawed)
    let path = "catalogue/procedures/ho-tich/1.000003.yaml"
    let before = try text("catalogue/procedures/ho-tich/1.000002.yaml", workspace)
    #expect(try workspace.run("lint", "--fix", path).status == 1)
    #expect(try text("catalogue/procedures/ho-tich/1.000002.yaml", workspace) == before)
    #expect(try text(path, workspace).contains("field: ho-tich\n"))
    #expect(try workspace.run("lint", "--fix", "khong-co.yaml").status == 2)
  }

  private func text(_ path: String, _ workspace: CommandWorkspace) throws -> String {
    String(decoding: try read(workspace.folder(path), limit: 1 << 20), as: UTF8.self)
  }
}
