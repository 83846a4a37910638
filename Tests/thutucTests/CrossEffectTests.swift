import FileSystem
import TestKit
import Testing

/// What else a change touches: journeys, chains of papers, pages, reviews, plans.
struct CrossEffectTests {
  private struct Named: Hashable {
    let kind: String
    let name: String
  }

  private static let journey = "catalogue/journeys/sinh-con.yaml"
  private static let review = "reviews/kh-vi-du/2026/1.000001.yaml"

  /// One procedure whose result another asks for, in a life event and under a review.
  private static func workspace() throws -> CommandWorkspace {
    let workspace = try CommandWorkspace(
      ExampleWorkspace.procedure(
        "1.000002", "cases: {documents: {paper: giay-khai-sinh, originals: 1}}",
        "results: {paper: giay-phep-vi-du, code: KQ.2}")
          + """
          -- catalogue/registries/papers.yaml --
          to-khai: {name: Tờ khai, kind: form, forms: {file: to-khai.docx}}
          giay-khai-sinh: {name: Giấy khai sinh, kind: certificate}
          giay-phep-vi-du: {name: Giấy phép ví dụ, kind: licence}
          -- thutuc.yaml --
          title: Danh mục ví dụ
          place: ha-noi
          plans: [kh-vi-du]
          -- reviews/plans/kh-vi-du.yaml --
          id: kh-vi-du
          number: 1/KH-VD
          title: Kế hoạch ví dụ
          title-status: unverified
          issued: 2026-01-05
          issuer: bo-vi-du
          scope: {kinds: [public]}
          profiles: [procedure-review]
          -- \(journey) --
          name: Sinh con (ví dụ)
          steps:
            - {id: khai-sinh, procedure: "1.000001"}
          -- \(review) --
          procedure: "1.000001"
          plan: kh-vi-du

          """)
    let made = try workspace.shell(
      """
      git init -q -b main && git config user.email a@example.vn && git config user.name A \
        && git config commit.gpgsign false && git add -A && git commit -q -m 'Bản đầu'
      """)
    try #require(made.status == 0, "\(made.errors)")
    return workspace
  }

  private static func touches(_ workspace: CommandWorkspace, of record: String) throws -> Set<Named>
  {
    let run = try workspace.run("diff", "--format", "json")
    let json = try JSONValue(parsing: Array(run.output.utf8))
    let found = (json["records"]?.elements ?? []).first { $0["record"]?.text == record }
    return Set(
      (found?["touches"]?.elements ?? []).map {
        Named(kind: $0["kind"]?.text ?? "", name: $0["name"]?.text ?? "")
      })
  }

  @Test(
    "a result that goes touches the journey, the review, the plan, the page and who asks for it")
  func result() throws {
    let workspace = try Self.workspace()
    try TextArchive(ExampleWorkspace.procedure("1.000001", "results: none"))
      .write(to: workspace.folder.path)
    let touches = try Self.touches(workspace, of: "1.000001")
    #expect(touches.contains(Named(kind: "journey", name: Self.journey)))
    #expect(touches.contains(Named(kind: "review", name: Self.review)))
    #expect(touches.contains(Named(kind: "plan", name: "kh-vi-du")))
    #expect(touches.contains(Named(kind: "asked-by", name: "1.000002")))
    #expect(touches.contains { $0.kind == "page" && $0.name.contains("1.000001") })
    #expect(touches.contains { $0.kind == "page" && $0.name.contains("giay-khai-sinh") })
  }

  @Test("a paper that is asked for anew touches who gives it, and nothing that has no part in it")
  func paper() throws {
    let workspace = try Self.workspace()
    try TextArchive(
      ExampleWorkspace.procedure(
        "1.000001",
        "cases: {documents: [{paper: to-khai, originals: 1}, {paper: giay-phep-vi-du, copies: 1}]}")
    ).write(to: workspace.folder.path)
    let touches = try Self.touches(workspace, of: "1.000001")
    #expect(touches.contains(Named(kind: "given-by", name: "1.000002")))
    #expect(!touches.contains { $0.kind == "asked-by" })
  }

  @Test("an entry of a registry touches the procedures that use it and its page")
  func registry() throws {
    let workspace = try Self.workspace()
    let path = "catalogue/registries/papers.yaml"
    let papers = try FileSystem.read(workspace.folder(path), limit: 1 << 20)
    let text = String(decoding: papers, as: UTF8.self)
      .replacing("Giấy khai sinh, kind: certificate", with: "Giấy khai sinh, kind: notice")
    try workspace.write(Array(text.utf8), to: path)
    let touches = try Self.touches(workspace, of: "papers/giay-khai-sinh")
    #expect(touches.contains(Named(kind: "used-by", name: "1.000001")), "\(touches)")
    #expect(touches.contains(Named(kind: "used-by", name: "1.000002")))
    #expect(touches.contains { $0.kind == "page" && $0.name.contains("giay-khai-sinh") })
  }
}
