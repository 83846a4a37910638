import Catalogue
import Diagnostics
import FileSystem
import TestKit
import Testing

@testable import Workspace

/// The graph of papers, the table of hand-overs, and the order by cost.
struct GraphTests {
  /// 1.000002 gives what 1.000003 wants; one hand-over has a limit, one has none.
  private static let archive =
    ExampleWorkspace.procedure(
      "1.000002", "name: Cấp <giấy> & \"A\"", "results: {paper: giay-phep, code: KQ.2}",
      "steps: [{id: a, actor: ubnd-cap-xa, action: check}, {id: b, actor: bo-vi-du, action: approve, takes: 5 days}, {id: c, actor: ubnd-cap-xa, action: consult, with: bo-vi-du}]"
    )
    + ExampleWorkspace.procedure(
      "1.000003", "name: Dùng giấy", "cases: {documents: {paper: giay-phep, originals: 1}}",
      "volume: {subjects: 300, year: 2025, source: ví dụ}",
      "cost: {activity: prepare, at: cases/chung/documents/giay-phep, hours: 1.5, bought: 20000, who: citizen, source: ví dụ}"
    )
    + papers

  private static let papers = """
    -- catalogue/registries/papers.yaml --
    to-khai: {name: Tờ khai, kind: form, forms: {file: to-khai.docx}}
    giay-khai-sinh: {name: Giấy khai sinh, kind: certificate}
    giay-phep: {name: Giấy phép, kind: licence}

    """

  private func catalogue() async throws -> Catalogue {
    try await JudgedWorkspace(Self.archive).outcome().catalogue
  }

  @Test("text tells who gives what to whom")
  func text() async throws {
    let text = GraphDrawing(try await catalogue(), language: .vietnamese).text()
    #expect(text.contains("1 lần một thủ tục đòi kết quả của thủ tục khác."))
    #expect(text.contains("«Giấy phép» → 1.000003 Dùng giấy"))
    #expect(text.contains("Không có vòng nào."))
    let none = GraphDrawing(try await catalogue(), focus: "1.000001", language: .english).text()
    #expect(none.hasPrefix("0 demands"))
  }

  @Test("DOT and SVG quote what stands in names")
  func drawings() async throws {
    let drawing = GraphDrawing(try await catalogue(), language: .vietnamese)
    #expect(drawing.dot().contains("[label=\"1.000002 Cấp <giấy> & \\\"A\\\"\"]"))
    let svg = drawing.svg()
    #expect(svg.contains("Cấp &lt;giấy&gt; &amp; &quot;A&quot;"))
    #expect(!svg.contains("<giấy>"))
    #expect(svg == drawing.svg())
  }

  @Test("a picture: no box over another, each line from left to right, each paper once")
  func picture() async throws {
    let codes = (2...9).map { "1.00000\($0)" }
    let givers = codes.prefix(3).map {
      ExampleWorkspace.procedure($0, "results: {paper: giay-phep, code: KQ.2}")
    }
    let askers = codes.dropFirst(3).map {
      ExampleWorkspace.procedure(
        $0,
        "name: Một thủ tục có tên dài hơn một dòng của ô và dài hơn cả hai dòng của nó nữa, nên phần cuối bị cắt",
        "cases: {documents: {paper: giay-phep, originals: 1}}")
    }
    let archive = (givers + askers).joined() + Self.papers
    let catalogue = try await JudgedWorkspace(archive).outcome().catalogue
    let edges = catalogue.graph.edges.filter { $0.isDemanded && $0.paper == "giay-phep" }
    let picture = GraphPicture(catalogue, edges, cycles: [], title: "")
    #expect(edges.count == 15 && picture.lines.count == 8)
    #expect(picture.boxes.count { $0.isPaper } == 1)
    #expect(picture.boxes.map(\.column).max() == 2)
    for line in picture.lines {
      #expect(picture.boxes[line.from].column < picture.boxes[line.to].column)
    }
    for one in picture.boxes.indices {
      for other in picture.boxes.indices where other > one {
        let (a, b) = (picture.boxes[one], picture.boxes[other])
        guard a.column == b.column else { continue }
        #expect(a.y + a.height < b.y || b.y + b.height < a.y)
      }
      #expect(picture.boxes[one].y >= 0 && picture.boxes[one].lines.count <= 3)
    }
    #expect(picture.boxes.contains { $0.lines.last?.hasSuffix("…") == true })
  }

  @Test("hand-overs with their limits, and those that have none")
  func handovers() async throws {
    let catalogue = try await catalogue()
    let table = HandoverTable(catalogue)
    let row = try #require(table.rows.first { $0.from == "ubnd-cap-xa" && $0.to == "bo-vi-du" })
    #expect(row.steps == 2)
    #expect(row.consultations == 1)
    #expect(row.unlimited == 1)
    #expect(
      table.text(catalogue, .english).contains(
        "Ủy ban nhân dân cấp xã → Bộ Ví dụ: 2 steps, 1 consultations, limits 5 days, 1 without a limit"
      ))
    #expect(table.csv(catalogue).contains("\"Ủy ban nhân dân cấp xã\",2 (1)"))
    #expect(HandoverTable(catalogue, isInternal: true).rows.isEmpty)
  }

  @Test("opportunities by dossiers a year times what they cost; the unknown is said to be")
  func ranking() async throws {
    let workspace = try JudgedWorkspace(Self.archive)
    let opened = try workspace.open()
    let found = try await workspace.diagnostics()
    let ranking = Ranking(
      found, try await workspace.outcome().catalogue, received: opened.received)
    let first = try #require(ranking.rows.first)
    #expect(first.diagnostic.record == "1.000003")
    #expect(first.volume == 300)
    #expect(first.yearlyHours == 300 * 150)
    #expect(first.yearlyDong == 300 * 20_000)
    let line = Ranking.lines(first, .vietnamese).joined()
    #expect(line.contains("300 hồ sơ mỗi năm (volume) × (1,5 giờ + 20.000 đồng)"))
    #expect(line.contains("= 450 giờ + 6.000.000 đồng mỗi năm"))
    let last = try #require(ranking.rows.last)
    #expect(last.volume == nil)
    #expect(Ranking.lines(last, .english).count == 1)
    let unknown = ranking.rows.filter { $0.volume == nil }
    #expect(unknown.map(\.diagnostic.severity) == unknown.map(\.diagnostic.severity).sorted(by: >))
    let text = ranking.text(.english)
    #expect(
      text.contains {
        $0.hasPrefix("Nobody knows the dossiers a year of the next \(unknown.count),")
      })
    withExtendedLifetime(workspace) {}
  }
}
