import ProcedureModel

/// Nouns that are counted; each has a form for one and a form for others.
package enum CountKey: String, CaseIterable, Sendable {
  case copies
  case leaves
  case originals
  case papers
  case procedures
  case sets
}

/// Every key that a translation must have, and no other.
package enum TextKeys {
  /// All keys, sorted by their bytes.
  package static let all: [String] = {
    var keys = TextKey.allCases.map(\.rawValue)
    for key in CountKey.allCases {
      keys += ["count.\(key.rawValue).one", "count.\(key.rawValue).other"]
    }
    for unit in TimeSpan.Unit.allCases {
      keys += ["unit.\(unit.rawValue).one", "unit.\(unit.rawValue).other"]
    }
    keys +=
      words(Action.self) + words(ApplicantAction.self) + words(Authentication.self)
      + words(BoundTo.self)
    keys += words(Channel.self) + words(CopyKind.self) + words(FeeKind.self)
    keys += words(InstrumentKind.self) + words(Level.self)
    keys +=
      words(ChannelWay.self) + words(NotFoundAction.self) + words(Mandate.self)
      + words(OnlineLevel.self)
      + words(Outcome.self)
    keys += words(DialogueOutcome.self) + words(InitiativeStatus.self)
    keys += words(Measure.self) + words(ProposalKind.self)
    keys += words(PartialReason.self) + words(Payer.self) + words(ProcedureKind.self)
    keys += words(ResultFormat.self) + words(Status.self)
    return keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }()

  private static func words<W: NamedWord>(_ type: W.Type) -> [String] {
    W.allCases.map { W.textGroup + "." + $0.rawValue }
  }
}
