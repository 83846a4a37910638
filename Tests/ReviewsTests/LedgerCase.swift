import Catalogue
import CatalogueCoding
import Diagnostics
import ProcedureModel
import Reviews
import SourceText
import Testing
import VietnameseText
import YAMLSyntax

/// A small catalogue and one plan, written as YAML; everything in it is made up (*ví dụ*).
struct LedgerCase {
  var day = "2025-01-15"
  var procedures: [String] = []
  var registries = Registries()
  var plan = ""
  var reviews: [String] = []
  var dialogues: [(date: String, agency: String)] = []
  var statistics: [(year: Int, rows: [String])] = []

  init(_ plan: String) {
    self.plan = plan
    for (id, level) in [("so-a", Level.province), ("phuong-b", .commune)] {
      var agency = Agency(id: Located(id, at: .start))
      agency.kind = Located(.body, at: .start)
      agency.level = Located(level, at: .start)
      registries.agencies[id] = agency
    }
    for id in ["dat-dai", "ho-tich"] {
      registries.fields[id] = Field(id: Located(id, at: .start))
    }
  }

  /// A procedure of the field, decided by an agency, with more keys.
  mutating func add(
    _ code: String, field: String = "ho-tich", level: String = "commune",
    agency: String = "phuong-b", _ more: String = ""
  ) {
    procedures.append(
      """
      code: "\(code)"
      name: Thủ tục ví dụ
      kind: public
      field: \(field)
      level: [\(level)]
      status: in-force
      authorities: {decide: \(agency)}
      \(more)
      """)
  }

  func catalogue() throws -> Catalogue {
    let day = try #require(CivilDate(iso: day))
    let facts = try procedures.map { text in
      let tree = try tree(text, "catalogue/procedures/a/b.yaml")
      return ProcedureFacts(try #require(CatalogueDecoder.procedure(tree).value), on: day)
    }
    return Catalogue(registries: registries, procedures: facts, day: day)
  }

  func input() throws -> LedgerInput {
    let plan = try #require(
      CatalogueDecoder.plan(tree("id: p\ntitle-status: unverified\n" + plan, "p.yaml")).value)
    var input = LedgerInput(catalogue: try catalogue(), plans: [plan])
    input.reviews = try reviews.map { text in
      try #require(CatalogueDecoder.review(tree(text, "reviews/p/2024/a.yaml")).value)
    }
    input.dialogues = dialogues.map { date, agency in
      var dialogue = Dialogue(path: "", range: .start)
      dialogue.date = CivilDate(iso: date).map { Located($0, at: .start) }
      dialogue.agency = Located(agency, at: .start)
      return dialogue
    }
    for table in statistics {
      let head =
        "agency,level,code,month,channel,received,resolved,on-time,wholly-online,"
        + "results-in-force,results-digitised,source\n"
      input.statistics =
        StatisticsScan.read(
          SourceFile(
            path: "catalogue/statistics/\(table.year).csv",
            text: head + table.rows.joined(separator: "\n")), addingTo: input.statistics
        ).totals
    }
    return input
  }

  /// The entry of the only target, or of the one at a place.
  func entry(_ index: Int = 0) throws -> LedgerEntry {
    let entries = Ledger(try input()).entries
    return try #require(entries.indices.contains(index) ? entries[index] : nil)
  }

  private func tree(_ text: String, _ path: String) throws -> YAMLTree {
    var syntax: [Diagnostic] = []
    return try #require(YAMLReader.read(SourceFile(path: path, text: text), into: &syntax))
  }
}
