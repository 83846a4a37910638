/// A table of the open data that only whole records can fill.
enum RecordTable: String, CaseIterable, Sendable {
  case dossier = "thanh-phan-ho-so"
  case times = "thoi-han"
  case fees = "phi-le-phi"
  case steps = "cac-buoc"
  case results = "ket-qua"

  var title: TextKey {
    switch self {
    case .dossier: .dataDossier
    case .times: .dataTimes
    case .fees: .dataFees
    case .steps: .dataSteps
    case .results: .dataResults
    }
  }

  /// Who or what a row is for, in the words of the catalogue.
  private static let qualifiers = [
    "cases", "channels", "subjects", "areas", "when", "from", "until",
  ]

  var columns: [String] {
    let own =
      switch self {
      case .dossier:
        [
          "path", "case", "id", "paper", "name", "originals", "copies", "copy_kinds", "handover",
          "need", "looked_up_in", "one_of",
        ]
      case .times: ["takes", "plus", "verbatim"]
      case .fees: ["fee", "name", "kind", "rate", "amount", "unit", "per", "verbatim"]
      case .steps: ["number", "id", "name", "actor", "action", "visit"]
      case .results: ["id", "paper", "name", "outcome", "valid"]
      }
    return ["code"] + own + Self.qualifiers
  }
}
