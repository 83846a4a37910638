package import Catalogue
import CatalogueCoding
package import Diagnostics
package import FileSystem
package import ProcedureModel
import SourceText
package import VietnameseText
import YAMLSyntax

/// One opened workspace: its settings, registries and plans are loaded, its procedures listed.
///
/// The only thing a front end talks to. Procedures are read one at a time and let go, so that
/// 100,000 of them fit in memory; registries are small and stay.
package struct Workspace: Sendable {
  /// The largest file that is read, in bytes.
  package static let maxFileBytes = 4 << 20

  /// The folder that holds `thutuc.yaml`.
  package let root: String
  /// The day on which everything is judged.
  package let day: CivilDate
  package let settings: WorkspaceSettings
  package let registries: Registries
  package let plans: [Plan]
  /// Paths of procedure files, relative to the root, sorted.
  package let procedureFiles: [String]
  /// Findings about all other files: settings, registries, plans, stray files.
  package let foundation: [FileDiagnostics]
  /// Could some file not be read at all?
  package let hasUnreadable: Bool

  /// Opens a folder that holds `thutuc.yaml`.
  ///
  /// Broken files are no failure: they are findings, and the rest goes on.
  ///
  /// - Throws: only where the folder itself cannot be listed.
  package static func open(_ root: String, on day: CivilDate) throws(FileSystemError) -> Workspace {
    var loader = Loader(root: root, day: day)
    try loader.load()
    return Workspace(loader)
  }

  private init(_ loader: Loader) {
    root = loader.root
    day = loader.day
    settings = loader.settings
    registries = loader.registries.registries
    plans = loader.plans
    procedureFiles = loader.procedureFiles
    foundation = loader.findings.filter { !$0.diagnostics.isEmpty }
    hasUnreadable = loader.hasUnreadable
  }
}

/// Reads everything that is no procedure.
private struct Loader {
  let root: String
  let day: CivilDate
  var settings = WorkspaceSettings()
  var registries = RegistryLoader()
  var plans: [Plan] = []
  var procedureFiles: [String] = []
  var findings: [FileDiagnostics] = []
  var hasUnreadable = false

  init(root: String, day: CivilDate) {
    self.root = root
    self.day = day
  }

  mutating func load() throws(FileSystemError) {
    var later: [(file: SourceFile, references: [RegistryReference], diagnostics: [Diagnostic])] = []
    for path in try paths() {
      let kind = WorkspaceFile(path: path)
      switch kind {
      case .procedure:
        procedureFiles.append(path)
        continue
      case .other:
        continue
      case .unknown:
        findings.append(FileDiagnostics(SourceFile(path: path, bytes: []), [.unknownFile(path)]))
        continue
      case .settings, .registry, .replacements, .plan:
        break
      }
      guard let file = file(path) else { continue }
      later.append(read(file, as: kind))
    }
    // Registries refer to each other, so ids are looked up once all are there.
    var byPath: [String: [RegistryReference]] = [:]
    for entry in registries.references { byPath[entry.file.path, default: []] += entry.references }
    for entry in later {
      let references = entry.references + (byPath[entry.file.path] ?? [])
      let unresolved = ReferenceCheck.unresolved(
        references, in: registries.registries, path: entry.file.path)
      findings.append(FileDiagnostics(entry.file, entry.diagnostics + unresolved))
    }
  }

  /// All data files in their order; what is no file to read becomes a finding.
  private mutating func paths() throws(FileSystemError) -> [String] {
    var paths: [String] = []
    for folder in ["catalogue", "reviews"] {
      let entries: [WalkEntry]
      do throws(FileSystemError) {
        entries = try walk(joined(root, folder), suffixes: [".yaml", ".yml", ".csv"])
      } catch {
        if case .notFound = error { continue }
        report(folder, .cannotRead(folder, error))
        hasUnreadable = true
        continue
      }
      for entry in entries {
        let path = folder + "/" + entry.path
        if entry.kind == .file {
          paths.append(path)
        } else if let finding = Diagnostic.aboutEntry(WalkEntry(path: path, kind: entry.kind)) {
          report(path, finding)
          hasUnreadable = true
        }
      }
    }
    return paths + ["thutuc.yaml"]
  }

  private mutating func file(_ path: String) -> SourceFile? {
    do throws(FileSystemError) {
      let bytes = try FileSystem.read(joined(root, path), limit: Workspace.maxFileBytes)
      return SourceFile(path: path, bytes: bytes)
    } catch {
      report(path, .cannotRead(path, error))
      if case .tooLarge = error { return nil }
      hasUnreadable = true
      return nil
    }
  }

  private mutating func report(_ path: String, _ diagnostic: Diagnostic) {
    findings.append(FileDiagnostics(SourceFile(path: path, bytes: []), [diagnostic]))
  }

  private mutating func read(
    _ file: SourceFile, as kind: WorkspaceFile
  ) -> (file: SourceFile, references: [RegistryReference], diagnostics: [Diagnostic]) {
    if kind == .replacements { return (file, [], registries.loadReplacements(file)) }
    var diagnostics: [Diagnostic] = []
    guard let tree = YAMLReader.read(file, into: &diagnostics) else {
      return (file, [], diagnostics)
    }
    switch kind {
    case .registry(let registry):
      return (file, [], diagnostics + registries.load(registry, tree))
    case .settings:
      let decoded = CatalogueDecoder.settings(tree)
      if let value = decoded.value { settings = value }
      return (file, decoded.references, diagnostics + decoded.diagnostics)
    case .plan:
      let decoded = CatalogueDecoder.plan(tree)
      if let plan = decoded.value { plans.append(plan) }
      return (file, decoded.references, diagnostics + decoded.diagnostics)
    case .procedure, .replacements, .other, .unknown:
      return (file, [], diagnostics)
    }
  }
}
