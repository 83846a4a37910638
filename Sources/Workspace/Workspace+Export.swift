package import Diagnostics
import FileSystem
import LintEngine
package import SiteGenerator
import SourceText

/// What an export came to.
package struct ExportOutcome: Sendable {
  /// Findings that stand in the way, by file; empty where there are files.
  package var obstacles: [FileDiagnostics] = []
  /// The open data, as a site has it: dumps, tables, feeds, sums.
  package var files: [OutputFile] = []
  package var hasUnreadable = false
}

extension Workspace {
  /// The open data of the workspace without the pages: the very files that a build would publish.
  package func export(_ options: BuildOptions) async -> ExportOutcome {
    var outcome = ExportOutcome()
    let collected = ObstacleList()
    let lint = await lint([], render: { collected.note($0) }, consume: { _ in })
    outcome.obstacles = collected.files
    outcome.hasUnreadable = lint.hasUnreadable
    var findings: [Diagnostic] = []
    let plan = SiteBuilder.plan(siteInput(lint.catalogue, options, into: &findings))
    outcome.obstacles += blocking(findings + plan.diagnostics)
    guard outcome.obstacles.isEmpty, !lint.hasUnreadable else { return outcome }
    let context = LintContext(registries: registries, day: day)
    let work: @Sendable (String) -> DataRecord? = { path in
      let read = read(path, judgedBy: nil, context)
      return read.procedure.flatMap { plan.dataRecord($0, read.tree) }
    }
    outcome.files = await OpenDataWriter.inMemory(plan) { add in
      await forEachInOrder(procedureFiles, work) { if let record = $0 { add(record) } }
    }.files
    return outcome
  }
}
