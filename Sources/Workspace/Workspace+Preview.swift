package import Catalogue
package import Diagnostics
import FileSystem
import LintEngine
import LintRules
package import ProcedureModel
package import SiteGenerator
import SourceText

/// One procedure's file as a preview needs it.
package struct PreviewedProcedure: Sendable {
  package var path: String
  /// Nil where the file cannot be read as a procedure at all.
  package var procedure: Procedure?
  package var facts: ProcedureFacts?
  /// What all rules that see one file find in it.
  package var findings: FileDiagnostics

  /// Whether something is found that a build would stop at.
  package var isBroken: Bool {
    procedure == nil || findings.diagnostics.contains(where: \.isBlocking)
  }
}

extension Workspace {
  /// Reads and judges one procedure's file.
  package func previewed(_ path: String) -> PreviewedProcedure {
    let set = RuleSet(builtInRules, day: day, settings: [:], pack: settings.rulePack?.value)
    let read = read(path, judgedBy: set, LintContext(registries: registries, day: day))
    return PreviewedProcedure(
      path: path, procedure: read.procedure,
      facts: read.procedure.map { ProcedureFacts($0, on: day) },
      findings: FileDiagnostics(read.file, read.diagnostics))
  }

  /// What a site is made from but for the facts of its procedures, drafts shown.
  ///
  /// It need not be asked for again as long as only procedures change.
  package func previewInput(_ facts: [ProcedureFacts]) -> (input: SiteInput, findings: [Diagnostic])
  {
    var findings: [Diagnostic] = []
    let catalogue = Catalogue(registries: registries, procedures: facts, day: day)
    var input = siteInput(catalogue, BuildOptions(out: ""), into: &findings)
    input.showsDrafts = true
    return (input, findings)
  }

  /// The plan of a site over facts that have changed since its input was made.
  package func previewPlan(_ input: inout SiteInput, _ facts: [ProcedureFacts]) -> SitePlan {
    input.catalogue = Catalogue(registries: registries, procedures: facts, day: day)
    return SiteBuilder.plan(input)
  }

  /// The open data as it stands now: all records are read for it.
  package func previewData(_ plan: SitePlan) async -> [OutputFile] {
    let context = LintContext(registries: registries, day: day)
    let work: @Sendable (String) -> DataRecord? = { path in
      let read = read(path, judgedBy: nil, context)
      return read.procedure.flatMap { plan.dataRecord($0, read.tree) }
    }
    let (files, summary) = await OpenDataWriter.inMemory(plan) { add in
      await forEachInOrder(procedureFiles, work) { if let record = $0 { add(record) } }
    }
    return files + summary.pages()
  }
}
