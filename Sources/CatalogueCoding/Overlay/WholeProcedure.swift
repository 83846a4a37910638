public import Diagnostics
public import ProcedureModel
public import SourceText
public import YAMLSyntax

/// A national record with what a place lays over it: one tree over the bytes of both files.
///
/// Ranges past `boundary` lie in the overlay; `split` brings findings back to their own files.
public struct WholeProcedure: Sendable {
  public let tree: YAMLTree
  public let overlayFile: SourceFile
  public let overlay: Overlay
  /// The first byte of the overlay in the tree's file.
  public let boundary: Int
  /// What the overlay itself shows, in the overlay's own ranges; its references are in the tree.
  public let diagnostics: [Diagnostic]
  /// What the keys of the overlay's own refer to, in the overlay's own ranges.
  public let references: [RegistryReference]

  /// Lays an overlay over a national record; `nil` where either file is no mapping.
  public init?(_ national: YAMLTree, _ overlayTree: YAMLTree) {
    var nationalReader = Reader(national, notingOutlines: true)
    var procedure = Procedure(path: national.file.path, range: national.range(national.root))
    guard
      RecordSchema<Procedure>.procedure.read(national.root, into: &procedure, &nationalReader),
      overlayTree.kind(overlayTree.root) == .mapping
    else { return nil }
    var reader = Reader(overlayTree, notingOutlines: true)
    guard let overlay = RecordSchema<Overlay>.overlay.read(overlayTree.root, &reader) else {
      return nil
    }
    let substance = overlayTree.entries(overlayTree.root).filter {
      !RecordSchema<Overlay>.ownKeys.contains(overlayTree.text($0.key))
    }.map { overlayTree.range($0.value) }
    let isOwn: (ByteRange) -> Bool = { range in !substance.contains { $0.contains(range) } }
    var removed: Set<ByteRange> = []
    var removedKeys: [ByteRange: [String]] = [:]
    var unresolved: [Located<ElementPath>] = []
    let elements = procedure.elements
    for exception in overlay.without {
      guard let at = exception.at else { continue }
      let matches = procedure.resolve(at.value, among: elements)
      if matches.isEmpty { unresolved.append(at) }
      for match in matches {
        if let key = match.key {
          removedKeys[match.element.range, default: []].append(key)
        } else {
          removed.insert(match.element.range)
        }
      }
    }
    var merge = OverlayMerge(
      national, nationalReader.outlines, overlayTree, reader.outlines, removed: removed,
      removedKeys: removedKeys)
    tree = merge.merged()
    boundary = merge.boundary
    // What the procedure's keys show is found in the whole, where they lie over the rest.
    references = reader.references.filter { isOwn($0.range) }
    let ownDiagnostics = reader.diagnostics.filter { isOwn($0.location.range) }
    var checks = Reader(overlayTree)
    for at in unresolved { OverlayChecks.reportUnresolved(at, &checks) }
    OverlayChecks.check(overlay, added: merge.added, &checks)
    diagnostics = (ownDiagnostics + checks.diagnostics).map { $0.about(overlay.code?.value ?? "") }
    self.overlay = overlay
    overlayFile = overlayTree.file
  }

  /// Findings of the whole, by file: those of the national record, and those of the overlay.
  ///
  /// A fix stays where all its edits lie in the file that the finding points at.
  public func split(
    _ diagnostics: [Diagnostic]
  ) -> (national: [Diagnostic], overlay: [Diagnostic]) {
    var national: [Diagnostic] = []
    var own: [Diagnostic] = []
    for diagnostic in diagnostics {
      let isOwn = Int(diagnostic.location.range.lower) >= boundary
      var copy = diagnostic
      copy.location = placed(diagnostic.location)
      copy.notes = diagnostic.notes.map { note in
        Note(note.message, at: note.location.map { placed($0) })
      }
      copy.fixIts = diagnostic.fixIts.compactMap { fix in
        guard fix.edits.allSatisfy({ (Int($0.range.lower) >= boundary) == isOwn }) else {
          return nil
        }
        guard isOwn else { return fix }
        return FixIt(
          fix.title, fix.applicability,
          edits: fix.edits.map {
            TextEdit(range: moved($0.range), replacement: $0.replacement)
          })
      }
      if isOwn { own.append(copy) } else { national.append(copy) }
    }
    return (national, own)
  }

  /// A place of the whole in its own file.
  public func placed(_ location: SourceLocation) -> SourceLocation {
    guard location.path == tree.file.path, Int(location.range.lower) >= boundary else {
      return location
    }
    return SourceLocation(path: overlayFile.path, range: moved(location.range))
  }

  private func moved(_ range: ByteRange) -> ByteRange {
    ByteRange(range.lower - UInt32(boundary), range.upper - UInt32(boundary))
  }
}
