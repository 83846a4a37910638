/// What a file of the workspace is, told by its path alone.
package enum WorkspaceFile: Equatable, Sendable {
  package enum Registry: String, Sendable, CaseIterable {
    case agencies, fields, subjects, places, papers, databases, holidays, instruments
  }

  case settings
  case procedure
  case registry(Registry)
  case replacements
  case plan
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
      self = Self.inCatalogue(parts.dropFirst().map(String.init))
    case ("reviews", 3) where parts[1] == "plans" && path.hasSuffix(".yaml"):
      self = .plan
    case ("reviews", _) where isData:
      self = .unknown
    default:
      self = .other
    }
  }

  private static func inCatalogue(_ parts: [String]) -> WorkspaceFile {
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
    case ("registries", 3) where isYAML && parts[1] == "instruments":
      return .registry(.instruments)
    case ("forms", _):
      return .other
    default:
      return .unknown
    }
  }
}
