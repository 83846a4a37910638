package import Diagnostics
import ProcedureDiff
import SourceText

/// Everything that is told of one proposed change: what it does to people and what it brings.
///
/// Comment, summary, annotations, gates and files for forges are made from it alone.
package struct PullRequestReport: Sendable {
  package var changes: ChangeReport
  /// What the branch brought, by file; what was there before is not among it.
  package var findings: [FileDiagnostics]
  package var summary: RunSummary
  package var descriptors: [String: RuleDescriptor]
  /// Lines that the change touched, by path.
  package var touched: [String: [ClosedRange<Int>]] = [:]
  /// What the branch is compared with, as it was called, and short names of both commits;
  /// empty where they could not be told.
  package var base: String
  package var commits: (base: String, head: String)
  /// Whether files say something that no commit holds yet: only so on somebody's own machine.
  package var isUncommitted = false
  /// The address of the page where a file is edited, with `{path}` and `{line}` in it.
  package var editLink: String?
  /// The address of the run, where the whole report is found.
  package var runLink: String?
  /// Pages that differ, by path; `nil` where none were built.
  package var pages: [String]?
  /// Why no pages were built, where that was asked for.
  package var pagesObstacle: Message?

  package init(
    changes: ChangeReport, findings: [FileDiagnostics], summary: RunSummary,
    descriptors: [String: RuleDescriptor], base: String, commits: (base: String, head: String)
  ) {
    self.changes = changes
    self.findings = findings
    self.summary = summary
    self.descriptors = descriptors
    self.base = base
    self.commits = commits
  }

  /// Whether something could not be read or compared: then nothing counts as clean.
  package var couldNotRun: Bool { summary.hasUnreadable || !changes.obstacles.isEmpty }

  /// Findings and changes together, one list a file, in the order of the paths.
  package var everything: [FileDiagnostics] { everything(.whole) }

  /// The same, with as much said of each change as is asked for.
  package func everything(_ detail: ChangeDiagnostics.Detail) -> [FileDiagnostics] {
    var byPath: [String: FileDiagnostics] = [:]
    for file in findings + ChangeDiagnostics.files(changes, detail) {
      guard let before = byPath[file.file.path] else {
        byPath[file.file.path] = file
        continue
      }
      let source = before.file.bytes.isEmpty ? file.file : before.file
      byPath[file.file.path] = FileDiagnostics(source, before.diagnostics + file.diagnostics)
    }
    return byPath.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { byPath[$0] }
  }

  /// The tally of all that `everything` holds.
  package var everythingSummary: RunSummary {
    var tally = Tally()
    for file in everything { tally.add(Tally(file.diagnostics)) }
    var whole = RunSummary(
      tally: tally, files: summary.files, hasUnreadable: couldNotRun)
    whole.old = summary.old
    return whole
  }

  /// What each rule and each kind of change that occurs is about.
  package var allDescriptors: [String: RuleDescriptor] {
    descriptors.merging(ChangeDiagnostics.descriptors(changes)) { rule, _ in rule }
  }

  /// The address of the page where a file is edited at a line; `nil` where none was told.
  func edit(_ path: String, line: Int) -> String? {
    editLink?.replacing("{path}", with: SARIFReporter.uri(path)).replacing(
      "{line}", with: "\(line)")
  }
}
