package import Catalogue
import CatalogueCoding
package import Diagnostics
package import ProcedureModel
import SourceText
package import VietnameseText

/// A proposal drafted from one finding, for a person to keep, change or strike out.
package struct ProposalDraft: Sendable {
  /// What the record would read like.
  enum Change: Sendable, Equatable {
    case set([(key: String, value: Sketch)])
    /// The new value itself.
    case value(Sketch)
    case add(Sketch)
    case remove
    /// The kind says it all, beside the other procedures.
    case whole

    static func == (left: Change, right: Change) -> Bool {
      switch (left, right) {
      case (.set(let one), .set(let other)):
        one.count == other.count
          && zip(one, other).allSatisfy { $0.key == $1.key && $0.value == $1.value }
      case (.value(let one), .value(let other)), (.add(let one), .add(let other)): one == other
      case (.remove, .remove), (.whole, .whole): true
      default: false
      }
    }
  }

  package var kind: ProposalKind
  package var at: String
  var change: Change
  package var procedures: [String] = []
  package var finding: Diagnostic

  /// What a finding leads to by itself; `nil` where only a person can say what to change.
  package init?(
    _ finding: Diagnostic, in procedure: Procedure, _ elements: [Element],
    registries: Registries, on day: CivilDate
  ) {
    // What may be so, or is one way of several, is for a person to weigh.
    guard finding.severity > .info else { return nil }
    self.finding = finding
    at = Self.path(of: finding, among: elements)
    guard
      let meant = Self.meaning(of: finding, at, in: procedure, registries: registries, on: day)
    else { return nil }
    kind = meant.kind
    change = meant.change
    if let at = meant.at { self.at = at }
    procedures = meant.procedures
  }

  /// What a finding means for the record.
  private struct Meaning {
    var kind: ProposalKind
    var change: Change
    var at: String?
    var procedures: [String] = []
  }

  private static func meaning(
    of finding: Diagnostic, _ at: String, in procedure: Procedure, registries: Registries,
    on day: CivilDate
  ) -> Meaning? {
    func bare(_ text: String) -> Sketch { .bare(text) }
    switch finding.rule {
    case "doc-in-national-db":
      guard let document = document(at, procedure), let paper = document.paper?.value,
        let database = database(of: paper, in: procedure, registries, on: day)
      else { return nil }
      let isShown = document.handover?.value == .show
      return Meaning(
        kind: .replaceDocumentWithData,
        change: .set([
          ("looked-up-in", bare(database)), ("if-not-found", bare(isShown ? "show" : "submit")),
        ]))
    case "doc-certified-copy":
      return Meaning(
        kind: .relaxCopyType,
        change: .set([("copy", .list([bare("certified"), bare("compared")]))]))
    case "doc-original-required":
      return Meaning(
        kind: .relaxCopyType,
        change: .set([("or-copy", .list([bare("certified"), bare("compared")]))]))
    case "doc-copies-many":
      return Meaning(kind: .reduceCopies, change: .set([("copies", bare("1"))]))
    case "doc-sets-more-than-one":
      return Meaning(kind: .reduceCopies, change: .set([("sets", bare("1"))]), at: setsOwner(at))
    case "doc-own-result", "doc-already-submitted", "doc-paper-abolished", "identity-asked-twice":
      guard document(at, procedure) != nil else { return nil }
      return Meaning(kind: .dropDocument, change: .remove)
    case "internal-approval-twice":
      return at.hasPrefix("steps/") ? Meaning(kind: .cutStep, change: .remove) : nil
    case "channel-missing-online", "internal-paper-only":
      return Meaning(kind: .moveOnline, change: .add(.list([bare("online")])), at: "channels")
    case "channel-partial-no-reason":
      return Meaning(kind: .fullOnline, change: .set([("level", bare("full"))]), at: "online")
    case "channel-place-bound":
      return Meaning(kind: .boundaryFree, change: .value(bare("free")), at: "boundary")
    case "fee-no-online-payment":
      guard procedure.online.value != nil else { return nil }
      return Meaning(
        kind: .moveOnline, change: .set([("payment", bare("available"))]), at: "online")
    case "chain-candidate":
      guard ProcedureCode.isWellFormed(finding.detail) else { return nil }
      return Meaning(kind: .interlink, change: .whole, procedures: [finding.detail])
    case "merge-candidate":
      guard ProcedureCode.isWellFormed(finding.detail) else { return nil }
      return Meaning(kind: .merge, change: .whole, procedures: [finding.detail])
    default: return nil
    }
  }

  /// The path of the innermost element that the finding points into; it tells variants apart.
  private static func path(of finding: Diagnostic, among elements: [Element]) -> String {
    let place = finding.location.range
    let around = elements.filter {
      $0.kind != .procedure && $0.kind != .word && $0.range.contains(place)
    }
    guard let own = around.min(by: { $0.range.count < $1.range.count }) else { return finding.path }
    if let asked = ElementPath(finding.path), !asked.covers(own.path) {
      // The finding is about what lies around the words that show it.
      return around.filter { asked.covers($0.path) }.min { $0.range.count < $1.range.count }?.path
        .typed ?? finding.path
    }
    return own.path.typed
  }

  private static func document(_ at: String, _ procedure: Procedure) -> Document? {
    guard let path = ElementPath(at) else { return nil }
    let ranges = Set(procedure.resolve(path).filter { $0.key == nil }.map(\.element.range))
    return procedure.documents.first { ranges.contains($0.document.range) }?.document
  }

  /// Where the number of sets stands: the case, or every case.
  private static func setsOwner(_ at: String) -> String {
    at.isEmpty || at.hasPrefix("every-case") ? "every-case" : at
  }

  /// The database that the law names for the procedure, else the one that holds the paper.
  private static func database(
    of paper: String, in procedure: Procedure, _ registries: Registries, on day: CivilDate
  ) -> String? {
    let code = procedure.codeText
    let national = code.split(separator: ".").prefix(2).joined(separator: ".")
    let rows = registries.replacements[code] ?? registries.replacements[national] ?? []
    let row = rows.first {
      $0.paper == paper && ($0.from.map { $0 <= day } ?? true)
        && ($0.until.map { day <= $0 } ?? true)
    }
    if let row, !row.database.isEmpty { return row.database }
    return registries.holdings(of: paper, on: day).first?.database?.value
  }
}
