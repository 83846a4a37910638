import Catalogue
package import Diagnostics
package import FileSystem
import LintEngine
import ProcedureModel
package import SiteGenerator
import SourceText

/// What a build came to.
package struct BuildOutcome: Sendable {
  /// Findings that stand in the way, by file; empty where the site was built.
  package var obstacles: [FileDiagnostics] = []
  package var isBuilt = false
  /// Files and bytes of the finished site.
  package var files = 0
  package var bytes = 0
  /// Procedures published.
  package var procedures = 0
  package var hasUnreadable = false
}

/// What a site needs to know beyond the workspace.
package struct BuildOptions: Sendable {
  /// The folder to build, absolute.
  package var out: String
  package var baseURL: String?
  package var revision: String?

  package init(out: String, baseURL: String? = nil, revision: String? = nil) {
    self.out = out
    self.baseURL = baseURL
    self.revision = revision
  }
}

/// Why a folder must not be built into.
package enum BuildRefusal: Error, Sendable {
  /// The folder holds the workspace, or lies among its sources.
  case holdsSources(String)
  /// The folder has files in it and no mark of an earlier build.
  case notOurs(String)
  case failed(FileSystemError)
}

extension Workspace {
  /// The file that marks a folder as a site built by this program, which may be replaced.
  package static let siteMark = ".thutuc-site"

  /// Builds the public site into a folder: all of it, or nothing.
  ///
  /// The site is written beside its place and put there in one exchange once it is whole, so a
  /// failure leaves the old one as it was. Procedures are read twice, for their facts and for their
  /// pages, and never held together.
  package func build(_ options: BuildOptions) async throws(BuildRefusal) -> BuildOutcome {
    try refuse(options.out)
    var outcome = BuildOutcome()
    let collected = ObstacleList()
    let lint = await lint(
      [], render: { collected.note($0) }, consume: { _ in })
    outcome.obstacles = collected.files
    outcome.hasUnreadable = lint.hasUnreadable
    var siteFindings: [Diagnostic] = []
    let folder = SiteFolder(siteFiles(&siteFindings), into: &siteFindings)
    var input = SiteInput(
      title: settings.title?.value ?? "", place: settings.place?.value,
      languages: languages, baseURL: options.baseURL ?? settings.baseURL?.value, day: day,
      revision: options.revision, catalogue: lint.catalogue, folder: folder)
    input.journeys = journeys
    input.reform.plans = plans
    input.reform.reviews = records.reviews
    input.reform.decisions = decisions
    input.reform.dialogues = records.dialogues
    input.reform.initiatives = records.initiatives
    input.reform.ledger = await ledger(lint.catalogue)
    input.described = described(by: journeys, in: lint.catalogue)
    let plan = SiteBuilder.plan(input)
    outcome.obstacles += byFile(siteFindings + plan.diagnostics)
    guard outcome.obstacles.isEmpty, !lint.hasUnreadable else { return outcome }
    outcome.procedures = plan.procedureCount
    do throws(FileSystemError) {
      try await write(plan, to: options.out, &outcome)
    } catch {
      throw .failed(error)
    }
    outcome.isBuilt = true
    return outcome
  }

  /// The whole procedures that life events name: few, so they may stay in memory.
  private func described(by journeys: [Journey], in catalogue: Catalogue) -> [String: Procedure] {
    let context = LintContext(registries: registries, day: day)
    var procedures: [String: Procedure] = [:]
    for step in journeys.flatMap(\.steps) {
      guard let code = step.procedure?.value, procedures[code] == nil,
        let path = catalogue.procedure(code)?.path
      else { continue }
      procedures[code] = read(path, judgedBy: nil, context).procedure
    }
    return procedures
  }

  private func write(
    _ plan: SitePlan, to out: String, _ outcome: inout BuildOutcome
  ) async throws(FileSystemError) {
    let fresh = out + ".moi"
    try remove(fresh)
    do throws(FileSystemError) {
      try createDirectories(fresh)
      var files = 0
      var bytes = 0
      let sink: OutputSink<FileSystemError> = { file throws(FileSystemError) in
        try SiteFile.write(file, below: fresh)
        files += 1
        bytes += file.bytes.count
      }
      try await SiteBuilder.emitFixed(plan, to: sink)
      let context = LintContext(registries: registries, day: day)
      let work: @Sendable (String) -> [OutputFile] = { path in
        read(path, judgedBy: nil, context).procedure.map { plan.renderProcedure($0) } ?? []
      }
      try await forEachInOrder(procedureFiles, work) {
        (pages: [OutputFile]) throws(FileSystemError) in
        for page in pages { try sink(page) }
      }
      try writeAtomically(Array("thutuc\n".utf8), to: joined(fresh, Self.siteMark))
      try swapDirectory(newTree: fresh, at: out)
      outcome.files = files
      outcome.bytes = bytes
    } catch {
      // What is half-written goes; were that to fail too, the first failure is the one to tell.
      try? remove(fresh)
      throw error
    }
  }

  /// Only an empty folder, a new one, or a site built earlier may be replaced.
  private func refuse(_ out: String) throws(BuildRefusal) {
    let sources = ["catalogue", "reviews", "site", "Sources", "Tests"].map { joined(root, $0) }
    if root == out || root.hasPrefix(out == "/" ? out : out + "/")
      || sources.contains(where: { out == $0 || out.hasPrefix($0 + "/") })
    {
      throw .holdsSources(out)
    }
    do throws(FileSystemError) {
      guard try !walk(out).isEmpty else { return }
      _ = try FileSystem.read(joined(out, Self.siteMark), limit: 64)
    } catch {
      guard case .notFound(let path, _) = error else { throw .failed(error) }
      if path != out { throw .notOurs(out) }
    }
  }

  private var languages: [Language] {
    let asked = settings.languages.compactMap { Language(rawValue: $0.value) }
    return [.vietnamese] + asked.filter { $0 != .vietnamese }
  }

  /// What the site is made from beside the catalogue: the workspace's own folder over the built-in.
  package var siteFolder: SiteFolder {
    var ignored: [Diagnostic] = []
    // A build tells what is wrong in them; what can be read serves here.
    return SiteFolder(siteFiles(&ignored), into: &ignored)
  }

  /// The files of `site/`, with their paths below it.
  private func siteFiles(_ diagnostics: inout [Diagnostic]) -> [SourceFile] {
    let folder = joined(root, "site")
    let entries: [WalkEntry]
    do throws(FileSystemError) {
      entries = try walk(folder)
    } catch {
      // A workspace may do without: the built-in folder serves.
      if case .notFound = error { return [] }
      diagnostics.append(.cannotRead("site", error))
      return []
    }
    var files: [SourceFile] = []
    for entry in entries {
      let path = "site/" + entry.path
      guard entry.kind == .file else {
        if let finding = Diagnostic.aboutEntry(WalkEntry(path: path, kind: entry.kind)) {
          diagnostics.append(finding)
        }
        continue
      }
      do throws(FileSystemError) {
        let bytes = try FileSystem.read(joined(folder, entry.path), limit: Self.maxFileBytes)
        files.append(SourceFile(path: entry.path, bytes: bytes))
      } catch {
        diagnostics.append(.cannotRead(path, error))
      }
    }
    return files
  }

  /// Blocking findings, by file, with the text for their frames.
  private func byFile(_ diagnostics: [Diagnostic]) -> [FileDiagnostics] {
    var paths: [String] = []
    for diagnostic in diagnostics where diagnostic.isBlocking {
      if !paths.contains(diagnostic.location.path) { paths.append(diagnostic.location.path) }
    }
    return paths.sorted().map { path in
      // Shown without a frame where the file has gone since.
      let bytes = (try? bytes(of: path)) ?? []
      return FileDiagnostics(
        SourceFile(path: path, bytes: bytes),
        diagnostics.filter { $0.isBlocking && $0.location.path == path })
    }
  }
}
