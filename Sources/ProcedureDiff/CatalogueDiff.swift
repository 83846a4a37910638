import SourceText

/// Pairs the records of two sides and tells what changed in each.
package enum CatalogueDiff {
  /// Records that differ, in the order of their names.
  ///
  /// Records meet by name, then by `was`, then by content; what is left came or went. Only files that
  /// differ need be handed in.
  package static func changes(
    from old: [RecordVersion], to new: [RecordVersion], in context: JudgementContext,
    names: NameBook
  ) -> [RecordChange] {
    var result: [RecordChange] = []
    // Within one kind of record only: a paper is never renamed to an agency.
    for group in Set((old + new).map { Self.group($0) }).sorted() {
      result += paired(
        old.filter { Self.group($0) == group }, new.filter { Self.group($0) == group }, context,
        names)
    }
    return result.sorted { $0.record.utf8.lexicographicallyPrecedes($1.record.utf8) }
  }

  private static func group(_ version: RecordVersion) -> String {
    let parts = version.record.split(separator: "/")
    return parts.count > 1 ? version.item.schema + " " + parts[0] : version.item.schema
  }

  private static func paired(
    _ old: [RecordVersion], _ new: [RecordVersion], _ context: JudgementContext, _ names: NameBook
  ) -> [RecordChange] {
    let before = old.map { named($0) }
    let after = new.map { named($0) }
    var result: [RecordChange] = []
    let matches = Matcher.match(before, after)
    let splits = Splits(before, after, matches)
    let oldFound = Set(matches.map(\.old))
    let newFound = Set(matches.map(\.new))
    for match in matches {
      let one = old[match.old]
      let other = new[match.new]
      let changes = RecordDiff.changes(
        from: before[match.old], to: after[match.new], renames: context.renames,
        confidence: match.confidence)
      guard !changes.isEmpty else { continue }
      result.append(judged(changes, one, other, context, names))
    }
    for index in old.indices where !oldFound.contains(index) {
      let target = splits.targets[index]
      var change = whole(before[index], target == nil ? .removed : .merged)
      change.take(target, in: after)
      result.append(judged([change], old[index], nil, context, names))
    }
    for index in new.indices where !newFound.contains(index) {
      let origin = splits.origins[index]
      var change = whole(after[index], origin == nil ? .added : .split)
      change.take(origin, in: before)
      result.append(judged([change], nil, new[index], context, names))
    }
    return result
  }

  /// A record whose identity is its name, so that records meet as elements do.
  private static func named(_ version: RecordVersion) -> Item {
    var item = version.item
    let name = version.record.split(separator: "/", maxSplits: 1).last.map(String.init)
    item.identity = ItemIdentity(key: name ?? version.record)
    return item
  }

  private static func whole(_ item: Item, _ action: ChangeAction) -> Change {
    let side = ChangeSide(item.identity.text, at: item.place)
    let isOld = action == .removed || action == .merged
    let kind = ChangeKinds.kind(item.schema, "", action)
    return Change(
      kind: kind, path: "", before: isOld ? side : nil, after: isOld ? nil : side, element: item,
      around: [], direction: kind.direction, edits: [])
  }

  private static func judged(
    _ changes: [Change], _ old: RecordVersion?, _ new: RecordVersion?,
    _ context: JudgementContext, _ names: NameBook
  ) -> RecordChange {
    let version = new ?? old
    let record = version?.record ?? ""
    // A file that was renamed must be declared under both its names.
    let paths = Set([old, new].compactMap { $0?.file.path })
    let judge = Judge(
      context: context, record: record,
      isFileCorrected: !paths.isEmpty && paths.isSubset(of: context.correctedFiles),
      new: new?.item, changes: changes)
    let item = version?.item
    let title = item.map { names.label($0) } ?? record
    return RecordChange(
      record: record, title: title == item?.identity.key ? record : title, old: old, new: new,
      changes: judge.judged())
  }
}
