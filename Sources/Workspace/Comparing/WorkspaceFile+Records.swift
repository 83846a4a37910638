import CatalogueCoding
import ProcedureDiff

extension WorkspaceFile {
  /// How the file at a path is compared; `nil` for what is no part of a catalogue.
  static func records(at path: String) -> RecordReader.Kind? {
    let stem = String(path.split(separator: "/").last ?? "").split(separator: ".").dropLast()
      .joined(separator: ".")
    switch WorkspaceFile(path: path) {
    case .settings: return .one(.settings, record: "thutuc.yaml")
    case .procedure: return .one(.procedure, record: stem)
    case .overlay:
      let place = path.split(separator: "/").dropFirst(2).first ?? ""
      return .one(.procedure, record: "local/\(place)/\(stem)")
    case .registry(let registry):
      guard let table = table(of: registry) else {
        return .list(.holiday, record: "holidays")
      }
      return .entries(table, registry: registry.rawValue)
    case .phrases: return .entries(.phrase, registry: "phrases/" + stem)
    case .replacements: return .rows("replacement", record: "replacements")
    case .statistics: return .rows("statistics-row", record: "statistics/" + stem)
    case .plan: return .one(.plan, record: "plans/" + stem)
    case .journey: return .one(.journey, record: "journeys/" + stem)
    case .review: return .one(.review, record: Self.below("reviews/", path))
    case .decisions: return .list(.decision, record: Self.below("reviews/", path))
    case .parameters: return .list(.parameter, record: "parameters")
    case .initiative: return .one(.initiative, record: "initiatives/" + stem)
    case .dialogue: return .one(.dialogue, record: "dialogues/" + stem)
    case .translation: return .list(.translation, record: Self.below("catalogue/", path))
    case .other where path.hasPrefix("catalogue/forms/"):
      return .form(record: "forms/" + path.dropFirst("catalogue/forms/".count))
    case .baseline, .other, .unknown: return nil
    }
  }

  private static func table(of registry: Registry) -> FileTable? {
    switch registry {
    case .agencies: .agency
    case .fields: .field
    case .subjects: .subject
    case .places: .place
    case .papers: .paper
    case .databases: .database
    case .instruments: .instrument
    case .holidays: nil
    }
  }

  /// The path without its beginning and its suffix.
  private static func below(_ start: String, _ path: String) -> String {
    let rest = path.hasPrefix(start) ? path.dropFirst(start.count) : path[...]
    return rest.hasSuffix(".yaml") ? String(rest.dropLast(5)) : String(rest)
  }
}
