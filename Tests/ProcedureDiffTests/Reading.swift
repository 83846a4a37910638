import CatalogueCoding
import Diagnostics
import ProcedureDiff
import SourceText
import Testing
import VietnameseText
import YAMLSyntax

/// Views of small texts, for tests.
enum Reading {
  static func tree(_ text: String, path: String = "x.yaml") throws -> YAMLTree {
    var diagnostics: [Diagnostic] = []
    let tree = YAMLReader.read(SourceFile(path: path, text: text), into: &diagnostics)
    return try #require(tree, "\(diagnostics.map(\.message.english))")
  }

  static func item(
    _ text: String, _ table: FileTable = .procedure, on day: CivilDate? = nil
  ) throws -> Item {
    CaseView.of(ItemReader(try tree(text)).record(table.description), on: day)
  }

  /// Ids of the kinds with their paths, one a line, sorted.
  static func list(_ changes: [Change]) -> [String] {
    changes.map { "\($0.kind.id) \($0.path)" }.sorted()
  }

  static func changes(
    _ old: String, _ new: String, _ table: FileTable = .procedure
  ) throws -> [Change] {
    RecordDiff.changes(from: try item(old, table), to: try item(new, table))
  }
}
