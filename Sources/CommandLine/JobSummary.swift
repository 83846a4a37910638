import Diagnostics
import FileSystem
import Reporting
import SourceText
import Synchronization

/// The Markdown that a GitHub job shows on its page: all findings, up to what GitHub takes.
///
/// Written where `GITHUB_STEP_SUMMARY` names a file, behind what the step has written there already.
final class JobSummary: Sendable {
  private let path: String
  private let reporter: MarkdownReporter
  private let pieces = Mutex<[String: [[UInt8]]]>([:])

  /// `nil` where the format is another, or nobody asks for a summary.
  init?(_ format: OutputFormat, _ language: Language, _ descriptors: [String: RuleDescriptor]) {
    guard format == .github, let path = environment("GITHUB_STEP_SUMMARY") else { return nil }
    self.path = path
    reporter = MarkdownReporter(
      language: language, descriptors: descriptors, limit: MarkdownReporter.jobSummaryLimit)
  }

  /// Takes the findings of one file; may be called from several threads.
  func take(_ file: FileDiagnostics) {
    let piece = reporter.report(file)
    pieces.withLock { $0[file.file.path, default: []].append(piece) }
  }

  /// Writes what was taken, in the order of the paths.
  func write(_ summary: RunSummary) {
    let pieces = pieces.withLock { $0 }
    let sorted = pieces.keys.sorted().flatMap { pieces[$0] ?? [] }
    do throws(FileSystemError) {
      var before: [UInt8] = []
      if isThere(path) { before = try read(path, limit: MarkdownReporter.jobSummaryLimit) }
      try writeAtomically(before + reporter.assembled(sorted, summary), to: path)
    } catch {
      // The findings were printed; only their second copy is missing.
      Terminal.writeError("thutuc: \(error.explanation.english)")
    }
  }
}
