import Catalogue
import CatalogueCoding
import Diagnostics
import LintEngine
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

/// Gathers the registries file by file; an id met twice is reported and its first entry stays.
struct RegistryLoader {
  private(set) var registries = Registries()
  /// What entries refer to, to be looked up once everything is loaded.
  private(set) var references: [(file: SourceFile, references: [RegistryReference])] = []
  private var firstPlaces: [String: SourceLocation] = [:]

  init() {}

  /// Takes one file's entries; gives all that was found, `syntax` being what the reader of YAML said.
  mutating func load(
    _ kind: WorkspaceFile.Registry, _ tree: YAMLTree, after syntax: [Diagnostic]
  ) -> [Diagnostic] {
    switch kind {
    case .agencies: take(CatalogueDecoder.agencies(tree), tree, \.agencies, syntax)
    case .fields: take(CatalogueDecoder.fields(tree), tree, \.fields, syntax)
    case .subjects: take(CatalogueDecoder.subjects(tree), tree, \.subjects, syntax)
    case .places: take(CatalogueDecoder.places(tree), tree, \.places, syntax)
    case .papers: take(CatalogueDecoder.papers(tree), tree, \.papers, syntax)
    case .databases: take(CatalogueDecoder.databases(tree), tree, \.databases, syntax)
    case .instruments: take(CatalogueDecoder.instruments(tree), tree, \.instruments, syntax)
    case .holidays: takeHolidays(tree, syntax)
    }
  }

  /// Takes a list of phrases; one whose name no rule knows is reported and not used.
  mutating func loadPhrases(_ tree: YAMLTree, after syntax: [Diagnostic]) -> [Diagnostic] {
    let decoded = CatalogueDecoder.phrases(tree)
    references.append((tree.file, decoded.references))
    let path = tree.file.path
    let list = path.split(separator: "/").last.map { String($0.dropLast(5)) } ?? ""
    var found = decoded.findings(after: syntax)
    guard PhraseList(rawValue: list) != nil else {
      let known = PhraseList.allCases.map(\.rawValue)
      let near = nearest(to: list, among: known)
      found.append(
        Diagnostic(
          rule: "phrase-list-unknown", family: .error, severity: .error,
          message: Message(
            vi: "không quy tắc nào dùng danh sách «\(list)»"
              + (near.map { "; ý bạn là \($0)?" } ?? ""),
            en: "no rule uses a list “\(list)”" + (near.map { "; did you mean \($0)?" } ?? "")),
          location: SourceLocation(path: path, range: .start)))
      return found
    }
    registries.phrases[list] = decoded.value ?? []
    return found
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
    _ registry: WritableKeyPath<Registries, [String: Entry]>, _ syntax: [Diagnostic]
  ) -> [Diagnostic] {
    var diagnostics = decoded.findings(after: syntax)
    references.append((tree.file, decoded.references))
    // Taken out meanwhile: through the key path each new entry would copy all that are there.
    var entries = registries[keyPath: registry]
    registries[keyPath: registry] = [:]
    defer { registries[keyPath: registry] = entries }
    for entry in decoded.value ?? [] {
      let place = SourceLocation(path: tree.file.path, range: entry.id.range)
      if let first = entries[entry.id.value] {
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
        entries[entry.id.value] = entry
      }
    }
    return diagnostics
  }

  private mutating func takeHolidays(
    _ tree: YAMLTree, _ syntax: [Diagnostic]
  ) -> [Diagnostic] {
    let decoded = CatalogueDecoder.holidays(tree)
    registries.holidays += decoded.value ?? []
    return decoded.findings(after: syntax)
  }
}
