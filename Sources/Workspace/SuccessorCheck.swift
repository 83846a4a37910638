import Catalogue
import Diagnostics
import ProcedureModel
import SourceText

/// Finds bodies and places that succeed themselves: nobody could tell which one stands today.
enum SuccessorCheck {
  /// The cycles that the entries of one file take part in, each told at its first entry by id.
  static func cycles(in registries: Registries, path: String) -> [Diagnostic] {
    switch WorkspaceFile(path: path) {
    case .registry(.agencies):
      findings(registries.agencies.values.filter { $0.common.path == path }, path) { id in
        registries.agencies[id]?.successors.map(\.value) ?? []
      }
    case .registry(.places):
      findings(registries.places.values.filter { $0.common.path == path }, path) { id in
        registries.places[id]?.successors.map(\.value) ?? []
      }
    default: []
    }
  }

  private static func findings<Entry: RegistryEntry>(
    _ entries: [Entry], _ path: String, _ next: (String) -> [String]
  ) -> [Diagnostic] {
    entries.sorted { $0.id.value < $1.id.value }.compactMap { entry in
      guard let turn = cycle(from: entry.id.value, next), turn.min() == entry.id.value else {
        return nil
      }
      return Diagnostic(
        rule: "successor-cycle", family: .error, severity: .error, message: message(turn),
        location: SourceLocation(path: path, range: entry.id.range), record: entry.id.value)
    }
  }

  static func message(_ turn: [String]) -> Message {
    let way = (turn + turn.prefix(1)).joined(separator: " → ")
    return Message(
      vi: "nối tiếp nhau thành vòng, không biết nay là ai: \(way)",
      en: "these succeed each other in a circle, so nobody can tell who stands today: \(way)")
  }

  /// The ids on the way from one back to itself; `nil` where there is none.
  static func cycle(from start: String, _ next: (String) -> [String]) -> [String]? {
    var before: [String: String] = [:]
    var queue = [start]
    var index = 0
    while index < queue.count {
      let id = queue[index]
      index += 1
      for follower in next(id) {
        if follower == start {
          var turn = [id]
          while let earlier = turn.last.flatMap({ before[$0] }) { turn.append(earlier) }
          return turn.reversed()
        }
        if before[follower] == nil, follower != start {
          before[follower] = id
          queue.append(follower)
        }
      }
    }
    return nil
  }
}
