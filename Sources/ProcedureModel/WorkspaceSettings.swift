package import SourceText
package import VietnameseText

/// What a workspace sets for one rule.
package enum RuleSetting: String, Word {
  /// The rule does not run. The word `off` would be read as false by other programs.
  case skip
  case info
  case warning
  case error
}

/// Settings of rules for one folder or file.
package struct PathSettings: Sendable {
  package var range: ByteRange
  package var path: Located<String>?
  package var rules: [(rule: Located<String>, setting: Located<RuleSetting>)] = []

  package init(range: ByteRange) {
    self.range = range
  }

  /// Whether a file is this one, or in this folder.
  package func covers(_ file: String) -> Bool {
    guard var path = path?.value else { return false }
    if path.hasSuffix("/") { path.removeLast() }
    return file == path || file.hasPrefix(path + "/")
  }
}

/// The contents of `thutuc.yaml`.
package struct WorkspaceSettings: Sendable {
  package var title: Located<String>?
  /// The place whose catalogue this is.
  package var place: Located<String>?
  package var languages: [Located<String>] = []
  package var baseURL: Located<String>?
  /// Plans in force, by id.
  package var plans: [Located<String>] = []
  package var rules: [(rule: Located<String>, setting: Located<RuleSetting>)] = []
  /// The rule pack that is pinned; rules that came later do not run.
  package var rulePack: Located<Int>?
  /// Settings for parts of the workspace; a later one beats an earlier.
  package var paths: [PathSettings] = []
  /// How strongly the gates of `thutuc diff` speak, by their ids.
  package var changes: [(gate: Located<String>, setting: Located<RuleSetting>)] = []

  package init() {}
}

package enum TitleStatus: String, Word {
  case verified
  case reported
  case unverified
}

package enum PlanProfile: String, Word {
  case procedureReview = "procedure-review"
  case businessRegulation = "business-regulation"
  case internalProcedures = "internal-procedures"
  case publication
}

/// What a plan's target counts.
package enum Measure: String, Word {
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
package struct Plan: Sendable {
  /// Part of the whole that a target or a plan is about.
  package struct Scope: Sendable {
    package var kinds: [Located<ProcedureKind>] = []
    package var fields: [Located<String>] = []
    package var levels: [Located<Level>] = []
    package var agencies: [Located<String>] = []

    package init() {}
  }

  package struct Target: Sendable {
    package var range: ByteRange
    package var id: Located<String>?
    package var measure: Located<Measure>?
    package var atLeast: Located<String>?
    package var atMost: Located<String>?
    /// The first day that is too late (trước ngày).
    package var before: Located<CivilDate>?
    package var until: Located<CivilDate>?
    package var every: Located<TimeSpan>?
    package var scope: Scope?
    package var against: Located<CivilDate>?
    package var basis: [Located<LegalReference>] = []
    package var source: Located<String>?
    package var sourceStatus: Located<SourceStatus>?
    package var note: Located<String>?

    package init(range: ByteRange) {
      self.range = range
    }
  }

  /// The file, relative to the workspace.
  package var path = ""
  package var range: ByteRange
  package var id: Located<String>?
  package var number: Located<String>?
  package var issued: Located<CivilDate>?
  package var issuer: Located<String>?
  package var title: Located<String>?
  package var titleStatus: Located<TitleStatus>?
  package var titleSource: Located<String>?
  package var implements: [Located<LegalReference>] = []
  package var from: Located<CivilDate>?
  package var until: Located<CivilDate>?
  package var scope: Scope?
  package var profiles: [Located<PlanProfile>] = []
  package var targets: [Target] = []
  package var successors: [Located<String>] = []
  package var uses: [Located<String>] = []
  package var source: Located<String>?
  package var sourceStatus: Located<SourceStatus>?
  package var note: Located<String>?

  package init(range: ByteRange) {
    self.range = range
  }
}
