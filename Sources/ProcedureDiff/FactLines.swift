import CatalogueCoding
import Diagnostics
import SourceText
import YAMLSyntax

/// A record as one fact a line, each with its whole path: what a line-by-line diff can show.
package enum FactLines {
  /// The lines of a file's bytes; the bytes themselves where they are no record.
  package static func of(_ bytes: [UInt8], path: String) -> [UInt8] {
    var ignored: [Diagnostic] = []
    let file = SourceFile(path: path, bytes: bytes)
    guard let tree = YAMLReader.read(file, into: &ignored), tree.kind(tree.root) == .mapping,
      tree.value("code", in: tree.root) != nil
    else { return bytes }
    let item = CaseView.of(ItemReader(tree).record(FileTable.procedure.description))
    var lines: [String] = []
    collect(item, "", &lines)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func collect(_ item: Item, _ path: String, _ lines: inout [String]) {
    let words = ChangeWords(names: NameBook())
    for entry in item.entries {
      switch entry.content {
      case .items(let items):
        for element in items {
          let place = Differ.Place.joined(path, entry.key, element.identity, in: item)
          collect(element, place, &lines)
        }
      case .none, .unstated, .text, .set:
        let value =
          entry.content.atoms.isEmpty
          ? entry.content.typed
          : entry.content.atoms.map { words.text($0.text, item.schema, entry.key).vietnamese }
            .joined(separator: ", ")
        let oneLine = value.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: " ⏎ ")
        lines.append(Differ.path(path, entry.key) + ": " + oneLine)
      }
    }
  }
}
