import CatalogueCoding
import Diagnostics
import ProcedureDiff
import ProcedureModel
import SourceText
import Testing
import VietnameseText

/// What changes do for the targets of plans in force.
struct TargetProgressTests {
  private static let plan = """
    id: kh
    title-status: verified
    scope: {kind: [internal-between]}
    targets:
      - {id: thoi-gian, before: 2027-01-01, measure: time-cut, at-least: 30%}
      - {id: dieu-kien, before: 2027-01-01, measure: conditions-cut, at-least: 2}
      - {id: dung-han, before: 2027-01-01, measure: dossiers-on-time, at-least: 100%}
    """

  private static func progress(_ kind: String) throws -> [TargetProgress] {
    let old = """
      code: "6.000001"
      kind: \(kind)
      time-limit: 26 working-days
      conditions: {id: a, text: Đủ tuổi}
      cases: {id: x}

      """
    return try progress(
      old,
      old.replacing("26 working-days", with: "13 working-days")
        .replacing("{id: a, text: Đủ tuổi}", with: "none"))
  }

  private static func progress(_ old: String, _ new: String) throws -> [TargetProgress] {
    func versions(_ text: String) -> [RecordVersion] {
      RecordReader.read(
        SourceFile(path: "x.yaml", text: text), as: .one(.procedure, record: ""), on: nil
      ).records
    }
    let day = try #require(CivilDate(iso: "2026-11-25"))
    var records = CatalogueDiff.changes(
      from: versions(old), to: versions(new), in: JudgementContext(day: day), names: NameBook())
    for index in records.indices {
      let one = try #require(records[index].old?.procedure)
      let other = try #require(records[index].new?.procedure)
      records[index].burden = Burden(on: day).report(from: one, to: other)
    }
    let plan = try #require(CatalogueDecoder.plan(try Reading.tree(Self.plan)).value)
    return TargetProgress.all(of: records, [plan])
  }

  @Test("time and conditions cut are told in their own units and shares")
  func told() throws {
    let progress = try Self.progress("internal-between")
    #expect(progress.map(\.target) == ["thoi-gian", "dieu-kien"])
    #expect(progress.first?.message.vietnamese == "thời hạn: −13 ngày làm việc (−50,00%)")
    #expect(progress.last?.message.vietnamese == "điều kiện giảm 1")
  }

  @Test("a procedure outside the plan's scope moves none of its targets")
  func scope() throws {
    #expect(try Self.progress("public").isEmpty)
  }

  @Test("where cases differ, a target moves between the least and the most")
  func spread() throws {
    let old = """
      code: "6.000001"
      kind: internal-between
      time-limit: [{takes: 20 working-days, case: x}, {takes: 10 working-days, case: y}]
      cases: [{id: x}, {id: y}]

      """
    let progress = try Self.progress(
      old,
      old.replacing("20 working-days", with: "15 working-days")
        .replacing("10 working-days", with: "12 working-days"))
    #expect(
      progress.first?.message.vietnamese
        == "thời hạn: −5 đến +2 ngày làm việc (−25,00% đến +20,00%)")
  }
}
