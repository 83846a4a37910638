package import ProcedureModel
package import VietnameseText

/// The draft appendix of a decision that approves options of simplification.
///
/// Its words are Vietnamese whatever the language of the run: it is a document, not a message.
///
/// - Source: the parts follow decisions of provinces that approve options; the layout is that of Nghị
///   định 30/2020/NĐ-CP, Phụ lục I.
package struct Annex: Sendable {
  /// A plan that the reviews are made under.
  package struct PlanName: Hashable, Sendable {
    package var name: String
    /// Whether nobody has checked its title against the original.
    package var isUnverified: Bool

    package init(name: String, isUnverified: Bool) {
      self.name = name
      self.isUnverified = isUnverified
    }
  }

  /// What is done to one text of law.
  package struct Action: Sendable {
    package var text: String
    package var isDraft: Bool
    package var drafter: String?
    package var deadline: CivilDate?

    package init(text: String, isDraft: Bool, drafter: String?, deadline: CivilDate?) {
      self.text = text
      self.isDraft = isDraft
      self.drafter = drafter
      self.deadline = deadline
    }
  }

  /// One option: what changes, why, which text has to change.
  package struct Option: Sendable {
    /// What it does, in a few words: *bỏ giấy tờ*.
    package var kind: String
    /// One sentence for each thing that changes, from what to what.
    package var changes: [String]
    package var because: String?
    package var actions: [Action]
    package var status: ProposalStatus
    /// The decision that approved it.
    package var decision: String?

    package init(
      kind: String, changes: [String], because: String?, actions: [Action],
      status: ProposalStatus, decision: String?
    ) {
      self.kind = kind
      self.changes = changes
      self.because = because
      self.actions = actions
      self.status = status
      self.decision = decision
    }
  }

  /// What the options of one procedure save.
  package enum Benefit: Sendable {
    /// Đồng a year before and after.
    case known(before: Int, after: Int)
    /// What is missing for it, in words.
    case missing([String])
  }

  /// Who can change the law that the options rest on.
  package enum Part: Sendable, CaseIterable {
    case local
    case upward
    /// No text to amend is named, so nobody can tell.
    case open
  }

  /// One procedure, or a group reviewed together.
  package struct Entry: Sendable {
    package var part: Part
    /// Names with codes.
    package var names: [String]
    package var plan: PlanName
    /// Whether it shows how it is done and no agency made it.
    package var isExample: Bool
    package var options: [Option]
    package var benefit: Benefit

    package init(
      part: Part, names: [String], plan: PlanName, isExample: Bool, options: [Option],
      benefit: Benefit
    ) {
      self.part = part
      self.names = names
      self.plan = plan
      self.isExample = isExample
      self.options = options
      self.benefit = benefit
    }
  }

  /// In the order of their numbers.
  package var entries: [Entry]

  package init(entries: [Entry]) {
    self.entries = entries
  }

  /// The plans, each once, in the order met.
  package var plans: [PlanName] {
    var plans: [PlanName] = []
    for entry in entries where !plans.contains(entry.plan) { plans.append(entry.plan) }
    return plans
  }

  /// Whether something in it is not approved yet.
  package var hasOpenOptions: Bool {
    entries.contains { $0.options.contains { !$0.status.isDecided } }
  }
}
