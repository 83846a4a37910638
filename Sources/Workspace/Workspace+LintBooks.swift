import Catalogue
import Diagnostics
import FileSystem
import LintEngine
import LintRules
import ProcedureModel
import SourceText

extension Workspace {
  /// Findings about decisions and the baseline: contradictory, out of date, no longer needed.
  ///
  /// Only of what this run has looked at with all its rules. Those that an earlier revision had are left
  /// out, and are gathered where they are to be left out later, as with all other findings.
  func aboutBooks(
    _ policy: FindingPolicy, _ aside: inout Aside, _ catalogue: Catalogue,
    wanted: (String) -> Bool, _ options: LintOptions
  ) -> [FileDiagnostics] {
    guard !options.showsAll, options.plan == nil else { return [] }
    func isSeen(_ record: String) -> Bool {
      if let facts = catalogue.procedure(record) { return wanted(facts.path) }
      let folder = record.split(separator: "/").first.map(String.init) ?? ""
      return wanted(folder.isEmpty ? "" : "catalogue/registries/\(folder).yaml")
    }
    var found = policy.baseline.stale(found: aside.found) { entry in
      // The format's own findings come from no rule and are always looked for.
      let isRule = builtInRules.contains { $0.descriptor.id == entry.rule }
      return isSeen(entry.record) && (policy.runs(entry.rule) || !isRule)
    }
    found += policy.baseline.grown(since: options.earlierBaseline)
    found +=
      policy.decisions?.findings(aside.uses) { decision in
        policy.runs(decision.rule?.value ?? "") && isSeen(decision.record?.value ?? "")
      } ?? []
    if options.onlyBlocking { found.removeAll { !$0.isBlocking } }
    var files = byFile(found)
    guard options.gathers || options.earlier != nil else { return files }
    for index in files.indices {
      let file = files[index].file
      files[index].diagnostics.removeAll { diagnostic in
        let fingerprint = diagnostic.fingerprint(meaning: diagnostic.meaning(in: file))
        if options.gathers {
          aside.found.insert(
            Baseline.Entry(
              fingerprint: fingerprint, rule: diagnostic.rule, record: diagnostic.record,
              path: diagnostic.path))
        }
        guard options.earlier?.contains(fingerprint) == true else { return false }
        aside.old += 1
        return true
      }
    }
    return files.filter { !$0.diagnostics.isEmpty }
  }

  /// Findings by file, each file read once more for its code frames.
  func byFile(_ diagnostics: [Diagnostic]) -> [FileDiagnostics] {
    Self.gathered(diagnostics).map(reading)
  }

  /// The same, with several files read at a time.
  func byFile(_ diagnostics: [Diagnostic], workers: Int) async -> [FileDiagnostics] {
    await mapInOrder(Self.gathered(diagnostics), workers: workers) { reading($0) }
  }

  /// Findings by path, in the order of the paths.
  private static func gathered(_ diagnostics: [Diagnostic]) -> [(path: String, found: [Diagnostic])]
  {
    var byPath: [String: [Diagnostic]] = [:]
    for diagnostic in diagnostics {
      byPath[diagnostic.location.path, default: []].append(diagnostic)
    }
    return byPath.sorted { $0.key < $1.key }.map { (path: $0.key, found: $0.value) }
  }

  /// A file that has gone since is shown without a code frame.
  private func reading(_ file: (path: String, found: [Diagnostic])) -> FileDiagnostics {
    let bytes = (try? bytes(of: file.path)) ?? []
    return FileDiagnostics(SourceFile(path: file.path, bytes: bytes), file.found)
  }
}
