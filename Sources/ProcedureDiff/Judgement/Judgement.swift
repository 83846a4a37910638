import Diagnostics
package import ProcedureModel
package import VietnameseText

/// What is known around a change and decides how it is judged.
package struct JudgementContext: Sendable {
  /// The day on which decisions must still hold.
  package var day: CivilDate
  package var settings: [Gate: RuleSetting] = [:]
  /// Gates that the newer side's settings would make weaker than the older side's.
  package var loosened: Set<Gate> = []
  /// Acts whose day of effect is registered.
  package var datedInstruments: Set<String> = []
  package var decisions: [Decision] = []
  /// Files of which every commit says `change: correction`.
  package var correctedFiles: Set<String> = []
  /// Codes of the procedures that ask for a paper and get it from nowhere else, by the paper.
  package var askedBy: [String: [String]] = [:]
  /// What the registries of either side declare to be renamed.
  package var renames = RenameBook()
  /// Reviews, as they are on the newer side.
  package var reviews: [Item] = []
  /// Proposals that the newer side shows, as `1.001193#id`: nothing is done otherwise there.
  package var shownProposals: Set<String> = []

  package init(day: CivilDate) {
    self.day = day
  }
}

/// A change with its mark, its nature after what was declared, and the gates it runs into.
package struct JudgedChange: Sendable {
  package var change: Change
  package var fingerprint: String
  /// Gates that stay closed.
  package var findings: [GateFinding]
  /// The decision that accepts it, where there is one.
  package var acceptedBy: Decision?
  /// Acts that are cited for it: at the element, or newly in the record.
  package var citations: [String] = []

  package var isBlocking: Bool { findings.contains { $0.severity == .error } }
}

/// Judges the changes of one record.
struct Judge {
  let context: JudgementContext
  let record: String
  /// Whether the commits declare a correction of the record's files.
  let isFileCorrected: Bool
  let new: Item?
  let changes: [Change]

  func judged() -> [JudgedChange] {
    changes.map { change in
      var change = change
      let fingerprint = Fingerprint.of(change, record: record)
      let isDeclared = change.nature == .rule && isDeclaredCorrection(change)
      if isDeclared { change.nature = .record }
      let decision = decision(change, fingerprint)
      let findings = decision == nil ? findings(change) : []
      return JudgedChange(
        change: change, fingerprint: fingerprint, findings: findings, acceptedBy: decision,
        citations: citations(for: change))
    }
  }

  /// The acts that a reader is told a change rests on.
  ///
  /// A procedure that comes whole brings its announcements and its legal basis with it.
  private func citations(for change: Change) -> [String] {
    var acts = newInstruments + instruments(of: change)
    if change.kind.id == "procedure-added" {
      let whole = change.element
      let typed =
        (whole["announcements"]?.items ?? []).compactMap { $0.text("instrument") }
        + (whole["legal-basis"]?.items ?? []).compactMap { $0.text("ref") }
      acts += typed.compactMap { LegalReference($0)?.instrument }
    }
    return Set(acts).sorted()
  }

  private func findings(_ change: Change) -> [GateFinding] {
    if change.kind.schema == "thutuc.yaml", change.kind.key == "changes" { return loosened(change) }
    guard new == nil || new?.schema == "procedure" else { return [] }
    // A draft binds nobody.
    if new?.text("status") == "draft" { return [] }
    var gates: [GateFinding] = []
    if change.nature == .rule, change.kind.schema != "legal-basis",
      change.kind.id != "procedure-added"
    {
      let isCited = isCited(change)
      if !isCited {
        gates += finding(
          change.direction == .up ? .burdenWithoutInstrument : .correctionUndeclared)
      } else if !isDated(change) {
        gates += finding(.ruleWithoutDate)
      }
    }
    if change.kind.schema == "result"
      || ["procedure-removed", "procedure-merged"].contains(change.kind.id)
    {
      let codes = papersLost(change).flatMap { context.askedBy[$0] ?? [] }
      if !codes.isEmpty { gates += finding(.resultStillAsked, Array(Set(codes)).sorted()) }
    }
    if let proposal = proposalOtherwise(change) { gates += finding(.proposalOtherwise, [proposal]) }
    return gates
  }

  /// Told at the line of the settings that came or went.
  private func loosened(_ change: Change) -> [GateFinding] {
    let text = (change.after ?? change.before)?.text ?? ""
    let gates = context.loosened.map(\.rawValue).filter { text.contains($0) }.sorted()
    return gates.isEmpty ? [] : finding(.gateLoosened, gates)
  }

  private func finding(_ gate: Gate, _ details: [String] = []) -> [GateFinding] {
    let severity: Severity
    switch context.settings[gate] ?? gate.usual {
    case .skip: return []
    case .info: severity = .info
    case .warning: severity = .warning
    case .error: severity = .error
    }
    return [GateFinding(gate, severity, details: details)]
  }

  /// An act is cited for this very change.
  ///
  /// At the element that came, newly at the one that changed, or as a new basis of the procedure. What was cited all along does not answer for what is new.
  private func isCited(_ change: Change) -> Bool {
    !newInstruments.isEmpty || !instruments(of: change).isEmpty
  }

  private func instruments(of change: Change) -> [String] {
    if change.kind.key.isEmpty {
      return change.after == nil ? [] : Self.bases(in: change.element)
    }
    return changes.filter { other in
      other.kind.key == "basis" && other.kind.action == .added
        && Self.parent(of: other.path) == Self.parent(of: change.path)
    }.flatMap { ($0.after?.text ?? "").split(separator: ", ") }
      .compactMap { LegalReference(String($0))?.instrument }
  }

  private static func bases(in item: Item) -> [String] {
    let own = item["basis"]?.atoms.compactMap { LegalReference($0.text)?.instrument } ?? []
    return own + item.entries.flatMap { $0.content.items.flatMap { bases(in: $0) } }
  }

  private static func parent(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }

  /// Acts that this diff brought to the record.
  private var newInstruments: [String] {
    changes.compactMap { change in
      switch change.kind.id {
      case "announcement-added": change.element.text("instrument")
      case "legal-basis-added", "legal-basis-ref-changed": change.element.text("ref")
      case "procedure-abolished-added", "abolished-added": change.element.text("instrument")
      default: nil
      }
    }.compactMap { LegalReference($0)?.instrument }
  }

  private func isDated(_ change: Change) -> Bool {
    if ["from", "until"].contains(change.kind.key) || change.kind.schema == "abolished" {
      return true
    }
    if ([change.element] + change.around.dropFirst()).contains(where: { $0["from"] != nil }) {
      return true
    }
    let announced = changes.contains {
      $0.kind.id == "announcement-added" && $0.element["effective"] != nil
        || $0.kind.id == "announcement-effective-added"
    }
    return announced
      || (newInstruments + instruments(of: change)).contains {
        context.datedInstruments.contains($0)
      }
  }

  private func isDeclaredCorrection(_ change: Change) -> Bool {
    if isFileCorrected { return true }
    return changes.contains { other in
      guard other.kind.id == "correction-added", let at = other.element.text("at") else {
        return false
      }
      return Self.covers(at, change.path)
    }
  }

  /// Whether a path, in which `*` stands for any one id, names an element or something in it.
  static func covers(_ pattern: String, _ path: String) -> Bool {
    let parts = pattern.split(separator: "/")
    let names = path.split(separator: "/")
    guard parts.count <= names.count else { return false }
    return zip(parts, names).allSatisfy { $0 == "*" || $1 == "*" || $0 == $1 }
      || pattern.hasPrefix("every-case/") && path.hasPrefix("cases/*/")
        && covers(String(pattern.dropFirst(11)), String(path.dropFirst(8)))
      || pattern.hasPrefix("cases/*/") && path.hasPrefix("every-case/")
        && covers(String(pattern.dropFirst(8)), String(path.dropFirst(11)))
  }

  private func decision(_ change: Change, _ fingerprint: String) -> Decision? {
    context.decisions.first { decision in
      guard decision.change?.value == change.kind.id, decision.record?.value == record,
        decision.verdict?.value == .accepted
      else { return false }
      if let until = decision.until?.value, until < context.day { return false }
      if let meaning = decision.meaning?.value { return meaning == fingerprint }
      guard let at = decision.at?.value else { return change.path.isEmpty }
      return Self.covers(at.typed, change.path)
    }
  }

  private func papersLost(_ change: Change) -> [String] {
    switch change.kind.id {
    case "result-removed": [change.element.text("paper")].compactMap { $0 }
    case "result-renamed", "result-paper-changed": [change.before?.text].compactMap { $0 }
    case "procedure-removed", "procedure-merged":
      change.element["results"]?.items.compactMap { $0.text("paper") } ?? []
    default: []
    }
  }

  /// The accepted proposal that this change carries out in another way.
  private func proposalOtherwise(_ change: Change) -> String? {
    for review in context.reviews {
      let codes = (review["procedure"]?.atoms ?? []) + (review["procedures"]?.atoms ?? [])
      guard codes.contains(where: { $0.text == record }) else { continue }
      for proposal in review["proposals"]?.items ?? [] {
        guard ["accepted", "implemented"].contains(proposal.text("status") ?? ""),
          let at = proposal.text("at"),
          !context.shownProposals.contains(record + "#" + (proposal.text("id") ?? ""))
        else { continue }
        for pair in proposal["set"]?.atoms ?? [] {
          let halves = pair.text.split(separator: ":", maxSplits: 1)
          guard halves.count == 2, change.kind.key == halves[0],
            Self.covers(at + "/" + halves[0], change.path)
          else { continue }
          let wanted = halves[1].drop { $0 == " " }
          // Left out is handed in.
          if change.after?.text != String(wanted) { return proposal.text("id") ?? "" }
        }
        if proposal.text("remove") == "element", Self.covers(at, change.path),
          change.kind.action != .removed, !change.kind.key.isEmpty
        {
          return proposal.text("id") ?? ""
        }
      }
    }
    return nil
  }
}
