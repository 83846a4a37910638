package import ProcedureModel

/// A word of the catalogue that the site's texts give a name, under `group.word`.
package protocol NamedWord: Word {
  static var textGroup: String { get }
}

extension Action: NamedWord {
  package static var textGroup: String { "action" }
}

extension Authentication: NamedWord {
  package static var textGroup: String { "authentication" }
}

extension BoundTo: NamedWord {
  package static var textGroup: String { "bound-to" }
}

extension Channel: NamedWord {
  package static var textGroup: String { "channel" }
}

extension CopyKind: NamedWord {
  package static var textGroup: String { "copy" }
}

extension FeeKind: NamedWord {
  package static var textGroup: String { "fee-kind" }
}

extension Level: NamedWord {
  package static var textGroup: String { "level" }
}

extension Mandate: NamedWord {
  package static var textGroup: String { "mandate" }
}

extension NotFoundAction: NamedWord {
  package static var textGroup: String { "not-found" }
}

extension OnlineLevel: NamedWord {
  package static var textGroup: String { "online" }
}

extension Outcome: NamedWord {
  package static var textGroup: String { "outcome" }
}

extension PartialReason: NamedWord {
  package static var textGroup: String { "partial" }
}

extension Payer: NamedWord {
  package static var textGroup: String { "audience" }
}

extension ProcedureKind: NamedWord {
  package static var textGroup: String { "kind" }
}

extension ResultFormat: NamedWord {
  package static var textGroup: String { "format" }
}

extension Status: NamedWord {
  package static var textGroup: String { "status" }
}

extension InstrumentKind: NamedWord {
  package static var textGroup: String { "instrument" }
}

extension DialogueOutcome: NamedWord {
  package static var textGroup: String { "dialogue-outcome" }
}

extension InitiativeStatus: NamedWord {
  package static var textGroup: String { "initiative-status" }
}

extension Measure: NamedWord {
  package static var textGroup: String { "measure" }
}

extension ProposalKind: NamedWord {
  package static var textGroup: String { "proposal" }
}
