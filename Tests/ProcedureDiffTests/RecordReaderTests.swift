import CatalogueCoding
import Diagnostics
import ProcedureDiff
import SourceText
import Testing
import VietnameseText

/// From bytes to records: tables that are no YAML, registries on a day, files that cannot be read.
struct RecordReaderTests {
  private static func read(
    _ text: String, _ kind: RecordReader.Kind, on day: String? = nil
  ) -> (records: [RecordVersion], obstacle: Diagnostic?) {
    RecordReader.read(
      SourceFile(path: "x", text: text), as: kind, on: day.flatMap { CivilDate(iso: $0) })
  }

  private static func changes(
    _ old: String, _ new: String, _ kind: RecordReader.Kind
  ) throws -> [String] {
    let day = try #require(CivilDate(iso: "2026-11-25"))
    return CatalogueDiff.changes(
      from: old.isEmpty ? [] : read(old, kind).records,
      to: new.isEmpty ? [] : read(new, kind).records, in: JudgementContext(day: day),
      names: NameBook()
    ).flatMap(\.changes).map(\.change.kind.id)
  }

  @Test(
    "rows of a table come and go, whatever their order and line ends",
    arguments: ["replacement", "statistics-row"])
  func rows(_ schema: String) throws {
    let kind = RecordReader.Kind.rows(schema, record: "bang")
    let two = "cột\nmột\nhai\n"
    #expect(try Self.changes(two, "cột\r\nhai\r\nmột\r\n", kind) == [])
    #expect(try Self.changes(two, "cột\nmột\nhai\nba\n", kind) == [schema + "-added"])
    #expect(try Self.changes(two, "cột\nmột\n", kind) == [schema + "-removed"])
  }

  @Test("a blank form is another one, is new or is gone, and more is not told")
  func forms() throws {
    let kind = RecordReader.Kind.form(record: "forms/a.pdf")
    #expect(try Self.changes("một", "hai", kind) == ["blank-form-contents-changed"])
    #expect(try Self.changes("một", "một", kind) == [])
    #expect(try Self.changes("", "hai", kind) == ["blank-form-added"])
    #expect(try Self.changes("một", "", kind) == ["blank-form-removed"])
  }

  @Test("an entry of a registry stands in it from its first day to its last")
  func datedEntries() {
    let kind = RecordReader.Kind.entries(.agency, registry: "agencies")
    let text = """
      cu: {name: Cũ, until: 2026-12-31}
      moi: {name: Mới, from: 2027-01-01}
      luon: {name: Luôn có}
      """
    func names(_ day: String?) -> [String] { Self.read(text, kind, on: day).records.map(\.record) }
    #expect(names(nil) == ["agencies/cu", "agencies/moi", "agencies/luon"])
    #expect(names("2026-12-31") == ["agencies/cu", "agencies/luon"])
    #expect(names("2027-01-01") == ["agencies/moi", "agencies/luon"])
  }

  @Test("an act holds from the day it takes effect, and a database from the day it has a paper")
  func acts() {
    let acts = "9/2026/NĐ-CP: {title: A, effective: 2027-03-01}"
    let kind = RecordReader.Kind.entries(.instrument, registry: "instruments")
    #expect(Self.read(acts, kind, on: "2027-02-28").records.isEmpty)
    #expect(Self.read(acts, kind, on: "2027-03-01").records.count == 1)
    let papers = "so: {name: Sổ, held-by: [{database: dan-cu, from: 2027-03-01}]}"
    let held = RecordReader.Kind.entries(.paper, registry: "papers")
    #expect(Self.read(papers, held, on: "2027-02-28").records.first?.item["held-by"] == nil)
    #expect(Self.read(papers, held, on: "2027-03-01").records.first?.item["held-by"] != nil)
  }

  @Test("a byte order mark, other line ends, comments and blank lines say nothing")
  func layout() throws {
    let text = "code: \"1.000001\"\nname: Ví dụ\nconditions:\n  - {id: a, text: Đủ tuổi}\n"
    let kind = RecordReader.Kind.one(.procedure, record: "1.000001")
    for other in [
      "\u{FEFF}" + text, text.replacing("\n", with: "\r\n"), "# Ghi chú\n\n" + text,
      text.replacing("{id: a, text: Đủ tuổi}", with: "text: \"Đủ tuổi\"\n    id: a"),
    ] {
      #expect(try Self.changes(text, other, kind) == [])
    }
    #expect(try !Self.changes(text, text.replacing("Đủ", with: "Chưa đủ"), kind).isEmpty)
  }

  @Test("what is no YAML is an obstacle, what has findings is compared all the same")
  func obstacles() throws {
    let kind = RecordReader.Kind.one(.procedure, record: "1.000001")
    let broken = Self.read("code: [\n", kind)
    #expect(broken.records.isEmpty)
    #expect(broken.obstacle != nil)
    let faulty = Self.read("code: \"1.000001\"\ntime-limit: mai kia\nla-gi: 1\n", kind)
    #expect(faulty.records.count == 1)
    #expect(faulty.obstacle == nil)
  }
}
