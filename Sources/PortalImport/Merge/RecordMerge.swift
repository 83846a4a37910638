import SourceText

/// A record joined into a file, with the bytes of its last import as the base.
package enum RecordMerge {
  /// - Returns: `nil` where the file cannot be read as YAML.
  package static func merge(
    _ record: ImportedRecord, into mine: [UInt8], path: String, base: [UInt8]?
  ) -> ThreeWayMerge.Outcome? {
    guard let draft = record.draft else { return nil }
    return ThreeWayMerge.merge(
      draft, into: SourceFile(path: path, bytes: mine),
      base: base.map { SourceFile(path: "base", bytes: $0) })
  }
}
