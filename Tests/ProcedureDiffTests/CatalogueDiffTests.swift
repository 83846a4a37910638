import CatalogueCoding
import ProcedureDiff
import SourceText
import Testing
import VietnameseText

/// How records of two sides meet: by name, by `was`, by content; what came, went, split and merged.
struct CatalogueDiffTests {
  private static func entries(_ text: String, _ table: FileTable) -> [RecordVersion] {
    RecordReader.read(
      SourceFile(path: "x.yaml", text: text), as: .entries(table, registry: "so"), on: nil
    ).records
  }

  private static func record(_ text: String, _ table: FileTable) -> [RecordVersion] {
    guard !text.isEmpty else { return [] }
    return RecordReader.read(
      SourceFile(path: "x.yaml", text: text), as: .one(table, record: "ten"), on: nil
    ).records
  }

  private static func told(_ old: [RecordVersion], _ new: [RecordVersion]) throws -> [String] {
    let day = try #require(CivilDate(iso: "2026-11-25"))
    return CatalogueDiff.changes(
      from: old, to: new, in: JudgementContext(day: day), names: NameBook()
    ).flatMap { record in record.changes.map { $0.change.kind.id + " " + record.record } }
  }

  private static let registries: [FileTable] = [
    .agency, .field, .subject, .place, .paper, .database, .phrase, .instrument,
  ]

  @Test("entries of registries come, go, are renamed, split and merge", arguments: registries)
  func entries(_ table: FileTable) throws {
    let name = table.rawValue
    let one = Self.entries("a: {name: Thứ nhất}", table)
    let two = Self.entries("a: {name: Thứ nhất}\nb: {name: Chuyện khác hẳn}", table)
    #expect(try Self.told(one, two) == ["\(name)-added so/b"])
    #expect(try Self.told(two, one) == ["\(name)-removed so/b"])
    let renamed = Self.entries("c: {name: Thứ nhất, was: a}", table)
    #expect(try Self.told(one, renamed).contains("\(name)-renamed so/c"))
    let parts = Self.entries("b: {name: Phần một, was: a}\nc: {name: Phần hai, was: a}", table)
    #expect(try Self.told(one, parts).contains { $0.hasPrefix("\(name)-split ") })
    #expect(try Self.told(parts, one).contains { $0.hasPrefix("\(name)-merged ") })
  }

  @Test("whole files come and go", arguments: FileTable.allCases)
  func files(_ table: FileTable) throws {
    guard ![.settings, .holiday, .decision, .parameter, .translation].contains(table),
      !Self.registries.contains(table)
    else { return }
    let text = "id: a\ncode: \"1.000001\"\nname: Ví dụ\n"
    #expect(
      try Self.told([], Self.record(text, table)).map(Self.kind) == ["\(table.rawValue)-added"])
    #expect(
      try Self.told(Self.record(text, table), []).map(Self.kind) == ["\(table.rawValue)-removed"])
  }

  private static func kind(_ line: String) -> String {
    String(line.split(separator: " ").first ?? "")
  }

  @Test("a procedure that became two is told as split, though nobody declared it")
  func procedures() throws {
    func procedure(_ code: String, _ papers: String) -> [RecordVersion] {
      Self.record(
        "code: \"\(code)\"\nname: Cấp giấy phép\ncases: {documents: [\(papers)]}", .procedure)
    }
    let first =
      "{name: Đơn đề nghị cấp giấy phép xây dựng nhà ở}, {name: Bản vẽ thiết kế đã thẩm định}"
    let second =
      "{name: Đơn đề nghị sửa chữa cải tạo công trình}, {name: Ảnh chụp hiện trạng công trình}"
    let whole = procedure("1.000001", first + ", " + second)
    let parts = procedure("1.000001", first) + procedure("1.000002", second)
    let changes = try Self.told(whole, parts)
    #expect(changes.contains("procedure-split 1.000002"))
    #expect(try Self.told(parts, whole).contains("procedure-merged 1.000002"))
  }
}
