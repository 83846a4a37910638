/// Tells once what changed alike in every case.
enum Collapse {
  private struct Group: Hashable {
    var kind: String
    var tail: String
    var before: String?
    var after: String?
  }

  /// Changes of which those that are the same in all common cases have become one.
  static func collapsed(_ changes: [Change], _ old: Item, _ new: Item) -> [Change] {
    guard new.schema == "procedure" else { return changes }
    let common = Matcher.match(old["cases"]?.items ?? [], new["cases"]?.items ?? []).count
    var places: [Group: [Int]] = [:]
    for (index, change) in changes.enumerated() {
      guard let group = group(change) else { continue }
      places[group, default: []].append(index)
    }
    var result: [Change] = []
    for (index, change) in changes.enumerated() {
      guard let group = group(change), let all = places[group], all.count == common else {
        result.append(change)
        continue
      }
      guard index == all.first else { continue }
      var change = change
      let isShared =
        change.element.isShared || change.around.contains { $0.schema != "case" && $0.isShared }
      guard common > 1 || isShared else {
        result.append(change)
        continue
      }
      change.path = (isShared ? "every-case/" : "cases/*/") + group.tail
      change.edits = all.flatMap { changes[$0].edits }
      change.caseID = nil
      result.append(change)
    }
    return result
  }

  private static func group(_ change: Change) -> Group? {
    guard let caseID = change.caseID, change.path.hasPrefix("cases/") else { return nil }
    let start = "cases/" + caseID
    guard change.path.hasPrefix(start + "/") else { return nil }
    return Group(
      kind: change.kind.id, tail: String(change.path.dropFirst(start.count + 1)),
      before: change.before?.text, after: change.after?.text)
  }
}
