import ProcedureModel
import TestKit
import Testing

@testable import Workspace

/// Journeys, reviews, decisions and the rest, as a workspace holds them.
struct RecordTests {
  private static let files = """
    -- catalogue/journeys/sinh-con.yaml --
    id: sinh-con
    name: Sinh con
    steps: ["1.000001"]
    -- catalogue/statistics/2026.csv --
    agency,level,code,month,received,resolved,source
    ubnd-cap-xa,commune,1.000001,3,10,9,Báo cáo
    -- catalogue/translations/en/1.000001.yaml --
    - {at: name, text: Example, of: Thủ tục ví dụ}
    -- catalogue/dialogues/2026-06-20-ubnd-cap-xa.yaml --
    date: 2026-06-20
    agency: ubnd-cap-xa
    -- reviews/parameters.yaml --
    - {id: thu-nhap-gio, unit: đồng một giờ}
    -- reviews/plans/kh-1.yaml --
    id: kh-1
    title-status: unverified
    -- reviews/kh-1/2026/1.000001.yaml --
    procedure: "1.000001"
    plan: kh-1
    base: "abc"
    reviewer: {agency: bo-vi-du, date: 2026-01-05}
    outcome: keep
    -- reviews/decisions/2026.yaml --
    - {rule: doc-vague, record: "1.000001", verdict: accepted, because: Đúng., date: 2026-01-05}
    -- reviews/initiatives/tra-tai-nha.yaml --
    id: tra-tai-nha
    name: Trả tại nhà
    agency: ubnd-cap-xa
    status: trial
    source: Báo cáo

    """

  @Test("every kind of file is read and kept")
  func all() async throws {
    let workspace = try SmallWorkspace(Self.files)
    expectLines(try await workspace.findings(), [])
    let records = try workspace.open().records
    #expect(records.journeys.map(\.idText) == ["sinh-con"])
    #expect(records.statistics.tables.map(\.rows) == [1])
    #expect(records.translations.map(\.language) == ["en"])
    #expect(records.dialogues.count == 1 && records.parameters.count == 1)
    #expect(records.plans.count == 1 && records.reviews.count == 1)
    #expect(records.decisions.count == 1 && records.initiatives.count == 1)
  }

  @Test("what they name and nobody knows is found where it is named")
  func unknown() async throws {
    let workspace = try SmallWorkspace(
      """
      -- catalogue/journeys/sinh-con.yaml --
      id: sinh-con
      name: Sinh con
      steps: ["1.000001", "1.000009"]
      -- catalogue/translations/en/1.000008.yaml --
      - {at: name, text: Example, of: Thủ tục ví dụ}
      -- reviews/kh-1/2026/1.000001.yaml --
      procedure: "1.000001"
      plan: kh-1
      base: "abc"
      reviewer: {agency: bo-vidu, date: 2026-01-05}
      outcome: keep
      -- reviews/decisions/2026.yaml --
      - {rule: doc-vage, record: "1.000001", verdict: accepted, because: Đúng., date: 2026-01-05}

      """)
    expectLines(
      try await workspace.findings(),
      [
        "reviews/decisions/2026.yaml:1:10 id-unresolved",
        "reviews/kh-1/2026/1.000001.yaml:2:7 id-unresolved",
        "reviews/kh-1/2026/1.000001.yaml:4:20 id-unresolved",
        "catalogue/journeys/sinh-con.yaml:3:21 procedure-unresolved",
        "catalogue/translations/en/1.000008.yaml:1:1 procedure-unresolved",
      ])
  }

  @Test("a paper that is carried on must have been given before, and be asked for there")
  func carriedPapers() async throws {
    let workspace = try SmallWorkspace(
      ExampleWorkspace.procedure(
        "1.000002", "cases: {documents: {paper: giay-khai-sinh, originals: 1}}", "results: unstated"
      )
        + """
        -- catalogue/journeys/sinh-con.yaml --
        id: sinh-con
        name: Sinh con
        steps:
          - {procedure: "1.000001", carries: [to-khai]}
          - {procedure: "1.000002", carries: [giay-khai-sinh, to-khai]}

        """)
    let found = try await workspace.findings().filter { $0.contains("journey-paper-stray") }
    expectLines(
      found,
      [
        "catalogue/journeys/sinh-con.yaml:4:39 journey-paper-stray",
        "catalogue/journeys/sinh-con.yaml:5:55 journey-paper-stray",
      ])
  }

  @Test("a case that a procedure does not have, and a text that is not there, are found")
  func elements() async throws {
    let workspace = try SmallWorkspace(
      """
      -- catalogue/journeys/sinh-con.yaml --
      id: sinh-con
      name: Sinh con
      steps: [{procedure: "1.000001", case: khac}]
      -- catalogue/translations/en/1.000001.yaml --
      - {at: name, text: Example, of: Thủ tục ví dụ}
      - {at: steps/nop/name, text: File it, of: Nộp}
      - {at: steps/khac/name, text: File it, of: Nộp}

      """)
    expectLines(
      try await workspace.findings(),
      [
        "catalogue/journeys/sinh-con.yaml:3:39 id-unresolved",
        "catalogue/translations/en/1.000001.yaml:2:8 path-unresolved",
        "catalogue/translations/en/1.000001.yaml:3:8 path-unresolved",
      ])
  }
}
