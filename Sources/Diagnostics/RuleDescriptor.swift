/// One example of a rule: documentation and test at once.
///
/// `source` is a whole procedure file or a part of one (see `RuleExample.Scope`), with `⟦ ⟧` around
/// every range that the rule must flag. A clean example has no marks and must stay silent.
public struct RuleExample: Sendable {
  public var name: String
  public var source: String
  /// What the source becomes when the rule's fixes are applied; `nil` where there is no fix.
  public var fixed: String?

  public static func clean(_ name: String, _ source: String) -> RuleExample {
    RuleExample(name: name, source: source, fixed: nil)
  }

  public static func flagged(_ name: String, _ source: String, fixed: String? = nil) -> RuleExample
  {
    RuleExample(name: name, source: source, fixed: fixed)
  }
}

/// The law or the practice a rule rests on, and how sure that is.
public struct RuleBasis: Sendable {
  public enum Mark: String, Sendable {
    /// The legal text itself was read.
    case verified
    /// A report, an agency's page or a quotation in another legal text was read.
    case reported
    /// A weak secondary source, or inferred; what is printed says so.
    case unverified
    /// No law: what good offices do.
    case commonPractice = "common-practice"
  }

  /// The citation in Vietnamese, such as `Nghị định 63/2010/NĐ-CP Điều 8(2)`.
  public var citation: String
  public var mark: Mark

  public init(_ citation: String, _ mark: Mark) {
    self.citation = citation
    self.mark = mark
  }
}

/// Who can change what a finding is about.
public enum Competence: String, Sendable {
  /// Whoever keeps the record: the file only has to be mended.
  case publisher
  /// The City can decide it alone.
  case city
  /// A body above the City: the City proposes.
  case above
  /// Depends on the rank of the act that lays the demand down.
  case byRank = "by-rank"
}

/// What a rule looks at: plans switch profiles on, never single rules.
public enum Profile: String, Sendable, CaseIterable {
  case procedureReview = "procedure-review"
  case businessRegulation = "business-regulation"
  case internalProcedures = "internal-procedures"
  case publication
}

/// All that is known about a rule without running it: its page, its filters, its tests.
///
/// A class, because every finding's way leads past it and none ever changes it.
public final class RuleDescriptor: Sendable {
  /// Permanent id in kebab-case; it names the pattern flagged, never the cure.
  public let id: String
  public let family: Family
  public let severity: Severity
  /// One line: what is flagged.
  public let summary: Message
  /// Why it matters to people, in two or three sentences.
  public let rationale: Message
  /// What to do about it.
  public let help: Message
  public let basis: [RuleBasis]
  public let competence: Competence
  public let profiles: [Profile]
  /// First and last day, as `2026-01-01`, on which the rule's law holds; `nil` is open.
  public let from: String?
  public let until: String?
  /// The rule pack it came with: a workspace that pins an earlier one does not run it.
  public let pack: Int
  public let examples: [RuleExample]

  public init(
    id: String, family: Family, severity: Severity, summary: Message, rationale: Message,
    help: Message, basis: [RuleBasis], competence: Competence, profiles: [Profile],
    from: String? = nil, until: String? = nil, pack: Int = 1, examples: [RuleExample]
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.summary = summary
    self.rationale = rationale
    self.help = help
    self.basis = basis
    self.competence = competence
    self.profiles = profiles
    self.from = from
    self.until = until
    self.pack = pack
    self.examples = examples
  }
}
