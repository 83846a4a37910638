import FileSystem
import Testing

/// Who may import whom: lower modules never import higher ones, and each only what its row says.
///
/// The compiler lets a target import whatever happens to be built, declared or not; this table and
/// `Package.swift` are where the architecture is laid down.
struct ImportGraphTests {
  /// Each module with all that its sources may import, in the order of the architecture.
  private static let table: [(module: String, imports: [String])] = [
    ("SourceText", []),
    ("FileSystem", ["Glibc"]),
    ("VietnameseText", []),
    ("HTML", []),
    ("SearchIndex", ["VietnameseText"]),
    ("Diagnostics", ["SourceText"]),
    ("TextEdits", ["SourceText", "Diagnostics"]),
    ("YAMLSyntax", ["CLibYAML", "Glibc", "SourceText", "Diagnostics"]),
    ("ProcedureModel", ["SourceText", "VietnameseText"]),
    (
      "CatalogueCoding",
      ["SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel"]
    ),
    ("Revisions", ["Subprocess"]),
    ("Catalogue", ["SourceText", "VietnameseText", "ProcedureModel"]),
    (
      "LawWatch",
      ["SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel", "Catalogue"]
    ),
    ("ComplianceCost", ["SourceText", "Diagnostics", "VietnameseText", "ProcedureModel"]),
    (
      "ProcedureDiff",
      [
        "ComplianceCost",
        "SourceText", "Diagnostics", "VietnameseText", "YAMLSyntax", "ProcedureModel",
        "CatalogueCoding",
      ]
    ),
    (
      "LintEngine",
      ["SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel", "Catalogue"]
    ),
    (
      "LintRules",
      [
        "SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel", "Catalogue",
        "LintEngine",
      ]
    ),
    ("QRCode", []),
    ("Archive", []),
    (
      "Reviews",
      [
        "SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel",
        "CatalogueCoding", "Catalogue", "ComplianceCost", "LintEngine",
      ]
    ),
    ("OfficeDocuments", ["FileSystem", "Subprocess"]),
    (
      "SiteGenerator",
      [
        "SourceText", "Diagnostics", "FileSystem", "HTML", "VietnameseText", "ProcedureModel",
        "Catalogue", "YAMLSyntax", "Reviews", "QRCode", "Archive", "SearchIndex",
      ]
    ),
    (
      "PortalImport",
      [
        "SourceText", "Diagnostics", "HTML", "YAMLSyntax", "VietnameseText", "ProcedureModel",
        "CatalogueCoding", "Catalogue",
      ]
    ),
    (
      "Reporting",
      [
        "SourceText", "Diagnostics", "HTML", "VietnameseText", "ProcedureModel", "ComplianceCost",
        "ProcedureDiff", "Reviews",
      ]
    ),
    (
      "Workspace",
      [
        "LawWatch",
        "ProcedureDiff", "Revisions", "Reviews", "ComplianceCost",
        "TextEdits", "SourceText", "Diagnostics", "FileSystem", "VietnameseText", "YAMLSyntax",
        "ProcedureModel", "CatalogueCoding", "Catalogue", "LintEngine", "LintRules",
        "SiteGenerator", "Archive", "SearchIndex",
      ]
    ),
    (
      "CommandLine",
      [
        "LawWatch",
        "ProcedureDiff", "Reviews", "ComplianceCost", "HTML", "YAMLSyntax", "OfficeDocuments",
        "SearchIndex",
        "ArgumentParser", "Glibc", "CatalogueCoding", "ProcedureModel", "Revisions", "TextEdits",
        "SourceText", "Diagnostics", "FileSystem",
        "VietnameseText",
        "Catalogue", "LintEngine", "LintRules", "PortalImport", "Reporting", "SiteGenerator",
        "Workspace",
      ]
    ),
    ("thutuc", ["CommandLine"]),
    (
      "Preview",
      [
        "SourceText", "FileSystem", "HTML", "VietnameseText", "Diagnostics", "ProcedureModel",
        "Catalogue", "SiteGenerator", "Workspace",
      ]
    ),
    (
      "thutuc-serve",
      [
        "Diagnostics", "FileSystem", "VietnameseText", "Preview", "ArgumentParser", "FlyingFox",
        "FlyingSocks", "Foundation",
      ]
    ),
  ]

  /// Of the toolchain's own modules, what any target may import.
  private static let everywhere: Set<String> = ["Swift", "Synchronization"]
  /// The modules that may use the small Foundation: the file system, and what stands above it.
  private static let mayUseEssentials: Set<String> = [
    "FileSystem", "SiteGenerator", "Workspace", "CommandLine",
  ]

  @Test("a module imports only what its row allows", arguments: table.map(\.module))
  func imports(_ module: String) throws {
    var allowed = Set(try #require(Self.table.first { $0.module == module }).imports)
    allowed.formUnion(Self.everywhere)
    if Self.mayUseEssentials.contains(module) { allowed.insert("FoundationEssentials") }
    for line in try Self.imports(of: module) where !allowed.contains(line.imported) {
      Issue.record("\(line.path):\(line.number) imports \(line.imported)")
    }
  }

  @Test("every module has a row, and every row a module")
  func complete() throws {
    let folders = try names(in: Self.sources).filter { $0 != "CLibYAML" && !$0.hasPrefix(".") }
    #expect(folders.sorted() == Self.table.map(\.module).sorted())
  }

  @Test("no row names a module that stands above it")
  func order() {
    let modules = Self.table.map(\.module)
    for (index, row) in Self.table.enumerated() {
      for imported in row.imports {
        guard let place = modules.firstIndex(of: imported) else { continue }
        #expect(place < index, "\(row.module) stands below \(imported)")
      }
    }
  }

  @Test("the reader of imports knows every way to write one")
  func reader() {
    let source = """
      // import Foundation
      import A
        package import B
      @_spi(_Unicode) import Swift
      internal import struct C.D
      @preconcurrency
      public import E.F
      let text = "import G"
      #if canImport(H)
      import H  // why
      #endif
      important()
      """
    #expect(
      Self.imports(in: source).map(\.imported) == ["A", "B", "Swift", "C", "E", "H"])
  }

  private struct ImportLine {
    var path: String
    var number: Int
    var imported: String
  }

  private static let sources = parent(of: parent(of: parent(of: #filePath))) + "/Sources"

  private static func imports(of module: String) throws -> [ImportLine] {
    let folder = joined(sources, module)
    let files = try walk(folder, suffixes: [".swift"]).filter { $0.kind == .file }
    #expect(!files.isEmpty, "\(module) has sources")
    return try files.flatMap { file in
      let bytes = try read(joined(folder, file.path), limit: 8 << 20)
      return imports(in: String(decoding: bytes, as: UTF8.self)).map {
        ImportLine(path: "\(module)/\(file.path)", number: $0.number, imported: $0.imported)
      }
    }
  }

  /// The modules that the lines of a source import, with the numbers of the lines.
  private static func imports(in source: String) -> [(number: Int, imported: String)] {
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]
    var found: [(number: Int, imported: String)] = []
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      var words = line.split { " \t\r".contains($0) }[...]
      while let word = words.first, word.hasPrefix("@") || modifiers.contains(word) {
        words.removeFirst()
      }
      guard words.first == "import" else { continue }
      words.removeFirst()
      if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
      guard let name = words.first?.split(separator: ".").first else { continue }
      found.append((index + 1, String(name)))
    }
    return found
  }
}
