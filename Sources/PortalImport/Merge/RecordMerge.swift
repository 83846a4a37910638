import CatalogueCoding
import Diagnostics
import SourceText
import YAMLSyntax

/// A record joined into a file, with the bytes of its last import as the base.
package enum RecordMerge {
  package struct Outcome: Sendable {
    /// The file's new bytes; the old ones where nothing was to do.
    package var bytes: [UInt8]
    package var conflicts: [ImportFinding]
    /// The new base; `nil` where the old one, or none, is to stay.
    package var base: [UInt8]?
  }

  /// Joins a record into a file.
  ///
  /// - Parameters:
  ///   - record: the record as it is now.
  ///   - mine: the file as staff have it.
  ///   - path: the file's path, for what is said of it.
  ///   - base: the record as it was last imported.
  ///   - digest: what tells the record from another one: see ``SourceDigest``.
  ///   - settles: whether the file is right wherever it differs, from now on.
  /// - Returns: `nil` where the file cannot be read as YAML.
  package static func merge(
    _ record: ImportedRecord, into mine: [UInt8], path: String, base: [UInt8]?,
    digest: String = "", settles: Bool = false
  ) -> Outcome? {
    guard let draft = record.draft else { return nil }
    // What was taken from this very record before has nothing new to say.
    if let base, !digest.isEmpty, SourceDigest.printed(in: base) == digest {
      return Outcome(bytes: mine, conflicts: [], base: nil)
    }
    let joined = ThreeWayMerge.merge(
      draft, into: SourceFile(path: path, bytes: mine),
      base: base.map { SourceFile(path: "base", bytes: $0) })
    guard var joined else { return nil }
    if let fault = newFault(joined.bytes, mine, path) {
      joined.conflicts.append(ThreeWayMerge.cannotJoin(because: fault))
      return Outcome(bytes: mine, conflicts: joined.conflicts, base: nil)
    }
    if settles {
      let settled = joined.conflicts.map {
        ImportFinding(.settled, $0.part, $0.message, text: $0.text)
      }
      return Outcome(
        bytes: joined.bytes, conflicts: settled, base: SourceDigest.mark(record.bytes, digest))
    }
    let isOpen = !joined.conflicts.isEmpty
    let kept = joined.base.map {
      isOpen ? ImportedRecord.bytes(of: $0, comments: []) : record.bytes
    }
    return Outcome(
      bytes: joined.bytes, conflicts: joined.conflicts,
      base: kept.map { isOpen ? $0 : SourceDigest.mark($0, digest) })
  }

  /// An error of the joined file that the old one did not have.
  private static func newFault(_ new: [UInt8], _ old: [UInt8], _ path: String) -> Message? {
    guard new != old else { return nil }
    func errors(_ bytes: [UInt8]) -> [Message] {
      var problems: [Diagnostic] = []
      guard let tree = YAMLReader.read(SourceFile(path: path, bytes: bytes), into: &problems) else {
        return problems.prefix(1).map(\.message)
      }
      return CatalogueDecoder.procedure(tree).findings(after: problems)
        .filter { $0.severity == .error }.map(\.message)
    }
    let before = errors(old)
    return errors(new).first { !before.contains($0) }
  }
}
