import Catalogue
package import Diagnostics
package import FileSystem
import ProcedureModel
import SiteGenerator
import SourceText
package import VietnameseText
import Workspace

/// A workspace's site in memory: pages are rendered when they are asked for, from what is on the disk.
///
/// Saving a procedure's file reads that file again and plans the site anew; any other file opens the
/// workspace again. A file that breaks keeps its last good page, beside what is wrong with it now.
package struct PreviewSite: Sendable {
  private let root: String
  private let day: CivilDate
  private var workspace: Workspace
  private var input: SiteInput
  private var plan: SitePlan
  /// What is wrong with the files of `site/`.
  private var aboutInput: [Diagnostic] = []
  /// Findings that stand in no procedure's file.
  private var overall: [FileDiagnostics] = []
  /// What each procedure's file is now, by path.
  private var current: [String: PreviewedProcedure] = [:]
  /// The last version of each that could be shown, by path.
  private var shown: [String: PreviewedProcedure] = [:]
  /// Paths by the folder that their pages lie in.
  private var pathByFolder: [String: String] = [:]
  private var fixed: [String: SitePlan.PlannedPage] = [:]
  private var files: PlannedFiles
  private var stamps: [String: FileStamp] = [:]
  /// Grows with every change that was taken in.
  package private(set) var version = 1

  /// Opens a workspace and reads all of it.
  ///
  /// - Throws: only where the folder itself cannot be reached.
  package init(_ root: String, on day: CivilDate) async throws(FileSystemError) {
    self.root = root
    self.day = day
    workspace = try Workspace.open(root, on: day)
    input = workspace.previewInput([]).input
    plan = workspace.previewPlan(&input, [])
    files = PlannedFiles(plan)
    stamps = Self.stamps(root)
    await readAll()
  }

  // MARK: Changes

  /// The folders in which something a site is made from lies, or may come to lie.
  package var folders: Set<String> {
    var folders: Set<String> = [root]
    for path in stamps.keys {
      var folder = path[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        guard folders.insert(joined(root, String(folder))).inserted else { break }
      }
    }
    return folders
  }

  /// What came of looking at the disk.
  package enum Look: Sendable {
    case nothing
    /// Procedures that are known were written, and are taken in.
    case taken
    /// Something else changed: all has to be read again.
    case stale
  }

  /// Takes in what has been written since; says whether anything was.
  package mutating func refresh() async throws(FileSystemError) -> Bool {
    switch takeSaved() {
    case .nothing: return false
    case .taken: return true
    case .stale:
      try await reopen()
      return true
    }
  }

  /// Reads all of it again.
  package mutating func reopen() async throws(FileSystemError) {
    stamps = Self.stamps(root)
    workspace = try Workspace.open(root, on: day)
    await readAll()
    version += 1
  }

  /// Takes in procedures that were written since, in place: nothing is copied, and nothing waits.
  package mutating func takeSaved() -> Look {
    let now = Self.stamps(root)
    let changed = Set(now.keys).union(stamps.keys).filter { now[$0] != stamps[$0] }.sorted()
    guard !changed.isEmpty else { return .nothing }
    guard changed.allSatisfy({ current[$0] != nil && now[$0] != nil }) else { return .stale }
    stamps = now
    for path in changed {
      let file = workspace.previewed(path)
      take(file)
      // Life events hold the procedures that they name whole.
      if let procedure = shown[path]?.procedure, input.described[procedure.codeText] != nil {
        input.described[procedure.codeText] = procedure
      }
    }
    replan()
    version += 1
    return .taken
  }

  private mutating func readAll() async {
    let workspace = workspace
    let known = Set(workspace.procedureFiles)
    current = current.filter { known.contains($0.key) }
    shown = shown.filter { known.contains($0.key) }
    let read = await mapInOrder(workspace.procedureFiles) { workspace.previewed($0) }
    for file in read { take(file) }
    (input, aboutInput) = workspace.previewInput(
      workspace.procedureFiles.compactMap { shown[$0]?.facts })
    replan()
  }

  private mutating func take(_ file: PreviewedProcedure) {
    current[file.path] = file
    // A file that was never good is shown as far as it goes.
    if file.procedure != nil, !file.isBroken || shown[file.path] == nil { shown[file.path] = file }
  }

  private mutating func replan() {
    let facts = workspace.procedureFiles.compactMap { shown[$0]?.facts }
    plan = workspace.previewPlan(&input, facts)
    overall = workspace.foundation.filter { $0.diagnostics.contains(where: \.isBlocking) }
    for finding in aboutInput + plan.diagnostics {
      overall.append(
        FileDiagnostics(SourceFile(path: finding.location.path, bytes: []), [finding]))
    }
    fixed = Dictionary(
      plan.pages.map { ($0.page.route.path, $0) }, uniquingKeysWith: { first, _ in first })
    files = PlannedFiles(plan)
    pathByFolder = [:]
    for fact in facts {
      for code in [fact.code.value] + fact.was.map(\.value) {
        pathByFolder[Route.segment(code)] = fact.path
      }
    }
  }

  /// The stamps of all files that a site is made from.
  private static func stamps(_ root: String) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    stamps["thutuc.yaml"] = FileStamp(joined(root, "thutuc.yaml"))
    for folder in ["catalogue", "reviews", "site"] {
      // A folder that is not there has nothing to watch.
      for entry in (try? walk(joined(root, folder))) ?? [] {
        let path = folder + "/" + entry.path
        stamps[path] = FileStamp(joined(root, path))
      }
    }
    return stamps
  }

  // MARK: Pages

  /// The answer to a request for a path of the site; nothing but files of the site has one.
  package func answer(_ requested: String, language: Language) async -> PreviewAnswer {
    guard let path = Self.file(requested) else { return .text(400, "not a path of the site") }
    if path == PreviewPanel.scriptPath {
      return PreviewAnswer(200, "text/javascript; charset=utf-8", PreviewPanel.script)
    }
    if path == PreviewPanel.stylePath {
      return PreviewAnswer(200, "text/css; charset=utf-8", PreviewPanel.style)
    }
    if let asset = files[path] { return Self.plain(asset) }
    if let page = fixed[path], path != Route.notFound.path {
      return html(200, plan.render(page), nil, language)
    }
    if let source = source(of: path), let file = shown[source], let procedure = file.procedure,
      let page = plan.renderProcedure(procedure).first(where: { $0.path == path })
    {
      return html(200, page, source, language)
    }
    // A file that could never be read has no page: what is wrong with it stands in its place.
    if let source = unreadable(path) { return missing(source, language) }
    if path.contains("du-lieu/") {
      let data = await workspace.previewData(plan)
      if let file = data.first(where: { $0.path == path }) {
        return path.hasSuffix(".html") ? html(200, file, nil, language) : Self.plain(file)
      }
    }
    return missing(nil, language)
  }

  /// The file of the site that a request means; nil where it climbs, or is no text at all.
  static func file(_ requested: String) -> String? {
    guard let decoded = WebAddress.decoded(requested), decoded.hasPrefix("/") else { return nil }
    let parts = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(".."), !parts.contains("."), !decoded.utf8.contains(0) else {
      return nil
    }
    let path = parts.joined(separator: "/")
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }

  private static func plain(_ file: OutputFile) -> PreviewAnswer {
    PreviewAnswer(200, PreviewAnswer.contentType(of: file.path), file.bytes)
  }

  /// The procedure's file that a page comes from, by the code in its address.
  private func source(of path: String) -> String? {
    var parts = path.split(separator: "/")[...]
    if parts.first == "en" { parts = parts.dropFirst() }
    guard parts.count > 2, parts.first == "thu-tuc" || parts.first == "to-huong-dan" else {
      return nil
    }
    return pathByFolder[String(parts[parts.startIndex + 1])]
  }

  /// A procedure's file that never gave a page, by the code that it is called after.
  private func unreadable(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    guard let place = parts.firstIndex(of: "thu-tuc"), place + 1 < parts.count else { return nil }
    return current.values.first {
      $0.procedure == nil && $0.path.hasSuffix("/\(parts[place + 1]).yaml")
    }?.path
  }

  private func missing(_ source: String?, _ language: Language) -> PreviewAnswer {
    guard let page = fixed[Route.notFound.path] else { return .text(404, "404") }
    return html(404, plan.render(page), source, language)
  }

  /// A page with what is found in its source beside it.
  private func html(
    _ status: Int, _ page: OutputFile, _ source: String?, _ language: Language
  ) -> PreviewAnswer {
    let panel = PreviewPanel(
      source: source.flatMap { current[$0] },
      showsEarlier: source.map { current[$0]?.isBroken == true && shown[$0]?.isBroken == false }
        ?? false,
      broken: current.values.filter(\.isBroken).map(\.findings)
        .sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) } + overall,
      version: version, language: language)
    return PreviewAnswer(
      status, PreviewAnswer.contentType(of: "html"), panel.beside(page.bytes))
  }
}
