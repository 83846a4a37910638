public import SourceText
public import VietnameseText

/// What a workspace sets for one rule.
public enum RuleSetting: String, Word {
  /// The rule does not run. The word `off` would be read as false by other programs.
  case skip
  case info
  case warning
  case error
}

/// Settings of rules for one folder or file.
public struct PathSettings: Sendable {
  public var range: ByteRange
  public var path: Located<String>?
  public var rules: [(rule: Located<String>, setting: Located<RuleSetting>)] = []

  public init(range: ByteRange) {
    self.range = range
  }

  /// Whether a file is this one, or in this folder.
  public func covers(_ file: String) -> Bool {
    guard var path = path?.value else { return false }
    if path.hasSuffix("/") { path.removeLast() }
    return file == path || file.hasPrefix(path + "/")
  }
}

/// The contents of `thutuc.yaml`.
public struct WorkspaceSettings: Sendable {
  public var title: Located<String>?
  /// The place whose catalogue this is.
  public var place: Located<String>?
  public var languages: [Located<String>] = []
  public var baseURL: Located<String>?
  /// Plans in force, by id.
  public var plans: [Located<String>] = []
  public var rules: [(rule: Located<String>, setting: Located<RuleSetting>)] = []
  /// The rule pack that is pinned; rules that came later do not run.
  public var rulePack: Located<Int>?
  /// Settings for parts of the workspace; a later one beats an earlier.
  public var paths: [PathSettings] = []
  /// How strongly the gates of `thutuc diff` speak, by their ids.
  public var changes: [(gate: Located<String>, setting: Located<RuleSetting>)] = []

  public init() {}
}

public enum TitleStatus: String, Word {
  case verified
  case reported
  case unverified
}

public enum PlanProfile: String, Word {
  case procedureReview = "procedure-review"
  case businessRegulation = "business-regulation"
  case internalProcedures = "internal-procedures"
  case publication
}

/// What a plan's target counts.
public enum Measure: String, Word {
  case proceduresAnnounced = "procedures-announced"
  case proceduresReviewed = "procedures-reviewed"
  case optionsApproved = "options-approved"
  case proceduresCut = "procedures-cut"
  case complianceCostCut = "compliance-cost-cut"
  case timeCut = "time-cut"
  case conditionsCut = "conditions-cut"
  case regulationsCut = "regulations-cut"
  case proceduresRestructured = "procedures-restructured"
  case dossiersWhollyOnline = "dossiers-wholly-online"
  case dossiersOnline = "dossiers-online"
  case dossiersOnTime = "dossiers-on-time"
  case resultsDigitised = "results-digitised"
  case eligibleOnlineFullAndIntegrated = "eligible-online-full-and-integrated"
  case proceduresFullOnline = "procedures-full-online"
  case proceduresIntegrated = "procedures-integrated"
  case payableOnline = "payable-online"
  case reportsElectronic = "reports-electronic"
  case usersIdentified = "users-identified"
  case dialoguesHeld = "dialogues-held"
  case delegationDone = "delegation-done"
  case decentralisationDone = "decentralisation-done"
  case announcedOnTime = "announced-on-time"
  case boundaryFree = "boundary-free"
}

/// A plan of review and simplification, or a programme above or after it.
public struct Plan: Sendable {
  /// Part of the whole that a target or a plan is about.
  public struct Scope: Sendable {
    public var kinds: [Located<ProcedureKind>] = []
    public var fields: [Located<String>] = []
    public var levels: [Located<Level>] = []
    public var agencies: [Located<String>] = []

    public init() {}
  }

  public struct Target: Sendable {
    public var range: ByteRange
    public var id: Located<String>?
    public var measure: Located<Measure>?
    public var atLeast: Located<String>?
    public var atMost: Located<String>?
    /// The first day that is too late (trước ngày).
    public var before: Located<CivilDate>?
    public var until: Located<CivilDate>?
    public var every: Located<TimeSpan>?
    public var scope: Scope?
    public var against: Located<CivilDate>?
    public var basis: [Located<LegalReference>] = []
    public var source: Located<String>?
    public var sourceStatus: Located<SourceStatus>?
    public var note: Located<String>?

    public init(range: ByteRange) {
      self.range = range
    }
  }

  /// The file, relative to the workspace.
  public var path = ""
  public var range: ByteRange
  public var id: Located<String>?
  public var number: Located<String>?
  public var issued: Located<CivilDate>?
  public var issuer: Located<String>?
  public var title: Located<String>?
  public var titleStatus: Located<TitleStatus>?
  public var titleSource: Located<String>?
  public var implements: [Located<LegalReference>] = []
  public var from: Located<CivilDate>?
  public var until: Located<CivilDate>?
  public var scope: Scope?
  public var profiles: [Located<PlanProfile>] = []
  public var targets: [Target] = []
  public var successors: [Located<String>] = []
  public var uses: [Located<String>] = []
  public var source: Located<String>?
  public var sourceStatus: Located<SourceStatus>?
  public var note: Located<String>?

  public init(range: ByteRange) {
    self.range = range
  }
}
