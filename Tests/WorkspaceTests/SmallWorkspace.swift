import Diagnostics
import FileSystem
import LintEngine
import SourceText
import TestKit
import Testing
import VietnameseText
import Workspace

/// A workspace of a few files on disk, gone with the last reference to it.
struct SmallWorkspace {
  let folder: TemporaryDirectory

  /// The valid example workspace, with the files of an archive added or put in their place.
  init(_ changes: String = "") throws {
    folder = try TemporaryDirectory(TextArchive(ExampleWorkspace.archive))
    try TextArchive(changes).write(to: folder.path)
  }

  /// Opens it on the day of all tests.
  func open() throws -> Workspace {
    try Workspace.open(folder.path, on: try #require(CivilDate(iso: "2026-07-18")))
  }

  /// The findings of a run, one a line, as `path:line:column rule`; only the path for a whole file.
  func findings(
    _ rules: [any Rule.Type] = [], in wanted: [String] = []
  ) async throws -> [String] {
    let bytes = try await lint(rules, in: wanted) { file in
      let lines = LineIndex(file.file)
      return file.diagnostics.flatMap { finding in
        let place = lines.position(of: finding.location.range.lower, unit: .unicodeScalar)
        let suffix = file.file.bytes.isEmpty ? "" : ":\(place.line):\(place.column)"
        return Array("\(finding.location.path)\(suffix) \(finding.rule)\n".utf8)
      }
    }.output
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// A run, with what it rendered joined in the order in which it came.
  func lint(
    _ rules: [any Rule.Type] = [], in wanted: [String] = [], workers: Int = 2,
    render: @escaping @Sendable (FileDiagnostics) -> [UInt8]
  ) async throws -> (output: [UInt8], outcome: LintOutcome) {
    var output: [UInt8] = []
    let outcome = try await open().lint(
      rules, wanted: { path in wanted.isEmpty || wanted.contains { path.hasPrefix($0) } },
      workers: workers, render: render, consume: { output += $0 })
    return (output, outcome)
  }
}

/// Expects lines, and shows how they differ.
func expectLines(
  _ found: [String], _ expected: [String],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  guard found != expected else { return }
  let difference = unifiedDiff(
    from: expected.joined(separator: "\n"), to: found.joined(separator: "\n"))
  Issue.record("expected and found differ\n\(difference)", sourceLocation: sourceLocation)
}
