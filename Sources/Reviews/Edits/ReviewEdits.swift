import CatalogueCoding
package import Diagnostics
package import ProcedureModel
package import SourceText
package import YAMLSyntax

/// The files of one record with a review's proposals carried out, one after the other.
package struct ReviewEdits: Sendable {
  /// What became of one proposal.
  package struct Outcome: Sendable {
    package var proposal: Proposal
    package var effect: ProposalEffect
    /// What the decoder says of the edited file and did not say before; then the edit was not made.
    package var objection: Diagnostic?
  }

  /// The national record, edited.
  package private(set) var file: SourceFile
  /// What the place lays over it, edited.
  package private(set) var overlay: SourceFile?
  package private(set) var outcomes: [Outcome] = []

  package init(_ file: SourceFile, overlay: SourceFile?) {
    self.file = file
    self.overlay = overlay
  }

  /// A record as read from its files.
  package struct Version {
    package var tree: YAMLTree
    package var procedure: Procedure
    package var diagnostics: [Diagnostic]
    /// The first byte of the overlay in the tree's file; all of it is national where there is none.
    package var boundary: Int
  }

  /// Reads a record with its overlay; `nil` where it cannot be read.
  package static func version(_ file: SourceFile, overlay: SourceFile?) -> Version? {
    var found: [Diagnostic] = []
    guard var tree = YAMLReader.read(file, into: &found) else { return nil }
    var boundary = file.bytes.count
    if let overlay {
      guard let over = YAMLReader.read(overlay, into: &found),
        let whole = WholeProcedure(tree, over)
      else { return nil }
      tree = whole.tree
      boundary = whole.boundary
    }
    let decoded = CatalogueDecoder.procedure(tree)
    guard let procedure = decoded.value else { return nil }
    return Version(
      tree: tree, procedure: procedure, diagnostics: found + decoded.diagnostics,
      boundary: boundary)
  }

  /// The record as it is now.
  package var version: Version? { Self.version(file, overlay: overlay) }

  /// Carries out one proposal where its words say how.
  package mutating func carryOut(_ proposal: Proposal) {
    guard let before = version else {
      outcomes.append(Outcome(proposal: proposal, effect: .byHand(.layout)))
      return
    }
    let effect = ProposalEditor(before.tree, before.procedure).effect(of: proposal)
    var outcome = Outcome(proposal: proposal, effect: effect)
    defer { outcomes.append(outcome) }
    guard case .edits(let edits) = effect else { return }
    let wasLaidOut = Self.isLaidOut(file)
    var changed = self
    let national = edits.filter { Int($0.range.lower) < before.boundary || overlay == nil }
    changed.file = Self.applying(national, to: file)
    if wasLaidOut { changed.file = Self.laidOut(changed.file) }
    if let overlay {
      let shift = UInt32(before.boundary)
      let own = edits.filter { Int($0.range.lower) >= before.boundary }.map {
        TextEdit(
          range: ByteRange($0.range.lower - shift, $0.range.upper - shift),
          replacement: $0.replacement)
      }
      changed.overlay = Self.applying(own, to: overlay)
    }
    guard let after = changed.version else {
      outcome.effect = .byHand(.layout)
      return
    }
    if let new = Self.new(in: after.diagnostics, since: before.diagnostics) {
      outcome.objection = new
      return
    }
    file = changed.file
    overlay = changed.overlay
  }

  private static func applying(_ edits: [TextEdit], to file: SourceFile) -> SourceFile {
    var bytes: [UInt8] = []
    var at = 0
    for edit in edits.sorted(by: { $0.range < $1.range }) where Int(edit.range.lower) >= at {
      bytes += file.bytes[at..<Int(edit.range.lower)] + Array(edit.replacement.utf8)
      at = Int(edit.range.upper)
    }
    return SourceFile(path: file.path, bytes: bytes + file.bytes[at...])
  }

  /// Whether a file is in the canonical layout: then it stays so.
  private static func isLaidOut(_ file: SourceFile) -> Bool {
    laidOut(file).bytes == file.bytes
  }

  private static func laidOut(_ file: SourceFile) -> SourceFile {
    guard case .laidOut(let bytes) = FileLayout.layOut(file, as: .procedure) else { return file }
    return SourceFile(path: file.path, bytes: bytes)
  }

  /// The first error that was not there before.
  private static func new(
    in after: [Diagnostic], since before: [Diagnostic]
  ) -> Diagnostic? {
    var known: [String: Int] = [:]
    func name(_ diagnostic: Diagnostic) -> String {
      "\(diagnostic.rule) \(diagnostic.message.vietnamese)"
    }
    for diagnostic in before { known[name(diagnostic), default: 0] += 1 }
    for diagnostic in after where diagnostic.family == .error && diagnostic.severity == .error {
      known[name(diagnostic), default: 0] -= 1
      if known[name(diagnostic), default: 0] < 0 { return diagnostic }
    }
    return nil
  }
}
