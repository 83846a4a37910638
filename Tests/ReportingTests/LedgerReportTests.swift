import Catalogue
import CatalogueCoding
import Diagnostics
import FileSystem
import ProcedureModel
import Reporting
import Reviews
import SourceText
import TestKit
import Testing
import VietnameseText
import YAMLSyntax

/// The ledger of two made-up plans (*ví dụ*) in every format.
struct LedgerReportTests {
  private static let plan = """
    id: ke-hoach
    number: 1/KH-VD
    title: Rà soát ví dụ
    title-status: reported
    from: 2024-01-01
    until: 2024-12-31
    source-status: reported
    source: Tin ví dụ
    targets:
      - {id: dung-han, measure: dossiers-on-time, at-least: 100%, until: 2024-12-31, source-status: reported}
      - {id: so-hoa, measure: results-digitised, for: {level: province}, at-least: 70%, before: 2025-01-01}
      - {id: doi-thoai, measure: dialogues-held, at-least: 1, every: 6 months, source-status: verified}
      - {id: quy-dinh, measure: regulations-cut, at-most: unstated}
    """

  private static func ledger() throws -> Ledger {
    let day = try #require(CivilDate(iso: "2025-02-01"))
    var registries = Registries()
    var agency = Agency(id: Located("so-a", at: .start))
    agency.common.name = Located("Sở A, =1+1", at: .start)
    registries.agencies["so-a"] = agency
    let tree = try tree(
      "code: \"1.000001\"\nname: Ví dụ\nkind: public\nlevel: [province]\nstatus: in-force")
    let facts = ProcedureFacts(try #require(CatalogueDecoder.procedure(tree).value), on: day)
    var plan = try #require(CatalogueDecoder.plan(try self.tree(plan)).value)
    plan.path = "reviews/plans/ke-hoach.yaml"
    var empty = Plan(range: .start)
    empty.id = Located("kh-2", at: .start)
    empty.number = Located("2/KH-VD", at: .start)
    empty.titleStatus = Located(.unverified, at: .start)
    empty.path = "reviews/plans/kh-2.yaml"
    var input = LedgerInput(
      catalogue: Catalogue(registries: registries, procedures: [facts], day: day),
      plans: [plan, empty])
    input.statistics =
      StatisticsScan.read(
        SourceFile(
          path: "catalogue/statistics/2024.csv",
          text: "agency,level,code,month,received,resolved,on-time,source\n"
            + "so-a,province,1.000001,1,7,7,5,ví dụ\nso-a,province,1.000001,1,7,7,5,ví dụ\n")
      ).totals
    return Ledger(input)
  }

  private static func tree(_ text: String) throws -> YAMLTree {
    var syntax: [Diagnostic] = []
    return try #require(YAMLReader.read(SourceFile(path: "a.yaml", text: text), into: &syntax))
  }

  @Test(
    "what people and programs see",
    arguments: [
      (LedgerFormat.text, "targets.txt"), (.json, "targets.json"), (.csv, "targets.csv"),
      (.html, "targets.html"),
    ])
  func snapshots(_ format: LedgerFormat, _ name: String) throws {
    let bytes = format.render(try Self.ledger(), language: .vietnamese, isDetailed: true)
    expectSnapshot(String(decoding: bytes, as: UTF8.self), named: name)
  }

  @Test("the JSON is what its schema says")
  func schema() throws {
    let root = parent(of: parent(of: parent(of: "\(#filePath)")))
    let path = joined(root, "docs/schemas/targets-1.schema.json")
    let shape = JSONShape(try JSONValue(parsing: try FileSystem.read(path, limit: 1 << 20)))
    let value = try JSONValue(
      parsing: LedgerFormat.json.render(try Self.ledger(), language: .vietnamese))
    let faults = shape.faults(in: value)
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    #expect(!shape.faults(in: .object([])).isEmpty)
  }

  @Test("every format names every target and its figure", arguments: LedgerFormat.allCases)
  func agreement(_ format: LedgerFormat) throws {
    let output = String(
      decoding: format.render(try Self.ledger(), language: .english), as: UTF8.self)
    for target in ["dung-han", "so-hoa", "doi-thoai", "quy-dinh"] {
      #expect(output.contains(target), "\(format) \(target)")
    }
    let share = format == .json ? "7143" : "71.43"
    #expect(output.contains(share), "5 of 7, the repeated line not counted")
  }

  @Test("a name that a spreadsheet would run is made a text")
  func formula() throws {
    let csv = String(
      decoding: LedgerFormat.csv.render(try Self.ledger(), language: .vietnamese), as: UTF8.self)
    #expect(csv.contains("\"Sở A, =1+1\""))
    #expect(!csv.contains(",=") && !csv.contains("\n="))
  }
}
