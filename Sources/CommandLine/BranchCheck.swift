import Diagnostics
import FileSystem
import LintEngine
import LintRules
import ProcedureDiff
import Reporting
import Revisions
import SourceText
import Synchronization
import Workspace

/// Looks at what a branch brings: lints it, compares it with its base, builds the pages that differ.
struct BranchCheck {
  let opened: Workspace
  let base: String
  /// What people call it.
  let name: String
  /// Where pages are built; `nil` for none.
  let previewFolder: String?

  /// The whole report; what stands in the way is in it, never silent.
  func run() async -> PullRequestReport {
    do {
      let repository = try await Repository.around(opened.root)
      let earlier = try await EarlierCatalogue.layOut(base, of: repository)
      defer { earlier.discard() }
      let head = try await repository.resolve("HEAD^{commit}")
      return try await report(repository, earlier, head)
    } catch let error as GitError {
      return unable(error.words, error.advice)
    } catch let error as FileSystemError {
      let words = error.explanation
      return unable(Message(vi: words.vietnamese, en: words.english), Self.again)
    } catch {
      return unable(Message(vi: "\(error)", en: "\(error)"), Self.again)
    }
  }

  private func report(
    _ repository: Repository, _ earlier: EarlierCatalogue, _ head: String
  ) async throws -> PullRequestReport {
    // Findings are those of the files as they lie there; so is what is compared.
    let isDirty = try await repository.hasUncommitted(below: EarlierCatalogue.folders)
    var request = ComparisonRequest(
      old: .revision(earlier.commit), new: isDirty ? .workTree : .revision(head), day: opened.day)
    request.fromMergeBase = false
    let outcome = await Comparison(root: opened.root, request).run()
    let changes = ChangeReport(
      records: outcome.records, names: outcome.names, totals: outcome.totals,
      progress: outcome.progress,
      obstacles: outcome.obstacles.map {
        ReportedObstacle(path: $0.path, message: $0.message, help: $0.help)
      },
      sides: (name, isDirty ? "." : "HEAD"), day: opened.day)
    var options = LintOptions()
    try await earlier.note(in: &options, on: opened.day)
    let found = Mutex<[FileDiagnostics]>([])
    let lint = await opened.lint(
      builtInRules, options: options,
      render: { file in
        found.withLock { $0.append(file) }
        return []
      }, consume: { _ in })
    var summary = RunSummary(
      tally: lint.tally, files: lint.files, hasUnreadable: lint.hasUnreadable)
    summary.decided = lint.aside.decided
    summary.known = lint.aside.known
    summary.old = lint.aside.old
    summary.allowed = lint.aside.allowed
    var report = PullRequestReport(
      changes: changes, findings: FileDiagnostics.merged(found.withLock { $0 }), summary: summary,
      descriptors: Self.descriptors, base: name,
      commits: (String(earlier.commit.prefix(9)), String(head.prefix(9))))
    report.isUncommitted = isDirty
    report.touched = try await repository.touchedLines(
      from: earlier.commit, to: isDirty ? nil : head)
    if let previewFolder {
      let pages = await ChangedPages(earlier: earlier, opened: opened).build(into: previewFolder)
      report.pages = pages.paths
      report.pagesObstacle = pages.obstacle
    }
    return report
  }

  private static var descriptors: [String: RuleDescriptor] {
    Dictionary(
      builtInRules.map { ($0.descriptor.id, $0.descriptor) },
      uniquingKeysWith: { first, _ in first })
  }

  private static let again = Message(
    vi: "Sửa nguyên nhân rồi chạy lại.", en: "Mend the cause and run it again.")

  /// The report of a run that could not begin.
  private func unable(_ message: Message, _ help: Message) -> PullRequestReport {
    let changes = ChangeReport(
      records: [], names: NameBook(), totals: [], progress: [],
      obstacles: [ReportedObstacle(path: "", message: message, help: help)],
      sides: (name, "HEAD"), day: opened.day)
    return PullRequestReport(
      changes: changes, findings: [],
      summary: RunSummary(tally: Tally(), files: 0, hasUnreadable: true), descriptors: [:],
      base: name, commits: ("", ""))
  }
}

extension GitError {
  /// What to do about it.
  fileprivate var advice: Message {
    switch self {
    case .unknownRevision, .shallow, .noFile:
      Message(
        vi: "Lấy nhánh gốc về trước: git fetch origin, hoặc git fetch --unshallow",
        en: "Fetch the base first: git fetch origin, or git fetch --unshallow")
    case .unrelated:
      Message(
        vi: "Tạo lại nhánh từ nhánh gốc, rồi đưa các thay đổi sang",
        en: "Make the branch anew from its base and move the changes there")
    case .notInstalled, .noRepository, .failed, .garbled:
      Message(vi: "Chạy trong một bản sao của kho git", en: "Run it in a clone of the repository")
    }
  }
}
