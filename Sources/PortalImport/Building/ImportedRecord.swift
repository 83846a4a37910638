package import CatalogueCoding
import SourceText

/// One record after reading: its file, what it needs in the registries, and what there is to say.
package struct ImportedRecord: Sendable {
  package var code: String
  package var name: String
  package var field: String
  package var source: PublishedRecord.Source
  /// The file's content; `nil` for a record that was refused.
  package var draft: Sketch?
  /// Lines for the head of the file.
  package var comments: [String]
  package var proposals: [Proposal]
  package var findings: [ImportFinding]
  package var counts: ImportCounts
  /// Names as printed that became ids of the registries.
  package var typedNames: [String]

  /// The file's bytes in the canonical layout; none for a record that was refused.
  package var bytes: [UInt8]

  /// Writes a draft as `thutuc format` would leave it.
  static func bytes(of draft: Sketch?, comments: [String]) -> [UInt8] {
    guard let draft else { return [] }
    let written = SketchWriter.file(draft, comments: comments)
    // Should the layout refuse, the self-check says why; the plain form loads all the same.
    if case .laidOut(let bytes) = FileLayout.layOut(
      SourceFile(path: "procedure.yaml", bytes: written), as: .procedure)
    {
      return bytes
    }
    return written
  }
}
