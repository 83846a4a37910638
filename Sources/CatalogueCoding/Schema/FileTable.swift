import ProcedureModel

/// The table of the records that one kind of file holds.
public enum FileTable: String, Sendable, CaseIterable {
  case procedure
  case agency
  case field
  case subject
  case place
  case paper
  case database
  case instrument
  case holiday
  case phrase
  case plan
  case settings
  case journey
  case review
  case decision
  case parameter
  case initiative
  case dialogue
  case translation

  /// The table as data.
  public var description: RecordDescription {
    switch self {
    case .procedure: RecordSchema<Procedure>.procedure.description
    case .agency: RecordSchema<Agency>.agency.description
    case .field: RecordSchema<Field>.field.description
    case .subject: RecordSchema<Subject>.subject.description
    case .place: RecordSchema<Place>.place.description
    case .paper: RecordSchema<Paper>.paper.description
    case .database: RecordSchema<Database>.database.description
    case .instrument: RecordSchema<Instrument>.instrument.description
    case .holiday: RecordSchema<Holiday>.holiday.description
    case .phrase: RecordSchema<PhraseEntry>.phrase.description
    case .plan: RecordSchema<Plan>.plan.description
    case .settings: RecordSchema<WorkspaceSettings>.settings.description
    case .journey: RecordSchema<Journey>.journey.description
    case .review: RecordSchema<Review>.review.description
    case .decision: RecordSchema<Decision>.decision.description
    case .parameter: RecordSchema<Parameter>.parameter.description
    case .initiative: RecordSchema<Initiative>.initiative.description
    case .dialogue: RecordSchema<Dialogue>.dialogue.description
    case .translation: RecordSchema<Translation.Entry>.translation.description
    }
  }
}
