import Diagnostics
import FileSystem
import LintRules
import SourceText
import Synchronization
import TestKit
import Testing
import VietnameseText

@testable import Workspace

/// A small workspace judged by all rules, on a day of one's own.
struct JudgedWorkspace {
  let folder: TemporaryDirectory
  private let day: CivilDate

  init(_ changes: String = "", on day: String = "2026-07-18") throws {
    folder = try TemporaryDirectory(TextArchive(ExampleWorkspace.archive))
    try TextArchive(changes).write(to: folder.path)
    self.day = try #require(CivilDate(iso: day))
  }

  func open() throws -> Workspace {
    try Workspace.open(folder.path, on: day)
  }

  /// What a run came to.
  func outcome(options: LintOptions = LintOptions()) async throws -> LintOutcome {
    try await run(options).outcome
  }

  /// The findings of a run in the order of their files.
  func diagnostics(options: LintOptions = LintOptions()) async throws -> [Diagnostic] {
    try await run(options).files.flatMap(\.diagnostics)
  }

  /// The findings of a run, one a line, as `path:line:column rule`.
  func findings(options: LintOptions = LintOptions()) async throws -> [String] {
    try await run(options).files.flatMap { file in
      let lines = LineIndex(file.file)
      return file.diagnostics.map { finding in
        let place = lines.position(of: finding.location.range.lower, unit: .unicodeScalar)
        return "\(finding.location.path):\(place.line):\(place.column) \(finding.rule)"
      }
    }
  }

  private func run(
    _ options: LintOptions
  ) async throws -> (files: [FileDiagnostics], outcome: LintOutcome) {
    let files = Mutex<[FileDiagnostics]>([])
    let outcome = try await open().lint(
      builtInRules, options: options, workers: 1,
      render: { file in
        files.withLock { $0.append(file) }
        return []
      }, consume: { _ in })
    return (files.withLock { $0 }, outcome)
  }
}
