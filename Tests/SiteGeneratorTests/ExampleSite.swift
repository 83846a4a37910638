import Catalogue
import Diagnostics
import ProcedureModel
import Reviews
import SiteGenerator
import SourceText
import VietnameseText

/// A value without a place: fixtures stand in no file.
func at<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: .start) }

/// A day, or the first one for a slip in a test.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }

/// A small made-up catalogue that uses every part of a procedure's page.
///
/// All of it is an example; `suffix` is added to every text a person could type, so that a test can
/// see whether it comes out escaped everywhere.
struct ExampleSite {
  var suffix = ""
  var languages: [Language] = [.vietnamese, .english]
  var baseURL: String? = "https://vi-du.example/thu/"
  /// Procedures added to the usual four.
  var more: [Procedure] = []

  func text(_ text: String) -> Located<String> { at(text + suffix) }

  var procedures: [Procedure] { [birth, licence, inner, gone] + more }

  var input: SiteInput {
    let today = day("2026-10-01")
    var input = SiteInput(
      title: "Thủ tục ví dụ" + suffix, place: "ha-noi", languages: languages, baseURL: baseURL,
      day: today, revision: "4f1c2d9",
      catalogue: Catalogue(
        registries: registries, procedures: procedures.map { ProcedureFacts($0, on: today) },
        day: today),
      folder: .embedded())
    input.journeys = journeys
    input.reform = reform
    var counted = LedgerInput(catalogue: input.catalogue, plans: reform.plans)
    counted.reviews = reform.reviews
    counted.dialogues = reform.dialogues
    counted.initiatives = reform.initiatives
    input.reform.ledger = Ledger(counted)
    input.history = history
    for procedure in procedures where !procedure.codeText.isEmpty {
      input.described[procedure.codeText] = procedure
    }
    return input
  }

  var plan: SitePlan { SiteBuilder.plan(input) }

  /// Every file of the site, in the order it is handed over.
  func files(workers: Int = 2) async -> [OutputFile] {
    let plan = plan
    var files: [OutputFile] = []
    await SiteBuilder.emitFixed(plan, workers: workers) { files.append($0) }
    for procedure in procedures { files += plan.renderProcedure(procedure) }
    let data = await OpenDataWriter.inMemory(plan) { add in
      for procedure in procedures {
        if let record = plan.dataRecord(procedure, nil) { add(record) }
      }
    }
    return files + data.files + data.summary.pages()
  }

  /// The files of the example as it is, rendered once for all tests that only look at them.
  private static let rendered = Task { await ExampleSite().files() }

  /// The text of one file of the example as it is; empty where there is none.
  static func page(_ path: String) async -> String {
    let file = await rendered.value.first { $0.path == path }
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
  }

  /// The text of one file; empty where there is none, which no snapshot expects.
  func page(_ path: String) async -> String {
    let file = await files().first { $0.path == path }
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
  }
}
