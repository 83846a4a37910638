package import CatalogueCoding

/// One record after reading: its file, what it needs in the registries, and what there is to say.
package struct ImportedRecord: Sendable {
  package var code: String
  package var name: String
  package var field: String
  package var source: PublishedRecord.Source
  /// The file's content; `nil` for a record that was refused.
  package var draft: Draft?
  /// Lines for the head of the file.
  package var comments: [String]
  package var proposals: [Proposal]
  package var findings: [ImportFinding]
  package var counts: ImportCounts
  /// Names as printed that became ids of the registries.
  package var typedNames: [String]

  /// The file's bytes in the canonical layout.
  package var bytes: [UInt8] {
    guard let draft else { return [] }
    return DraftWriter.file(draft, comments: comments, sections: ProcedureSections.keys)
  }
}

/// Keys of a procedure before which a blank line stands.
package enum ProcedureSections {
  package static let keys: Set<String> = [
    "announcements", "authorities", "time-limit", "every-case", "cases", "conditions", "steps",
    "results",
    "legal-basis", "note",
  ]
}
