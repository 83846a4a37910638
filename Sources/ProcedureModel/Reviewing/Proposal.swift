package import SourceText
package import VietnameseText

/// The kinds of simplification.
package enum ProposalKind: String, Word {
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
  package var namesProcedures: Bool { self == .merge || self == .interlink }
}

package enum ProposalStatus: String, Word {
  case proposed
  case accepted
  case rejected
  case deferred
  case implemented

  /// Whether somebody has decided in its favour, so that the decision is named.
  package var isDecided: Bool { self == .accepted || self == .implemented }
}

package enum Competence: String, Word {
  /// The place itself may change it.
  case local
  /// Proposed to the level above.
  case upward
}

package enum Removal: String, Word {
  case element
}

/// One change that a review proposes.
package struct Proposal: Sendable {
  /// What is done to the law.
  package struct LegalAction: Sendable {
    package var range: ByteRange
    package var amend: Located<LegalReference>?
    /// The title of a text that is to be written.
    package var draft: Located<String>?
    package var competence: Located<Competence>?
    package var drafter: Located<String>?
    package var deadline: Located<CivilDate>?
    package var note: Located<String>?

    package init(range: ByteRange) {
      self.range = range
    }
  }

  /// The act by which it was accepted.
  package struct Approval: Sendable {
    package var instrument: Located<LegalReference>?
    package var date: Located<CivilDate>?

    package init() {}
  }

  package var range: ByteRange
  package var id: Located<String>?
  package var kind: Located<ProposalKind>?
  package var at: Located<ElementPath>?
  /// The keys at `at` with their new values, or the new value itself.
  package var set: WrittenValue?
  /// Elements for the list at `at`.
  package var add: WrittenValue?
  package var remove: Located<Removal>?
  /// The other procedures that are merged or interlinked.
  package var procedures: [Located<String>] = []
  package var because: Located<String>?
  package var basis: [Located<LegalReference>] = []
  /// Id of the rule that led to it.
  package var finding: Located<String>?
  package var legalActions: [LegalAction] = []
  package var status: Located<ProposalStatus>?
  package var decision: Approval?
  package var statedCost: StatedCost?
  package var note: Located<String>?

  package init(range: ByteRange) {
    self.range = range
  }
}
