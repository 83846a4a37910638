package import Catalogue
import CatalogueCoding
package import Diagnostics
package import FileSystem
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

  /// The folder that holds `thutuc.yaml`.
  package let root: String
  /// The day on which everything is judged.
  package let day: CivilDate
  package let settings: WorkspaceSettings
  package let registries: Registries
  package let plans: [Plan]
  /// Paths of procedure files, relative to the root, sorted.
  package let procedureFiles: [String]
  /// Findings about all other files (settings, registries, plans, stray files), by path.
  package let foundation: [FileDiagnostics]
  /// Paths of what could not be read at all, procedures aside.
  let unreadable: Set<String>
  /// Registries of which some file could not be read: their ids cannot be called unknown.
  let unreadRegistries: Set<RegistryName>
  /// Paths whose findings matter whatever was asked for, since all other files rest on them.
  let essential: Set<String>
  let forms: FormFolder

  /// Could some file not be read at all?
  package var hasUnreadable: Bool { !unreadable.isEmpty }

  /// Opens a folder that holds `thutuc.yaml`.
  ///
  /// Broken files are no failure: they are findings, and the rest goes on.
  ///
  /// - Throws: only where the folder itself cannot be reached.
  package static func open(_ root: String, on day: CivilDate) throws(FileSystemError) -> Workspace {
    _ = try resolve("", inside: root)
    var loader = WorkspaceLoader(root: root)
    loader.load()
    return Workspace(loader, on: day)
  }

  private init(_ loader: WorkspaceLoader, on day: CivilDate) {
    root = loader.root
    self.day = day
    settings = loader.settings
    registries = loader.registries.registries
    plans = loader.plans
    procedureFiles = loader.procedureFiles
    foundation = loader.findings.filter { !$0.diagnostics.isEmpty }
      .sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    unreadable = loader.unreadable
    unreadRegistries = loader.unreadRegistries
    essential = loader.essential
    forms = loader.forms
  }
}
