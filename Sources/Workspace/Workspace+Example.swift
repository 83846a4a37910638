import Catalogue
import FileSystem
import LintEngine
import ProcedureModel
import SiteGenerator

/// The site of an example workspace, to be put below the page of the look.
struct ExampleSiteFiles: Sendable {
  var files: [OutputFile] = []
  /// One page of each kind.
  var pages: [ExamplePage] = []
}

extension Workspace {
  /// Builds the example workspace in a folder, every page in memory: it is a handful of records.
  func exampleSite(_ folder: String) async throws(FileSystemError) -> ExampleSiteFiles {
    let example = try Workspace.open(folder, on: day)
    var facts: [ProcedureFacts] = []
    var procedures: [Procedure] = []
    let context = LintContext(registries: example.registries, day: day)
    for path in example.procedureFiles {
      guard let procedure = example.read(path, judgedBy: nil, context).procedure else { continue }
      facts.append(ProcedureFacts(procedure, on: day))
      procedures.append(procedure)
    }
    var input = example.previewInput(facts).input
    let plan = example.previewPlan(&input, facts)
    var site = ExampleSiteFiles()
    await SiteBuilder.emitFixed(plan) { site.files.append($0) }
    site.files += plan.files(of: .search)
    for procedure in procedures { site.files += plan.renderProcedure(procedure) }
    site.files += await example.previewData(plan)
    // What belongs to the root of a host stays there.
    site.files.removeAll { ["_headers", "robots.txt", "404.html"].contains($0.path) }
    for kind in ExamplePage.kinds {
      let matching = site.files.filter { ExamplePage.matches($0.path, kind) }
      guard let longest = matching.max(by: { $0.bytes.count < $1.bytes.count }) else { continue }
      site.pages.append(ExamplePage(title: longest.path, path: longest.path))
    }
    for index in site.files.indices {
      site.files[index].path = ExamplePage.folder + site.files[index].path
    }
    return site
  }
}
