import ProcedureModel

/// An action that reads differently where the applicant does it and not an office.
enum ApplicantAction: String, NamedWord {
  case check
  case draft
  case meet
  case receive

  static var textGroup: String { "applicant-action" }

  /// `nil` where the same word suits both.
  init?(_ action: Action) {
    self.init(rawValue: action.rawValue)
  }
}
