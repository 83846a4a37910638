import Catalogue
import CatalogueCoding
import Diagnostics
import ProcedureModel
import SourceText
import YAMLSyntax

/// Gathers the registries file by file; an id met twice is reported and its first entry stays.
struct RegistryLoader {
  private(set) var registries = Registries()
  /// What entries refer to, to be looked up once everything is loaded.
  private(set) var references: [(file: SourceFile, references: [RegistryReference])] = []
  private var firstPlaces: [String: SourceLocation] = [:]

  init() {}

  mutating func load(
    _ kind: WorkspaceFile.Registry, _ tree: YAMLTree
  ) -> [Diagnostic] {
    switch kind {
    case .agencies: take(CatalogueDecoder.agencies(tree), tree, \.agencies)
    case .fields: take(CatalogueDecoder.fields(tree), tree, \.fields)
    case .subjects: take(CatalogueDecoder.subjects(tree), tree, \.subjects)
    case .places: take(CatalogueDecoder.places(tree), tree, \.places)
    case .papers: take(CatalogueDecoder.papers(tree), tree, \.papers)
    case .databases: take(CatalogueDecoder.databases(tree), tree, \.databases)
    case .instruments: take(CatalogueDecoder.instruments(tree), tree, \.instruments)
    case .holidays: takeHolidays(tree)
    }
  }

  mutating func loadReplacements(_ file: SourceFile) -> [Diagnostic] {
    let decoded = ReplacementTable.decode(file)
    for row in decoded.value ?? [] {
      registries.replacements[row.code, default: []].append(row)
    }
    references.append((file, decoded.references))
    return decoded.diagnostics
  }

  /// Papers whose first entry stands in a file, by id.
  func papers(from path: String) -> [Paper] {
    guard WorkspaceFile(path: path) == .registry(.papers) else { return [] }
    return registries.papers.values.filter { $0.common.path == path }
      .sorted { $0.id.value < $1.id.value }
  }

  private mutating func take<Entry: RegistryEntry>(
    _ decoded: Decoded<[Entry]>, _ tree: YAMLTree,
    _ registry: WritableKeyPath<Registries, [String: Entry]>
  ) -> [Diagnostic] {
    var diagnostics = decoded.diagnostics
    references.append((tree.file, decoded.references))
    for entry in decoded.value ?? [] {
      let place = SourceLocation(path: tree.file.path, range: entry.id.range)
      if let first = registries[keyPath: registry][entry.id.value] {
        // Within one file the reader of YAML has said so already.
        if first.common.path == tree.file.path { continue }
        diagnostics.append(
          Diagnostic(
            rule: "id-duplicate", family: .error, severity: .error,
            message: Message(
              vi: "mã «\(entry.id.value)» đã có trong sổ đăng ký",
              en: "the id “\(entry.id.value)” is already in the registry"),
            location: place,
            notes: [
              Note(
                Message(vi: "mục đầu tiên ở đây", en: "the first entry is here"),
                at: SourceLocation(path: first.common.path, range: first.id.range))
            ]))
      } else {
        registries[keyPath: registry][entry.id.value] = entry
      }
    }
    return diagnostics
  }

  private mutating func takeHolidays(_ tree: YAMLTree) -> [Diagnostic] {
    let decoded = CatalogueDecoder.holidays(tree)
    registries.holidays += decoded.value ?? []
    return decoded.diagnostics
  }
}
