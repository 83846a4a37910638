import Catalogue
import CatalogueCoding
package import Diagnostics
package import FileSystem
import LintEngine
import LintRules
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
  /// Files that were not there before, or not with the same bytes.
  package var written = 0
  /// Procedures published.
  package var procedures = 0
  package var hasUnreadable = false
}

/// What a site needs to know beyond the workspace.
package struct BuildOptions: Sendable {
  /// The folder to build, absolute.
  package var out: String
  package var baseURL: String?
  /// Where the site lies on its host, while its whole address is unknown.
  package var basePath: String?
  package var revision: String?
  /// Whether the whole site is put into one archive, too.
  package var makesArchive: Bool
  /// The folder of an example workspace, shown whole below the page of the look.
  package var example: String?
  /// Whether the site tells what changed, as far as git knows.
  ///
  /// A site that is compared with another one does not: git may know of one side only.
  package var tellsHistory = true

  package init(
    out: String, baseURL: String? = nil, basePath: String? = nil, revision: String? = nil,
    makesArchive: Bool = false, example: String? = nil
  ) {
    self.example = example
    self.out = out
    self.baseURL = baseURL
    self.basePath = basePath
    self.revision = revision
    self.makesArchive = makesArchive
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
    var input = siteInput(lint.catalogue, options, into: &siteFindings)
    input.reform.ledger = await ledger(lint.catalogue)
    if options.tellsHistory {
      input.history = await HistoryReader(workspace: self).read()?.published
    }
    var example = ExampleSiteFiles()
    if let folder = options.example {
      do throws(FileSystemError) {
        example = try await exampleSite(folder)
      } catch {
        throw .failed(error)
      }
      input.examples = example.pages
    }
    let plan = SiteBuilder.plan(input)
    outcome.obstacles += blocking(siteFindings + plan.diagnostics)
    guard outcome.obstacles.isEmpty, !lint.hasUnreadable else { return outcome }
    outcome.procedures = plan.procedureCount
    do throws(FileSystemError) {
      let heavy = try await write(plan, example.files, options, &outcome)
      guard heavy.isEmpty else {
        outcome.obstacles = blocking(heavy)
        return outcome
      }
    } catch {
      throw .failed(error)
    }
    outcome.isBuilt = true
    return outcome
  }

  /// All that a site of this workspace is made from, but for the procedures themselves.
  func siteInput(
    _ catalogue: Catalogue, _ options: BuildOptions, into siteFindings: inout [Diagnostic]
  ) -> SiteInput {
    let folder = SiteFolder(siteFiles(&siteFindings), into: &siteFindings)
    var input = SiteInput(
      title: settings.title?.value ?? "", place: settings.place?.value,
      languages: languages, baseURL: options.baseURL ?? settings.baseURL?.value, day: day,
      revision: options.revision, catalogue: catalogue, folder: folder)
    input.journeys = journeys
    input.reform.plans = plans
    input.reform.reviews = records.reviews
    input.reform.decisions = decisions
    input.reform.dialogues = records.dialogues
    input.reform.initiatives = records.initiatives
    input.described = described(by: journeys, in: catalogue)
    input.ownBasePath = options.basePath.map { path in
      let parts = path.split(separator: "/")
      return parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
    }
    input.recordsSchema = SchemaFile.records
    input.rules = builtInRules.map { $0.descriptor }
    return input
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

  /// Writes a site beside its place and puts it there, unless a page is too heavy.
  ///
  /// - Returns: A finding for each page that weighs more than its readers' lines can carry.
  private func write(
    _ plan: SitePlan, _ examples: [OutputFile], _ options: BuildOptions,
    _ outcome: inout BuildOutcome
  ) async throws(FileSystemError) -> [Diagnostic] {
    let fresh = options.out + ".moi"
    try remove(fresh)
    do throws(FileSystemError) {
      try createDirectories(fresh)
      let tree = SiteTree(
        fresh, over: options.out, archivedOn: options.makesArchive ? day : nil)
      // The index is made by one processor while the pages keep the others busy.
      async let search = plan.files(of: .search)
      try await SiteBuilder.emitFixed(
        plan,
        to: { file throws(FileSystemError) in
          try tree.add(file)
        })
      let context = LintContext(registries: registries, day: day)
      let weightOfSheet = plan.weightOfStyleSheet
      let work: @Sendable (String) -> RenderedProcedure = { path in
        let read = read(path, judgedBy: nil, context)
        guard let procedure = read.procedure else { return RenderedProcedure() }
        let pages = plan.renderProcedure(procedure)
        return RenderedProcedure(
          pages: pages, data: plan.dataRecord(procedure, read.tree),
          findings: PageBudget.check(pages, of: procedure, weightOfSheet: weightOfSheet))
      }
      var data = try OpenDataWriter(plan) { path, piece throws(FileSystemError) in
        try tree.append(piece, to: path)
      }
      var heavy: [Diagnostic] = []
      try await forEachInOrder(procedureFiles, work) {
        (rendered: RenderedProcedure) throws(FileSystemError) in
        for page in rendered.pages { try tree.add(page) }
        if let record = rendered.data { try data.add(record) }
        heavy += rendered.findings
      }
      guard heavy.isEmpty else {
        try remove(fresh)
        return heavy
      }
      for file in await search { try tree.add(file) }
      for file in examples { try tree.add(file) }
      let summary = try data.finish { file throws(FileSystemError) in try tree.add(file) }
      try tree.closeGrown()
      try tree.finish(summary)
      try writeAtomically(Array("thutuc\n".utf8), to: joined(fresh, Self.siteMark))
      try swapDirectory(newTree: fresh, at: options.out)
      outcome.files = tree.files
      outcome.bytes = tree.bytes
      outcome.written = tree.written
      return []
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
  func blocking(_ diagnostics: [Diagnostic]) -> [FileDiagnostics] {
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
