import Catalogue
import CatalogueCoding
import Diagnostics
import FileSystem
import LintEngine
import LintRules
import ProcedureDiff
import ProcedureModel
import SourceText
import YAMLSyntax

/// Reads everything that is no procedure, and lists those.
struct WorkspaceLoader {
  let root: String
  /// Contents that stand for those on the disk, by path.
  let replaced: [String: [UInt8]]
  private(set) var settings = WorkspaceSettings()
  private(set) var registries = RegistryLoader()
  private(set) var records = WorkspaceRecords()
  private(set) var procedureFiles: [String] = []
  private(set) var overlayFiles: [String] = []
  private(set) var findings: [FileDiagnostics] = []
  /// Paths of what could not be read at all.
  private(set) var unreadable: Set<String> = []
  /// Registries of which some file gave nothing.
  private(set) var unreadRegistries: Set<RegistryName> = []
  /// Paths of those files.
  private(set) var essential: Set<String> = []
  private(set) var forms: FormFolder
  private(set) var baseline = Baseline()
  /// What is kept of the text of long tables, by path.
  private(set) var condensed: [String: [UInt8]] = [:]
  /// Of all that findings in procedures depend on beside the procedures: settings, registries, forms.
  private(set) var surroundings = ContentDigest()

  /// A file that was read, with what waits until all registries are there.
  private struct Read {
    var file: SourceFile
    var references: [RegistryReference] = []
    var diagnostics: [Diagnostic] = []
  }

  init(root: String, replacing replaced: [String: [UInt8]] = [:]) {
    self.root = root
    self.replaced = replaced
    forms = FormFolder(below: root)
  }

  mutating func load() {
    var read: [Read] = []
    for path in paths() {
      let kind = WorkspaceFile(path: path)
      switch kind {
      case .procedure:
        procedureFiles.append(path)
      case .other:
        break
      case .unknown:
        report(path, .unknownFile(path))
      case .overlay:
        overlayFiles.append(path)
      case .statistics:
        if let table = readStatistics(path) { read.append(table) }
      case .settings, .registry, .replacements, .plan, .journey, .dialogue, .translation,
        .parameters, .review, .decisions, .initiative, .baseline, .phrases:
        if let file = file(path, kind) {
          if kind.isSurrounding {
            surroundings.add(path)
            surroundings.add(file.bytes)
          }
          read.append(self.read(file, as: kind))
        }
      }
    }
    for name in unreadRegistries.map(\.rawValue).sorted() { surroundings.add(name) }
    for name in forms.files { surroundings.add(name) }
    // Registries refer to each other, so ids are looked up once all are there.
    var byPath: [String: [RegistryReference]] = [:]
    for entry in registries.references { byPath[entry.file.path, default: []] += entry.references }
    reportMissingRegistries()
    for entry in read {
      let path = entry.file.path
      var unknown = unknownNames(path)
      if path == "thutuc.yaml" {
        unknown += SettingsCheck.findings(settings, files: procedureFiles + read.map(\.file.path))
      }
      let unresolved = ReferenceCheck.unresolved(
        entry.references + (byPath[path] ?? []), in: registries.registries,
        unread: unreadRegistries, path: path)
      let misplaced =
        forms.check(registries.papers(from: path), path: path)
        + SuccessorCheck.cycles(in: registries.registries, path: path)
        + PaperNameCheck.duplicates(in: registries.registries, path: path)
        + records.plans.filter { $0.path == path }.flatMap {
          PlanCheck.findings($0, among: records.plans)
        }
      var all = entry.diagnostics + unresolved + misplaced + unknown
      NameCheck.mend(
        &all, entry.references + (byPath[path] ?? []), in: registries.registries)
      findings.append(FileDiagnostics(entry.file, all))
    }
  }

  /// Rules and plans that a file names and nobody knows.
  private func unknownNames(_ path: String) -> [Diagnostic] {
    var names = records.names.filter { $0.path == path }
    if path == "thutuc.yaml" {
      let named = settings.rules + settings.paths.flatMap(\.rules)
      names += named.map { NameReference(path: path, kind: .rule, id: $0.rule) }
      names += settings.plans.map { NameReference(path: path, kind: .plan, id: $0) }
      names += settings.changes.map { NameReference(path: path, kind: .gate, id: $0.gate) }
    }
    guard !names.isEmpty else { return [] }
    return names.compactMap { name in
      let known = known(name.kind)
      guard !known.contains(name.id.value) else { return nil }
      let (vietnamese, english) = name.kind.noun
      return CatalogueCoding.unresolved(
        name.id.value, at: name.id.range, path: path, among: known, vietnamese, english)
    }
  }

  private func known(_ kind: NameReference.Kind) -> [String] {
    switch kind {
    case .rule: builtInRules.map { $0.descriptor.id }
    case .plan: records.plans.compactMap(\.id?.value)
    case .gate: Gate.allCases.map(\.rawValue)
    case .change: ChangeKinds.all.map(\.id)
    }
  }

  /// A registry whose file is not there is told once, not by every id that it would hold.
  private mutating func reportMissingRegistries() {
    let present: [(RegistryName, Bool)] = [
      (.agencies, registries.registries.agencies.isEmpty),
      (.fields, registries.registries.fields.isEmpty),
      (.subjects, registries.registries.subjects.isEmpty),
      (.papers, registries.registries.papers.isEmpty),
    ]
    for (name, isEmpty) in present where isEmpty && !unreadRegistries.contains(name) {
      guard !procedureFiles.isEmpty else { return }
      unreadRegistries.insert(name)
      let path = "catalogue/registries/\(name.rawValue).yaml"
      essential.insert(path)
      report(
        path,
        .aboutFile(
          "registry-missing", path,
          Message(
            vi: "thiếu sổ đăng ký này, nên không biết các mã trong thủ tục có đúng không",
            en:
              "this registry is missing, so nobody can tell whether the ids in the procedures are right"
          )))
    }
  }

  /// All data files in their order; what is no file to read becomes a finding.
  private mutating func paths() -> [String] {
    var paths: [String] = []
    for folder in ["catalogue", "reviews"] {
      let entries: [WalkEntry]
      do throws(FileSystemError) {
        entries = try walk(try resolve(folder, inside: root), suffixes: [".yaml", ".yml", ".csv"])
      } catch {
        if case .notFound = error { continue }
        unread(folder, .cannotRead(folder, error))
        continue
      }
      for entry in entries {
        let path = folder + "/" + entry.path
        if entry.kind == .file {
          paths.append(path)
        } else if let finding = Diagnostic.aboutEntry(WalkEntry(path: path, kind: entry.kind)) {
          unread(path, finding)
        }
      }
    }
    return paths + ["thutuc.yaml"]
  }

  private mutating func file(_ path: String, _ kind: WorkspaceFile) -> SourceFile? {
    if let bytes = replaced[path] { return SourceFile(path: path, bytes: bytes) }
    do throws(FileSystemError) {
      let full = try resolve(path, inside: root)
      return SourceFile(
        path: path, bytes: try FileSystem.read(full, limit: Workspace.maxFileBytes))
    } catch {
      if case .tooLarge = error {
        report(path, .cannotRead(path, error))
      } else {
        unread(path, .cannotRead(path, error))
      }
      markUnread(path, kind)
      return nil
    }
  }

  private mutating func report(_ path: String, _ diagnostic: Diagnostic) {
    findings.append(FileDiagnostics(SourceFile(path: path, bytes: []), [diagnostic]))
  }

  private mutating func unread(_ path: String, _ diagnostic: Diagnostic) {
    unreadable.insert(path)
    report(path, diagnostic)
    markUnread(path, WorkspaceFile(path: path))
  }

  /// Notes that a file gave nothing, so that nobody is told its ids do not exist.
  private mutating func markUnread(_ path: String, _ kind: WorkspaceFile) {
    guard case .registry(let registry) = kind else { return }
    essential.insert(path)
    // Holidays have no ids.
    if let name = RegistryName(rawValue: registry.rawValue) { unreadRegistries.insert(name) }
  }

  /// Reads a table of statistics, which may be longer than any other file.
  private mutating func readStatistics(_ path: String) -> Read? {
    let bytes = replaced[path]
    do throws(FileSystemError) {
      let full = try resolve(path, inside: root)
      let length = if let bytes { bytes.count } else { try size(of: full) }
      guard length <= Workspace.maxTableBytes else {
        throw .tooLarge(path: path, size: length, limit: Workspace.maxTableBytes)
      }
      let isLong = length > Workspace.maxFileBytes
      var scan = records.beginStatistics(path, condensing: isLong)
      var failure: FileSystemError?
      if let bytes {
        scan.feed(bytes)
      } else {
        // What was added up before stays, whatever happens to this table.
        do throws(FileSystemError) {
          try forEachPiece(full) { scan.feed($0) }
        } catch {
          failure = error
        }
      }
      scan.finish(isCut: failure != nil)
      let outcome = records.add(scan)
      let file = scan.text.file(path)
      if isLong { condensed[path] = file.bytes }
      if let failure { throw failure }
      return Read(file: file, references: outcome.references, diagnostics: outcome.diagnostics)
    } catch {
      if case .tooLarge = error {
        report(path, .cannotRead(path, error))
      } else {
        unread(path, .cannotRead(path, error))
      }
      return nil
    }
  }

  private mutating func read(_ file: SourceFile, as kind: WorkspaceFile) -> Read {
    var read = Read(file: file)
    if kind == .replacements {
      read.diagnostics = registries.loadReplacements(file)
      return read
    }
    if kind == .baseline {
      baseline = Baseline(file, into: &read.diagnostics)
      return read
    }
    guard let tree = YAMLReader.read(file, into: &read.diagnostics) else {
      markUnread(file.path, kind)
      return read
    }
    switch kind {
    case .registry(let registry):
      read.diagnostics = registries.load(registry, tree, after: read.diagnostics)
    case .phrases:
      read.diagnostics = registries.loadPhrases(tree, after: read.diagnostics)
    case .settings:
      let decoded = CatalogueDecoder.settings(tree)
      if let value = decoded.value { settings = value }
      read.references = decoded.references
      read.diagnostics = decoded.findings(after: read.diagnostics)
    case .plan, .journey, .dialogue, .translation, .parameters, .review, .decisions, .initiative:
      let outcome = records.load(kind, tree, after: read.diagnostics)
      read.references = outcome.references
      read.diagnostics = outcome.diagnostics
    case .procedure, .overlay, .replacements, .statistics, .baseline, .other, .unknown:
      break
    }
    return read
  }
}

extension WorkspaceFile {
  /// Whether findings in procedures depend on it.
  fileprivate var isSurrounding: Bool {
    switch self {
    case .settings, .registry, .replacements, .phrases: true
    case .procedure, .other, .unknown, .overlay, .plan, .journey, .dialogue, .statistics,
      .translation, .parameters, .review, .decisions, .initiative, .baseline:
      false
    }
  }
}

extension NameReference.Kind {
  /// What it is called, in both languages.
  fileprivate var noun: (vietnamese: String, english: String) {
    switch self {
    case .rule: ("quy tắc", "rule")
    case .plan: ("kế hoạch", "plan")
    case .gate: ("cổng chặn", "gate")
    case .change: ("loại thay đổi", "kind of change")
    }
  }
}
