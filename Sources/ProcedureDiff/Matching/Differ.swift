/// Finds all that differs between two versions of one record.
struct Differ {
  private(set) var changes: [Change] = []
  private let renames: RenameBook

  init(_ renames: RenameBook) {
    self.renames = renames
  }

  /// Where the walk is: both ways lead to the same element.
  struct Place {
    var address: [AddressPart] = []
    var path = ""
    var around: [Item] = []
    var caseID: String?

    func entering(_ key: String, _ old: Item, _ new: Item, from parent: Item) -> Place {
      var place = self
      place.address.append(AddressPart(key: key, identity: old.identity))
      place.path = Place.joined(path, key, new.identity, in: parent)
      place.around.append(parent)
      if new.schema == "case" { place.caseID = new.identity.key }
      return place
    }

    /// The path of an element: members of a group follow it without a key.
    static func joined(
      _ path: String, _ key: String, _ identity: ItemIdentity, in parent: Item
    ) -> String {
      var text = path
      if parent.schema != "group" { text += (text.isEmpty ? "" : "/") + key }
      if identity.key.isEmpty {
        return identity.variant.isEmpty ? text : text + "@" + identity.variant
      }
      return text + (text.isEmpty ? "" : "/") + identity.text
    }
  }

  /// Two elements that are one; `confidence` says how sure that is.
  mutating func compare(_ old: Item, _ new: Item, at place: Place, confidence: Int = 100) {
    let isRenamed = old.identity.key != new.identity.key && old.schema != "legal-basis"
    let naming = Identity.namingKeys(new.schema)
    if isRenamed { rename(old, new, naming, confidence, at: place) }
    var keys = old.entries.map(\.key)
    keys += new.entries.map(\.key).filter { key in old[key] == nil }
    for key in keys where !(isRenamed && naming.contains(key)) {
      compare(key, old, new, at: place)
    }
  }

  private mutating func rename(
    _ old: Item, _ new: Item, _ naming: [String], _ confidence: Int, at place: Place
  ) {
    let edits = naming.filter { old[$0] != new[$0] }.map {
      Edit(place.address, .set(key: $0, new[$0]))
    }
    var change = Change(
      kind: kind(new.schema, "", .renamed), path: place.path,
      before: ChangeSide(old.identity.text, at: old.place),
      after: ChangeSide(new.identity.text, at: new.place), element: new, around: place.around,
      direction: .neutral, edits: edits, confidence: confidence)
    if confidence < 100, !Identity.isBareId(old, new) {
      // Nobody says that both are one paper: people may have to bring another one.
      change.nature = .rule
      change.direction = .unknown
    }
    report(change, at: place)
  }

  private mutating func compare(_ key: String, _ old: Item, _ new: Item, at place: Place) {
    var before = old[key]
    var after = new[key]
    if before == after { return }
    if new.schema == "document", key == "as" {
      // Left out, a paper is handed in.
      before = before ?? .text(Atom("submit", at: old.range))
      after = after ?? .text(Atom("submit", at: new.range))
    }
    switch (before, after) {
    case (nil, nil):
      return
    case (.none?, _), (.unstated?, _), (_, .none?), (_, .unstated?):
      restate(key, old, new, before, after, at: place)
    case (.items?, _), (_, .items?):
      list(key, old, new, at: place)
    case (.set?, _), (_, .set?):
      set(key, old, new, at: place)
    case (.text(let one)?, .text(let other)?):
      let weight = Facets.facet(new.schema, key)?.weight ?? .unknown
      let action = Self.action(one.text, other.text, weight)
      let isRenamed = renames.isSame(one.text, other.text, new.schema, key)
      report(key, action, old, new, before, after, at: place, isRenamed: isRenamed)
    case (nil, .text?):
      report(key, .added, old, new, nil, after, at: place)
    case (.text?, nil):
      report(key, .removed, old, new, before, nil, at: place)
    }
  }

  /// `none`, `unstated` or nothing at all on one side.
  private mutating func restate(
    _ key: String, _ old: Item, _ new: Item, _ before: Content?, _ after: Content?, at place: Place
  ) {
    let isList = !(before?.items.isEmpty ?? true) || !(after?.items.isEmpty ?? true)
    let target: Content? = if case .items? = after { .items([]) } else { after }
    let change = Change(
      kind: kind(new.schema, key, .restated), path: Self.path(place.path, key),
      before: side(before, else: old), after: side(after, else: new), element: new,
      around: place.around, direction: .unknown,
      edits: [Edit(place.address, .set(key: key, target))])
    report(change, at: place)
    if isList { list(key, old, new, at: place) }
  }

  private mutating func set(_ key: String, _ old: Item, _ new: Item, at place: Place) {
    // Named for the first time, or no longer at all, it is one change and not one a word.
    if old[key] == nil { return report(key, .added, old, new, nil, new[key], at: place) }
    if new[key] == nil { return report(key, .removed, old, new, old[key], nil, at: place) }
    let before = old[key]?.atoms ?? []
    let after = new[key]?.atoms ?? []
    if case .kinds = Facets.facet(new.schema, key)?.weight, before.count == 1, after.count == 1 {
      // One kind in place of another is one change: it can be lighter or heavier.
      let weight = Facets.facet(new.schema, key)?.weight ?? .unknown
      let action = Self.action(before[0].text, after[0].text, weight)
      return report(key, action, old, new, old[key], new[key], at: place)
    }
    let gone = before.filter { !after.contains($0) }
    let come = after.filter { !before.contains($0) }
    for atom in gone {
      let isRenamed = come.contains { renames.isSame(atom.text, $0.text, new.schema, key) }
      let direction = Compass.direction(key, .removed, of: new, old: old[key], new: new[key])
      report(
        Change(
          kind: kind(new.schema, key, .removed), path: Self.path(place.path, key),
          before: ChangeSide(atom.text, at: atom.range), after: nil, element: new,
          around: place.around, direction: direction,
          edits: [Edit(place.address, .removeAtom(key: key, atom.text))]),
        at: place, isRenamed: isRenamed)
    }
    for atom in come {
      let isRenamed = gone.contains { renames.isSame($0.text, atom.text, new.schema, key) }
      let direction = Compass.direction(key, .added, of: new, old: old[key], new: new[key])
      report(
        Change(
          kind: kind(new.schema, key, .added), path: Self.path(place.path, key), before: nil,
          after: ChangeSide(atom.text, at: atom.range), element: new, around: place.around,
          direction: direction, edits: [Edit(place.address, .addAtom(key: key, atom))]),
        at: place, isRenamed: isRenamed)
    }
  }

  /// What became of a value that is another now.
  private static func action(_ old: String, _ new: String, _ weight: Weight) -> ChangeAction {
    switch Values.order(old, new, weight) {
    case 1: .raised
    case -1: .lowered
    default: .changed
    }
  }

  private mutating func report(
    _ key: String, _ action: ChangeAction, _ old: Item, _ new: Item, _ before: Content?,
    _ after: Content?, at place: Place, isRenamed: Bool = false
  ) {
    report(
      Change(
        kind: kind(new.schema, key, action), path: Self.path(place.path, key),
        before: before.map { ChangeSide($0.typed, at: $0.range ?? old.range) },
        after: after.map { ChangeSide($0.typed, at: $0.range ?? new.range) }, element: new,
        around: place.around,
        direction: Compass.direction(key, action, of: new, old: before, new: after),
        edits: [Edit(place.address, .set(key: key, new[key]))]),
      at: place, isRenamed: isRenamed)
  }

  /// Takes down a change; of a name that its registry declares to be another one, only the record changed.
  private mutating func report(_ change: Change, at place: Place, isRenamed: Bool = false) {
    var change = change
    change.caseID = place.caseID
    if isRenamed {
      change.direction = .neutral
      if change.nature == .rule { change.nature = .record }
    }
    changes.append(change)
  }

  private func side(_ content: Content?, else item: Item) -> ChangeSide {
    ChangeSide(content?.typed ?? "", at: content?.range ?? item.place)
  }

  static func path(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : path + "/" + key
  }

  private func kind(_ schema: String, _ key: String, _ action: ChangeAction) -> ChangeKind {
    ChangeKinds.kind(schema, key, action)
  }
}

extension Differ {
  /// Two lists of records.
  private mutating func list(_ key: String, _ old: Item, _ new: Item, at place: Place) {
    let before = old[key]?.items ?? []
    let after = new[key]?.items ?? []
    let matches = Matcher.match(before, after, renames)
    let matchedOld = Set(matches.map(\.old))
    let matchedNew = Set(matches.map(\.new))
    for match in matches {
      let one = before[match.old]
      let other = after[match.new]
      compare(
        one, other, at: place.entering(key, one, other, from: new), confidence: match.confidence)
    }
    let splits = Splits(before, after, matches)
    for index in before.indices where !matchedOld.contains(index) {
      let item = before[index]
      let whole = splits.targets[index]
      let action: ChangeAction = whole == nil ? .removed : .merged
      var inner = place
      if item.schema == "case" { inner.caseID = nil }
      var change = Change(
        kind: kind(item.schema, "", action),
        path: Place.joined(place.path, key, item.identity, in: old),
        before: ChangeSide(item.identity.text, at: item.place), after: nil, element: item,
        around: place.around + [old],
        direction: Compass.direction(of: item, action, in: old),
        edits: [Edit(place.address, .removeItem(key: key, item.identity))])
      change.take(whole, in: after)
      report(change, at: inner)
    }
    for index in after.indices where !matchedNew.contains(index) {
      let item = after[index]
      let whole = splits.origins[index]
      let action: ChangeAction = whole == nil ? .added : .split
      var change = Change(
        kind: kind(item.schema, "", action),
        path: Place.joined(place.path, key, item.identity, in: new), before: nil,
        after: ChangeSide(item.identity.text, at: item.place), element: item,
        around: place.around + [new],
        direction: Compass.direction(of: item, action, in: new),
        edits: [Edit(place.address, .addItem(key: key, item, index: index))])
      change.take(whole, in: before)
      report(change, at: place)
    }
    if new.schema == "procedure", key == "steps" {
      reorder(key, before, after, matches, new, at: place)
    }
  }

  /// Steps that say no `after` follow the one above: for them alone the order counts.
  private mutating func reorder(
    _ key: String, _ before: [Item], _ after: [Item], _ matches: [Match], _ parent: Item,
    at place: Place
  ) {
    var number: [Int: Int] = [:]
    for (index, match) in matches.enumerated() { number[match.old] = index }
    let old = Self.followers(before, before.indices.map { number[$0] })
    number = [:]
    for (index, match) in matches.enumerated() { number[match.new] = index }
    let new = Self.followers(after, after.indices.map { number[$0] })
    let both = old.filter { new[$0.key] != nil }
    guard both.contains(where: { new[$0.key] != $0.value }), let first = after.first else { return }
    report(
      Change(
        kind: kind("step", "", .reordered), path: Self.path(place.path, key),
        before: ChangeSide(before.map(\.identity.text).joined(separator: " → "), at: first.place),
        after: ChangeSide(after.map(\.identity.text).joined(separator: " → "), at: first.place),
        element: parent, around: place.around, direction: .neutral,
        edits: [Edit(place.address, .order(key: key, after.map(\.identity)))]),
      at: place)
  }

  /// Which step each step without `after` follows, among those that are on both sides.
  private static func followers(_ steps: [Item], _ numbers: [Int?]) -> [Int: Int] {
    var result: [Int: Int] = [:]
    var last = -1
    for (index, step) in steps.enumerated() {
      guard let number = numbers[index] else { continue }
      if step["after"] == nil { result[number] = last }
      if step["back-to"] == nil { last = number }
    }
    return result
  }
}
