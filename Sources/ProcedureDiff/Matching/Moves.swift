import SourceText

/// Sees in an element that went in one place and came in another the same element.
enum Moves {
  /// Changes of which each pair of one removed and one equal added has become a move.
  static func found(in changes: [Change]) -> [Change] {
    var gone: [String: [Int]] = [:]
    for (index, change) in changes.enumerated() where change.kind.action == .removed {
      guard let name = name(change) else { continue }
      gone[name, default: []].append(index)
    }
    guard !gone.isEmpty else { return changes }
    var result = changes
    var dropped: Set<Int> = []
    for (index, change) in changes.enumerated() where change.kind.action == .added {
      guard let name = name(change),
        let origin = gone[name]?.first(where: {
          !dropped.contains($0) && changes[$0].element == change.element
            && changes[$0].path != change.path
        })
      else { continue }
      dropped.insert(origin)
      let from = changes[origin]
      result[index] = Change(
        kind: ChangeKinds.kind(change.kind.schema, "", .moved), path: change.path,
        before: ChangeSide(from.path, at: from.before?.range ?? .start),
        after: ChangeSide(change.path, at: change.after?.range ?? .start), element: change.element,
        around: change.around, direction: direction(from, change), edits: from.edits + change.edits)
      result[index].oldPath = from.path
    }
    return result.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  }

  private static func name(_ change: Change) -> String? {
    guard change.kind.key.isEmpty, !change.element.identity.key.isEmpty else { return nil }
    return change.element.schema + " " + change.element.identity.key
  }

  /// Into a choice a demand becomes lighter, out of it heavier.
  private static func direction(_ from: Change, _ to: Change) -> Direction {
    let wasChoice = from.around.contains { $0.schema == "group" && $0.text("rule") == "one-of" }
    let isChoice = to.around.contains { $0.schema == "group" && $0.text("rule") == "one-of" }
    if wasChoice == isChoice { return .unknown }
    return isChoice ? .down : .up
  }
}
