import FileSystem
import TestKit
import Testing

/// `thutuc format` as people and CI call it.
struct FormatCommandTests {
  private static let untidy = """
    -- catalogue/procedures/ho-tich/1.000002.yaml --
    name:   Thủ tục hai # hai
    code: 1.000002
    fees: [{name: Lệ phí hai, amount: 8000}]
    -- catalogue/procedures/ho-tich/1.000003.yaml --
    code: "1.000003
    -- catalogue/journeys/mot.yaml --
    id:   mot
    -- site/theme.yaml --
    a:   1

    """

  @Test("writes the canonical layout, names what it changed, and leaves what is broken alone")
  func writes() throws {
    let workspace = try CommandWorkspace(Self.untidy)
    let broken = try text("catalogue/procedures/ho-tich/1.000003.yaml", workspace)
    let run = try workspace.run("format")
    #expect(run.status == 1)
    #expect(run.output.contains("catalogue/procedures/ho-tich/1.000003.yaml:1:7"))
    #expect(run.output.contains("\ncatalogue/procedures/ho-tich/1.000002.yaml\n"))
    #expect(run.errors.contains("1 tệp để yên vì có lỗi"))
    #expect(
      try text("catalogue/procedures/ho-tich/1.000002.yaml", workspace) == """
        code: "1.000002"
        name: Thủ tục hai  # hai
        fees:
          - id: le-phi-hai
            name: Lệ phí hai
            amount: 8000

        """)
    #expect(try text("catalogue/journeys/mot.yaml", workspace) == "id: mot\n")
    #expect(try text("catalogue/procedures/ho-tich/1.000003.yaml", workspace) == broken)
    #expect(try text("site/theme.yaml", workspace) == "a:   1\n")
    let again = try workspace.run("format", "catalogue/procedures/ho-tich/1.000002.yaml")
    #expect(again.status == 0)
    #expect(again.output == "")
  }

  @Test("a named file that is no record is laid out too, as far as it has a layout")
  func named() throws {
    let workspace = try CommandWorkspace(Self.untidy)
    let run = try workspace.run("format", "site/theme.yaml", "catalogue/forms", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.output == "site/theme.yaml\n")
    #expect(run.errors == "1 files looked at, 1 laid out\n")
    #expect(try text("site/theme.yaml", workspace) == "a: 1\n")
    #expect(try workspace.run("format", "khong-co.yaml").status == 2)
    #expect(try workspace.run("format", "/etc/hostname").status == 2)
  }

  @Test("--check writes nothing, and ends with 1 while something is not in the layout")
  func check() throws {
    let workspace = try CommandWorkspace(Self.untidy)
    let before = try workspace.tree()
    let path = "catalogue/journeys/mot.yaml"
    let run = try workspace.run("format", "--check", path)
    #expect(run.status == 1)
    #expect(run.output == path + "\n")
    #expect(try workspace.tree() == before)
    #expect(try workspace.run("format", path).status == 0)
    #expect(try workspace.run("format", "--check", path).status == 0)
  }

  @Test("a link is followed inside the workspace only, and rights stay")
  func linksAndRights() throws {
    let workspace = try CommandWorkspace(Self.untidy)
    try workspace.link("catalogue/journeys/ngoai.yaml", to: "/etc/hostname")
    let path = "catalogue/journeys/mot.yaml"
    try workspace.setRights(path, 0o600)
    _ = try workspace.run("format")
    #expect(try text(path, workspace) == "id: mot\n")
    #expect(try workspace.tree().contains { $0.hasPrefix("\(path) \(0o100600) ") })
    let outside = try workspace.run("format", "catalogue/journeys/ngoai.yaml")
    #expect(outside.status == 2)
  }

  private func text(_ path: String, _ workspace: CommandWorkspace) throws -> String {
    String(decoding: try read(workspace.folder(path), limit: 1 << 20), as: UTF8.self)
  }
}
