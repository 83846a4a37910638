public import SourceText
public import VietnameseText

/// The kinds of simplification.
public enum ProposalKind: String, Word {
  case abolish
  case merge
  case shortenTime = "shorten-time"
  case dropDocument = "drop-document"
  case replaceDocumentWithData = "replace-document-with-data"
  case reduceCopies = "reduce-copies"
  case relaxCopyType = "relax-copy-type"
  case simplifyForm = "simplify-form"
  case cutStep = "cut-step"
  case parallelise
  case interlink
  case delegate
  case decentralise
  case moveOnline = "move-online"
  case fullOnline = "full-online"
  case boundaryFree = "boundary-free"
  case cutCondition = "cut-condition"
  case permitToNotify = "permit-to-notify"
  case reduceFee = "reduce-fee"
  case extendValidity = "extend-validity"
  case reduceReportFrequency = "reduce-report-frequency"

  /// Whether it names the other procedures it brings together.
  public var namesProcedures: Bool { self == .merge || self == .interlink }
}

public enum ProposalStatus: String, Word {
  case proposed
  case accepted
  case rejected
  case deferred
  case implemented

  /// Whether somebody has decided in its favour, so that the decision is named.
  public var isDecided: Bool { self == .accepted || self == .implemented }
}

public enum Competence: String, Word {
  /// The place itself may change it.
  case local
  /// Proposed to the level above.
  case upward
}

public enum Removal: String, Word {
  case element
}

/// One change that a review proposes.
public struct Proposal: Sendable {
  /// What is done to the law.
  public struct LegalAction: Sendable {
    public var range: ByteRange
    public var amend: Located<LegalReference>?
    /// The title of a text that is to be written.
    public var draft: Located<String>?
    public var competence: Located<Competence>?
    public var drafter: Located<String>?
    public var deadline: Located<CivilDate>?
    public var note: Located<String>?

    public init(range: ByteRange) {
      self.range = range
    }
  }

  /// The act by which it was accepted.
  public struct Approval: Sendable {
    public var instrument: Located<LegalReference>?
    public var date: Located<CivilDate>?

    public init() {}
  }

  public var range: ByteRange
  public var id: Located<String>?
  public var kind: Located<ProposalKind>?
  public var at: Located<ElementPath>?
  /// The keys at `at` with their new values, or the new value itself.
  public var set: WrittenValue?
  /// Elements for the list at `at`.
  public var add: WrittenValue?
  public var remove: Located<Removal>?
  /// The other procedures that are merged or interlinked.
  public var procedures: [Located<String>] = []
  public var because: Located<String>?
  public var basis: [Located<LegalReference>] = []
  /// Id of the rule that led to it.
  public var finding: Located<String>?
  public var legalActions: [LegalAction] = []
  public var status: Located<ProposalStatus>?
  public var decision: Approval?
  public var statedCost: StatedCost?
  public var note: Located<String>?

  public init(range: ByteRange) {
    self.range = range
  }
}
