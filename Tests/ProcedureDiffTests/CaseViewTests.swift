import ProcedureDiff
import Testing
import VietnameseText

/// What is no change: layout, order, and where a paper that all cases ask for is written.
struct CaseViewTests {
  private static let base = """
    code: "1.000001"
    name: Ví dụ
    channels: [in-person, post]
    time-limit: 5 working-days
    cases:
      - id: a
        documents:
          - {paper: to-khai, originals: 1}
          - {paper: anh}
      - id: b
        documents:
          - {paper: to-khai, originals: 1}
    """

  @Test(
    "the same in other words is no change",
    arguments: [
      // Written once for all.
      """
      code: "1.000001"
      name: Ví dụ
      channels: [in-person, post]
      time-limit: 5 working-days
      every-case:
        documents: {paper: to-khai, originals: 1}
      cases:
        - {id: a, documents: {paper: anh}}
        - {id: b}
      """,
      // Other order, other quotes, comments, rows for bare values, defaults written out.
      """
      # Ghi chú
      cases:
        - documents: [{originals: 1, as: submit, paper: to-khai}]
          id: "b"
        - {documents: [{paper: anh}, {paper: to-khai, originals: 1}], id: a}
      time-limit: [{takes: 5 working-days}]
      channels: [{channel: post}, in-person]
      name: |
        Ví dụ
      code: '1.000001'
      depth: full
      """,
      // A shared paper for one case only.
      """
      code: "1.000001"
      name: Ví dụ
      channels: [in-person, post]
      time-limit: 5 working-days
      every-case:
        documents: [{paper: to-khai, originals: 1}, {paper: anh, case: a}]
      cases: [{id: a}, {id: b}]
      """,
    ])
  func same(_ other: String) throws {
    #expect(Reading.list(try Reading.changes(Self.base, other)) == [])
    #expect(Reading.list(try Reading.changes(other, Self.base)) == [])
  }

  @Test("what changes in every case is told once")
  func collapsed() throws {
    let changes = try Reading.changes(
      Self.base,
      Self.base.replacing("{paper: to-khai, originals: 1}", with: "{paper: to-khai, originals: 2}"))
    #expect(
      Reading.list(changes) == [
        "document-originals-raised cases/*/documents/to-khai/originals"
      ])
  }

  @Test("what changes in one case is told of that case")
  func oneCase() throws {
    let changes = try Reading.changes(
      Self.base, Self.base.replacing("      - {paper: anh}\n", with: ""))
    #expect(Reading.list(changes) == ["document-removed cases/a/documents/anh"])
    #expect(changes.first?.direction == .down)
  }

  @Test("on a day, what does not hold then is not there")
  func dated() throws {
    let fee = """
      code: "1.000001"
      fees:
        - {id: phi, amount: 100, until: 2026-12-31}
        - {id: phi, amount: 150, from: 2027-01-01}
      """
    let before = try #require(CivilDate(iso: "2026-12-31"))
    let after = try #require(CivilDate(iso: "2027-03-01"))
    let changes = RecordDiff.changes(
      from: try Reading.item(fee, on: before), to: try Reading.item(fee, on: after))
    #expect(Reading.list(changes) == ["fee-amount-raised fees/phi/amount"])
    #expect(changes.first?.direction == .up)
  }
}
