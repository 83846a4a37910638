import Catalogue
import CatalogueCoding
import Diagnostics
import FileSystem
import ProcedureModel
import SourceText
import VietnameseText
import YAMLSyntax

@testable import PortalImport

/// Records made up for tests, and the way through the importer.
enum Example {
  static let folder = parent(of: "\(#filePath)") + "/Fixtures/"

  static func bytes(_ name: String) throws -> [UInt8] {
    try read(folder + name, limit: 1 << 20)
  }

  /// All records of a text, as files would bring them.
  static func records(_ text: String) -> [RawRecord] {
    InputReader.records(Array(text.utf8), path: "vi-du")
  }

  static func options(facts: Bool = false) -> ImportOptions {
    ImportOptions(factsOnly: facts, taken: day)
  }

  static let day = CivilDate(iso: "2026-07-18") ?? CivilDate(dayNumber: 0)

  /// Registries with the few names that the examples use.
  static func registries() -> Registries {
    var registries = Registries()
    let text = """
      ubnd-cap-xa:
        name: Ủy ban nhân dân cấp xã
      bo-vi-du:
        name: Bộ Ví dụ
      """
    var problems: [Diagnostic] = []
    if let tree = YAMLReader.read(SourceFile(path: "a.yaml", text: text), into: &problems) {
      for agency in CatalogueDecoder.agencies(tree).value ?? [] {
        registries.agencies[agency.id.value] = agency
      }
    }
    return registries
  }

  static func imported(
    _ raw: RawRecord, facts: Bool = false, shared: Set<String> = []
  ) -> ImportedRecord? {
    guard let record = PortalImporter.read(raw) else { return nil }
    return PortalImporter(
      KnownNames(registries()), options(facts: facts), sharedPapers: shared
    ).imported(record)
  }

  /// The one record of a fixture, imported.
  static func imported(file: String, facts: Bool = false) throws -> ImportedRecord? {
    InputReader.records(try bytes(file), path: file).first.flatMap { imported($0, facts: facts) }
  }

  /// The file as the product itself loads it, with every complaint.
  static func decoded(_ record: ImportedRecord) -> Decoded<Procedure>? {
    var problems: [Diagnostic] = []
    let file = SourceFile(path: "p.yaml", bytes: record.bytes)
    guard let tree = YAMLReader.read(file, into: &problems) else { return nil }
    var decoded = CatalogueDecoder.procedure(tree)
    decoded.diagnostics = decoded.findings(after: problems)
    return decoded
  }
}
