import CatalogueCoding

extension WorkspaceFile {
  /// How a YAML file of this kind is laid out; `nil` for what is no YAML.
  static func layout(of path: String) -> RecordFile? {
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return nil }
    switch WorkspaceFile(path: path) {
    case .settings: return .settings
    case .procedure: return .procedure
    case .overlay: return .overlay
    case .journey: return .journey
    case .dialogue: return .dialogue
    case .translation: return .translation
    case .review: return .review
    case .decisions: return .decisions
    case .parameters: return .parameters
    case .initiative: return .initiative
    case .plan: return .plan
    case .registry(let registry):
      switch registry {
      case .agencies: return .agencies
      case .fields: return .fields
      case .subjects: return .subjects
      case .places: return .places
      case .papers: return .papers
      case .databases: return .databases
      case .instruments: return .instruments
      case .holidays: return .holidays
      }
    case .replacements, .statistics, .baseline, .phrases, .other, .unknown: return .other
    }
  }
}
