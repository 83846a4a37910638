/// What a file of the workspace is, told by its path alone.
package enum WorkspaceFile: Equatable, Sendable {
  package enum Registry: String, Sendable, CaseIterable {
    case agencies, fields, subjects, places, papers, databases, holidays, instruments
  }

  case settings
  case procedure
  /// What one place sets differently for a procedure.
  case overlay
  case registry(Registry)
  case replacements
  /// A list of phrases that rules look for.
  case phrases
  case journey
  case dialogue
  case statistics
  case translation
  case plan
  case parameters
  case review
  case decisions
  /// The findings that were there when an office began.
  case baseline
  case initiative
  /// Nothing this product reads: a form, a page, a note.
  case other
  /// A data file in a place where this version expects none.
  case unknown

  package init(path: String) {
    let parts = path.split(separator: "/")
    let isData = [".yaml", ".yml", ".csv"].contains { path.hasSuffix($0) }
    switch (parts.first, parts.count) {
    case ("thutuc.yaml", 1):
      self = .settings
    case ("catalogue", _) where isData:
      self = Self.inCatalogue(Array(parts.dropFirst()))
    case ("reviews", _) where isData:
      self = Self.inReviews(Array(parts.dropFirst()))
    default:
      self = .other
    }
  }

  private static func inCatalogue(_ parts: [Substring]) -> WorkspaceFile {
    let name = parts.last ?? ""
    let isYAML = name.hasSuffix(".yaml")
    switch (parts.first, parts.count) {
    case ("procedures", 3) where isYAML:
      return .procedure
    case ("registries", 2) where name == "replacements.csv":
      return .replacements
    case ("registries", 2) where isYAML:
      let registry = Registry(rawValue: String(name.dropLast(5)))
      return registry.map { .registry($0) } ?? .unknown
    case ("registries", 3) where isYAML && parts[1] == "phrases":
      return .phrases
    case ("registries", 3) where isYAML && parts[1] == "instruments":
      return .registry(.instruments)
    case ("local", 3) where isYAML:
      return .overlay
    case ("journeys", 2) where isYAML:
      return .journey
    case ("dialogues", 2) where isYAML:
      return .dialogue
    case ("statistics", 2) where name.hasSuffix(".csv"):
      return .statistics
    case ("translations", 3) where isYAML:
      return .translation
    case ("forms", _):
      return .other
    default:
      return .unknown
    }
  }

  private static func inReviews(_ parts: [Substring]) -> WorkspaceFile {
    if parts == ["baseline.csv"] { return .baseline }
    guard let first = parts.first, parts.last?.hasSuffix(".yaml") == true else { return .unknown }
    switch (first, parts.count) {
    case ("parameters.yaml", 1): return .parameters
    case ("plans", 2): return .plan
    // One file a year, or one a decision: then two branches never write into one file.
    case ("decisions", 2), ("decisions", 3): return .decisions
    case ("initiatives", 2): return .initiative
    case ("plans", _), ("decisions", _), ("initiatives", _): return .unknown
    case (_, 3) where parts[1].utf8.count == 4 && Int(parts[1]) != nil: return .review
    default: return .unknown
    }
  }
}
