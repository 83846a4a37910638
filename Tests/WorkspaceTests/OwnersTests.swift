import TestKit
import Testing

@testable import Workspace

/// Who is asked to review which file.
struct OwnersTests {
  private static let files = """
    -- catalogue/registries/agencies.yaml --
    bo-vi-du: {name: Bộ Ví dụ, level: central}
    ubnd-cap-xa: {name: Ủy ban nhân dân cấp xã, kind: class, level: commune, owners: "@ha-noi/xa"}
    so-cu: {name: Sở Cũ, until: 2026-06-30, successors: [so-moi]}
    so-moi: {name: Sở Mới, owners: ["@ha-noi/so-moi", "ai-do@example.vn"]}
    -- catalogue/registries/fields.yaml --
    ho-tich: {name: Hộ tịch, agency: so-cu}
    dat-dai: {name: Đất đai}

    """

  private func lines(_ owners: CodeOwners, _ more: String = "") async throws -> [String] {
    let workspace = try JudgedWorkspace(
      ExampleWorkspace.procedure("1.000003")
        + ExampleWorkspace.procedure("1.000004")
        + ExampleWorkspace.procedure(
          "1.000005", "authorities: {decide: bo-vi-du, execute: bo-vi-du}")
        + ExampleWorkspace.procedure(
          "1.000006", field: "dat-dai", "authorities: {decide: bo-vi-du, execute: bo-vi-du}")
        + Self.files + more)
    let lines = try await workspace.open().lines(of: owners)
    return withExtendedLifetime(workspace) { lines }
  }

  @Test("a folder's common owners, then the files that differ; an ended agency's successors")
  func folders() async throws {
    expectLines(
      try await lines(CodeOwners()).filter { !$0.contains("1.000001") },
      [
        "/catalogue/procedures/ho-tich/ @ha-noi/so-moi ai-do@example.vn @ha-noi/xa",
        "/catalogue/procedures/ho-tich/1.000005.yaml @ha-noi/so-moi ai-do@example.vn",
      ])
  }

  @Test("an organisation's teams bear the ids of agencies; the rest has owners of its own")
  func organisation() async throws {
    var owners = CodeOwners()
    owners.organisation = "ha-noi"
    owners.others = ["@ha-noi/kiem-soat"]
    owners.prefix = "danh-muc/"
    let lines = try await lines(owners)
    #expect(lines.first == "/danh-muc/catalogue/ @ha-noi/kiem-soat")
    #expect(!lines.contains { $0.contains("dat-dai") }, "a ministry has no team in a city")
    owners.others = []
    let alone = try await self.lines(owners)
    #expect(alone.first == "/danh-muc/catalogue/procedures/dat-dai/ @ha-noi/bo-vi-du")
  }

  @Test("an organisation's team is that of the province's agency, else of the commune's")
  func teams() async throws {
    var owners = CodeOwners()
    owners.organisation = "ha-noi"
    owners.others = ["@ha-noi/kiem-soat"]
    func owner(_ authorities: String) async throws -> String? {
      let more =
        ExampleWorkspace.procedure("1.000006", field: "dat-dai", "authorities: \(authorities)")
          + """
          -- catalogue/registries/agencies.yaml --
          bo-vi-du: {name: Bộ Ví dụ, level: central}
          ubnd-cap-xa: {name: Ủy ban nhân dân cấp xã, kind: class, level: commune}
          so-cu: {name: Sở Cũ, level: province, until: 2026-06-30, successors: [so-moi]}
          so-moi: {name: Sở Mới, level: province}
          can-bo: {name: Cán bộ, kind: role, level: province}
          so-noi-khac: {name: Sở nơi khác, level: province, place: da-nang}

          """
      return try await lines(owners, more).first { $0.contains("dat-dai") }
        .map { String($0.split(separator: " ").last ?? "") }
    }
    #expect(try await owner("{decide: ubnd-cap-xa, execute: so-moi}") == "@ha-noi/so-moi")
    #expect(try await owner("{decide: ubnd-cap-xa, execute: so-cu}") == "@ha-noi/so-moi")
    #expect(try await owner("{decide: can-bo, execute: ubnd-cap-xa}") == "@ha-noi/ubnd-cap-xa")
    #expect(try await owner("{decide: bo-vi-du, execute: bo-vi-du}") == nil)
    #expect(try await owner("{decide: so-noi-khac, execute: ubnd-cap-xa}") == "@ha-noi/ubnd-cap-xa")
  }

  @Test("what people wrote stays, what was made is made anew, and a second time changes nothing")
  func merging() {
    let owners = CodeOwners()
    let first = owners.file(["/a @b"], replacing: "# của chúng tôi\n* @ai-do\n")
    #expect(first.hasPrefix("# của chúng tôi\n* @ai-do\n\n" + CodeOwners.opening))
    let second = owners.file(["/c @d"], replacing: first + "/cuoi @x\n")
    #expect(second.contains("/c @d") && !second.contains("/a @b"))
    #expect(second.hasPrefix("# của chúng tôi") && second.hasSuffix("/cuoi @x\n"))
    #expect(owners.file(["/c @d"], replacing: second) == second)
  }

  @Test(
    "owners that no forge knows",
    arguments: [
      ("@ten", true), ("@to-chuc/nhom", true), ("a@example.vn", true), ("ten", false),
      ("@", false), ("@a/", false), ("@a b", false), ("a@b", false), ("@a#b", false),
      ("@đào", false),
    ])
  func names(_ text: String, _ isOwner: Bool) {
    #expect(CodeOwners.isOwner(text) == isOwner)
  }
}
