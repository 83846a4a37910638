public import Catalogue
public import Diagnostics
public import ProcedureModel
public import SourceText
public import VietnameseText

/// What becomes of findings once rules have spoken: settings by path, plans, allowances.
///
/// It sees findings and facts alone, so whatever rules found can be kept and judged anew.
public struct FindingPolicy: Sendable {
  /// What was left of a file's findings, and what was put aside.
  public struct Outcome: Sendable {
    public var reported: [Diagnostic] = []
    public var aside = Aside()
    /// Whether the record is none of the chosen plan's.
    public var isOutOfScope = false
  }

  /// The plans in force on the day, by id.
  public let plans: [PlanView]
  /// The plan asked for.
  public let chosen: PlanView?
  private let descriptors: [String: RuleDescriptor]
  /// The plans that ask for a rule, by its id, as they are told where all are about the record.
  private let mentions: [String: [PlanMention]]
  private let settings: [PathSettings]
  /// Ids of the rules that run, which is what an allowance can be unused for.
  private let active: Set<String>
  /// Those of them that look at all records together, and so speak last.
  private let later: Set<String>
  private let day: CivilDate
  /// What was decided; `nil` where all is to be shown.
  public var decisions: DecisionBook?
  public var baseline = Baseline()
  /// Fingerprints of an earlier revision; `nil` where all counts as new.
  public var earlier: Set<String>?
  /// Whether fingerprints are gathered.
  public var gathers = false
  /// Whether only what blocks is reported.
  public var onlyBlocking = false
  /// Whether allowances in comments are passed over, too.
  public var showsAll = false

  public init(
    plans: [PlanView], chosen: PlanView? = nil, descriptors: [String: RuleDescriptor],
    active: Set<String>, later: Set<String> = [], settings: [PathSettings] = [], day: CivilDate
  ) {
    let inForce = plans.filter { $0.holds(on: day) && !$0.profiles.isEmpty }
      .sorted { $0.mention.id < $1.mention.id }
    self.plans = inForce
    mentions = descriptors.mapValues { descriptor in
      inForce.filter { !$0.profiles.isDisjoint(with: descriptor.profiles) }.map(\.mention)
    }
    self.chosen = chosen
    self.descriptors = descriptors
    self.settings = settings
    self.active = active
    self.later = later
    self.day = day
  }

  /// Ids of the rules that run and are not switched off for a path.
  private func running(in path: String) -> Set<String> {
    var levels: [String: RuleSetting] = [:]
    for setting in settings where setting.covers(path) {
      for (rule, level) in setting.rules { levels[rule.value] = level.value }
    }
    return active.filter { levels[$0] != .skip }
  }

  /// Whether a rule runs.
  public func runs(_ rule: String) -> Bool { active.contains(rule) }

  /// Judges the findings of one file; `facts` are those of its procedure, where it holds one.
  ///
  /// Findings that nobody else holds are completed where they are, without a copy.
  public func judge(
    _ diagnostics: consuming [Diagnostic], in file: SourceFile, _ facts: ProcedureFacts?,
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
      let judgement = AllowanceJudgement(
        file: file, day: day,
        pass: isWholeFile ? .file(active: running(in: file.path), later: later) : .allRecords,
        known: descriptors, record: facts?.code.value ?? "")
      judgement.apply(Allowance.all(in: file), to: &diagnostics, &outcome.aside)
    }
    // Most often the same plans are about a record, whatever the finding.
    let others = facts.map { facts in plans.filter { !$0.covers(facts) }.map(\.mention) } ?? []
    var rule = ""
    var mentioned: [PlanMention]?
    for index in diagnostics.indices {
      // Findings of one rule stand together.
      if index == 0 || diagnostics[index].rule != rule {
        rule = diagnostics[index].rule
        mentioned = mentions(rule, without: others)
      }
      if let mentioned { diagnostics[index].plans = mentioned }
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
    if onlyBlocking { diagnostics.removeAll { !$0.isBlocking } }
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
          let entry = Baseline.Entry(
            fingerprint: fingerprint, rule: diagnostic.rule, record: diagnostic.record,
            path: diagnostic.path)
          aside.found.insert(entry)
          if diagnostic.isBlocking { aside.blocking.insert(entry) }
        }
        if let earlier, earlier.contains(fingerprint) {
          // What a branch decides about it is judged all the same.
          if let (index, use) = decisions?.use(for: diagnostic, meaning: meaning) {
            aside.note(use, of: index)
          }
          aside.old += 1
          return true
        }
        // What blocks has to be mended, whoever wrote it into the list.
        if baseline.contains(fingerprint), !diagnostic.isBlocking {
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

  /// The plans under which a rule's findings in a record matter; `nil` for what no rule found.
  ///
  /// `others` are those that are not about the record.
  private func mentions(_ rule: String, without others: [PlanMention]) -> [PlanMention]? {
    guard var found = mentions[rule] else { return nil }
    if !others.isEmpty { found.removeAll { others.contains($0) } }
    if let chosen, !found.contains(chosen.mention), let descriptor = descriptors[rule],
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
