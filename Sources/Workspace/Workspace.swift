package import Catalogue
import CatalogueCoding
package import Diagnostics
package import FileSystem
package import LintEngine
package import ProcedureModel
import SourceText
package import VietnameseText

/// One opened workspace: its settings, registries and plans are loaded, its procedures listed.
///
/// The only thing a front end talks to. Procedures are read one at a time and let go, so that
/// 100,000 of them fit in memory; registries are small and stay.
package struct Workspace: Sendable {
  /// The largest file that is read, in bytes.
  package static let maxFileBytes = 4 << 20
  /// The largest table of statistics, in bytes: as far as a place in it can be told.
  package static let maxTableBytes = 4_000_000_000

  /// The folder that holds `thutuc.yaml`.
  package let root: String
  /// The day on which everything is judged.
  package let day: CivilDate
  package let settings: WorkspaceSettings
  package let registries: Registries
  /// Plans, journeys, reviews, decisions and all else that is neither procedure nor registry.
  package private(set) var records: WorkspaceRecords
  /// Paths of procedure files, relative to the root, sorted.
  package let procedureFiles: [String]
  /// What places set differently, by the code that their files are called after.
  let overlays: OverlayIndex
  /// Findings about all other files (settings, registries, plans, stray files), by path.
  package let foundation: [FileDiagnostics]
  /// Paths of what could not be read at all, procedures aside.
  let unreadable: Set<String>
  /// Registries of which some file could not be read: their ids cannot be called unknown.
  let unreadRegistries: Set<RegistryName>
  /// Paths whose findings matter whatever was asked for, since all other files rest on them.
  let essential: Set<String>
  let forms: FormFolder
  /// The findings that were there when the office began.
  package let baseline: Baseline
  /// Contents that stand for those on the disk, by path.
  let replaced: [String: [UInt8]]
  /// Of the settings, registries and forms.
  let surroundings: ContentDigest

  package var plans: [Plan] { records.plans }
  package var journeys: [Journey] { records.journeys }
  package var decisions: [Decision] { records.decisions }

  /// Whether some file could not be read at all.
  package var hasUnreadable: Bool { !unreadable.isEmpty }

  /// Opens a folder that holds `thutuc.yaml`.
  ///
  /// Broken files are no failure: they are findings, and the rest goes on. What `replaced` holds by
  /// path stands for what is on the disk, as where fixes are tried or an editor has unsaved text.
  ///
  /// - Throws: only where the folder itself cannot be reached.
  package static func open(
    _ root: String, on day: CivilDate, replacing replaced: [String: [UInt8]] = [:]
  ) throws(FileSystemError) -> Workspace {
    _ = try resolve("", inside: root)
    var loader = WorkspaceLoader(root: root, replacing: replaced)
    loader.load()
    return Workspace(loader, on: day)
  }

  private init(_ loader: WorkspaceLoader, on day: CivilDate) {
    root = loader.root
    self.day = day
    settings = loader.settings
    registries = loader.registries.registries
    records = loader.records
    procedureFiles = loader.procedureFiles
    overlays = OverlayIndex(
      loader.overlayFiles, procedures: loader.procedureFiles, place: loader.settings.place?.value)
    foundation = loader.findings.filter { !$0.diagnostics.isEmpty }
      .sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    unreadable = loader.unreadable
    unreadRegistries = loader.unreadRegistries
    essential = loader.essential
    forms = loader.forms
    baseline = loader.baseline
    replaced = loader.replaced.merging(loader.condensed) { given, _ in given }
    surroundings = loader.surroundings
  }

  /// The same workspace, in which costs are computed with other parameters than its own.
  package func with(parameters: [Parameter]) -> Workspace {
    var workspace = self
    workspace.records.parameters = parameters
    return workspace
  }

  /// The bytes of a procedure file.
  func bytes(of path: String) throws(FileSystemError) -> [UInt8] {
    if let bytes = replaced[path] { return bytes }
    return try FileSystem.read(joined(root, path), limit: Self.maxFileBytes)
  }
}
