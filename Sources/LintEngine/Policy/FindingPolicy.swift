package import Catalogue
package import Diagnostics
package import ProcedureModel
package import SourceText
package import VietnameseText

/// What becomes of findings once rules have spoken: settings by path, plans, allowances.
///
/// It sees findings and facts alone, so whatever rules found can be kept and judged anew.
package struct FindingPolicy: Sendable {
  /// What was left of a file's findings, and what was put aside.
  package struct Outcome: Sendable {
    package var reported: [Diagnostic] = []
    package var aside = Aside()
    /// Whether the record is none of the chosen plan's.
    package var isOutOfScope = false
  }

  /// The plans in force on the day, by id.
  package let plans: [PlanView]
  /// The plan asked for.
  package let chosen: PlanView?
  private let descriptors: [String: RuleDescriptor]
  private let settings: [PathSettings]
  /// Ids of the rules that run, which is what an allowance can be unused for.
  private let active: Set<String>
  /// What was decided; `nil` where all is to be shown.
  package var decisions: DecisionBook?
  package var baseline = Baseline()
  /// Fingerprints of an earlier revision; `nil` where all counts as new.
  package var earlier: Set<String>?
  /// Whether fingerprints are gathered.
  package var gathers = false
  /// Whether allowances in comments are passed over, too.
  package var showsAll = false

  package init(
    plans: [PlanView], chosen: PlanView? = nil, descriptors: [String: RuleDescriptor],
    active: Set<String>, settings: [PathSettings] = [], day: CivilDate
  ) {
    self.plans = plans.filter { $0.holds(on: day) && !$0.profiles.isEmpty }
      .sorted { $0.mention.id < $1.mention.id }
    self.chosen = chosen
    self.descriptors = descriptors
    self.settings = settings
    self.active = active
  }

  /// Whether a rule runs.
  package func runs(_ rule: String) -> Bool { active.contains(rule) }

  /// Judges the findings of one file; `facts` are those of its procedure, where it holds one.
  package func judge(
    _ diagnostics: [Diagnostic], in file: SourceFile, _ facts: ProcedureFacts?,
    isWholeFile: Bool = true
  ) -> Outcome {
    var outcome = Outcome()
    if let chosen, let facts, !chosen.covers(facts) {
      outcome.isOutOfScope = true
      return outcome
    }
    var diagnostics = diagnostics
    apply(settings, to: &diagnostics, path: file.path)
    if !showsAll, Allowance.mayStand(in: file) {
      let allowances = Allowance.all(in: file)
      outcome.aside.allowed = Allowance.apply(
        allowances, to: &diagnostics, in: file, active: isWholeFile ? active : [],
        known: descriptors, record: facts?.code.value ?? "")
    }
    for index in diagnostics.indices {
      guard let descriptor = descriptors[diagnostics[index].rule] else { continue }
      diagnostics[index].plans = mentions(descriptor, facts)
    }
    if let chosen {
      diagnostics.removeAll { diagnostic in
        guard let descriptor = descriptors[diagnostic.rule] else {
          // What the format itself refuses cannot be reviewed, and must not look clean.
          return !diagnostic.isBlocking
        }
        return chosen.profiles.isDisjoint(with: descriptor.profiles)
      }
    }
    setAside(&diagnostics, in: file, &outcome.aside)
    outcome.reported = diagnostics
    return outcome
  }

  /// Takes out what was decided, what the baseline holds, and what was there before.
  private func setAside(
    _ diagnostics: inout [Diagnostic], in file: SourceFile, _ aside: inout Aside
  ) {
    let needsFingerprints = gathers || !baseline.isEmpty || earlier != nil
    guard needsFingerprints || decisions?.isEmpty == false else { return }
    diagnostics.removeAll { diagnostic in
      var known: String?
      func meaning() -> String {
        if let known { return known }
        let meaning = diagnostic.meaning(in: file)
        known = meaning
        return meaning
      }
      if needsFingerprints {
        let fingerprint = diagnostic.fingerprint(meaning: meaning())
        if gathers || !baseline.isEmpty {
          aside.found.insert(
            Baseline.Entry(
              fingerprint: fingerprint, rule: diagnostic.rule, record: diagnostic.record,
              path: diagnostic.path))
        }
        if let earlier, earlier.contains(fingerprint) {
          aside.old += 1
          return true
        }
        if baseline.contains(fingerprint) {
          aside.known += 1
          return true
        }
      }
      guard let (index, use) = decisions?.use(for: diagnostic, meaning: meaning) else {
        return false
      }
      aside.note(use, of: index)
      guard use == .held else { return false }
      aside.decided += 1
      return true
    }
  }

  /// The plans under which a rule's findings in a record matter.
  private func mentions(_ descriptor: RuleDescriptor, _ facts: ProcedureFacts?) -> [PlanMention] {
    var found: [PlanMention] = []
    for plan in plans where !plan.profiles.isDisjoint(with: descriptor.profiles) {
      if let facts, !plan.covers(facts) { continue }
      found.append(plan.mention)
    }
    if let chosen, !found.contains(chosen.mention),
      !chosen.profiles.isDisjoint(with: descriptor.profiles)
    {
      found.append(chosen.mention)
      found.sort { $0.id < $1.id }
    }
    return found
  }

  /// The last setting that fits a path wins, as the narrower one is written below the wider.
  private func apply(
    _ settings: [PathSettings], to diagnostics: inout [Diagnostic], path: String
  ) {
    for setting in settings where setting.covers(path) {
      for (rule, level) in setting.rules {
        if level.value == .skip {
          diagnostics.removeAll { $0.rule == rule.value }
          continue
        }
        guard let severity = Severity(rawValue: level.value.rawValue) else { continue }
        for index in diagnostics.indices where diagnostics[index].rule == rule.value {
          diagnostics[index].severity = severity
        }
      }
    }
  }
}
