import CatalogueCoding

/// Every kind of change there is, made from the tables of the format and the table of facets.
package enum ChangeKinds {
  /// The kind of a change; of a key without a row in the table, one whose direction is unknown.
  static func kind(_ schema: String, _ key: String, _ action: ChangeAction) -> ChangeKind {
    let facet = Facets.facet(schema, key) ?? Facet(key, .rule, .unknown)
    // Another id for the same thing binds nobody otherwise.
    let isNameOnly = action == .renamed && facet.nature == .rule
    return ChangeKind(
      schema: schema, key: key, action: action,
      direction: Compass.direction(facet.weight, action),
      nature: isNameOnly ? .record : facet.nature)
  }

  /// All kinds, in the order of their ids.
  package static let all: [ChangeKind] = {
    var kinds: [ChangeKind] = []
    for stop in SchemaWalk.stops {
      let schema = stop.record.name
      for action in actions(ofElement: stop) { kinds.append(kind(schema, "", action)) }
      for key in stop.record.keys {
        // A group's members stand under its rule.
        guard schema != "group" || !["one-of", "all-of"].contains(key.name) else { continue }
        for action in actions(schema, key) { kinds.append(kind(schema, key.name, action)) }
      }
    }
    kinds += [.raised, .lowered].map { kind("group", "rule", $0) }
    // What is no YAML: rows of tables come and go, a form's file is another.
    for schema in Facets.plain.keys {
      kinds += [.added, .removed].map { kind(schema, "", $0) }
    }
    kinds.append(kind("blank-form", "contents", .changed))
    return kinds.sorted { $0.id < $1.id }
  }()

  /// Keys without a row in the table of facets: none, or the coverage test fails.
  package static var unweighed: [String] {
    SchemaWalk.stops.flatMap { stop in
      stop.record.keys.map(\.name).filter { key in
        Facets.facet(stop.record.name, key) == nil
          && !(stop.record.name == "group" && ["one-of", "all-of"].contains(key))
      }.map { stop.record.name + "." + $0 }
    }
  }

  /// Rows of the table of facets that no table of the format has: none, or the test fails.
  package static var unknown: [String] {
    var known: Set<String> = ["group.rule", "group.members"]
    for stop in SchemaWalk.stops {
      known.insert(stop.record.name + ".")
      for key in stop.record.keys { known.insert(stop.record.name + "." + key.name) }
    }
    return Facets.all.filter { Facets.plain[$0.key] == nil }
      .flatMap { schema, facets in facets.map { schema + "." + $0.key } }
      .filter { !known.contains($0) }.sorted()
  }

  /// An edit that each kind is found in, by its id: what is typed before and after.
  package static var examples: [String: (before: String, after: String)] {
    var examples: [String: (before: String, after: String)] = [:]
    for edit in SampleEdit.all {
      guard let changes = edit.changes else { continue }
      for kind in changes.map(\.kind) where examples[kind.id] == nil {
        examples[kind.id] = edit.shown
      }
    }
    return examples
  }

  /// The kind with an id.
  package static func named(_ id: String) -> ChangeKind? { index[id] }

  private static let index: [String: ChangeKind] = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static func actions(ofElement stop: SchemaWalk.Stop) -> [ChangeAction] {
    let schema = stop.record.name
    // The settings are one file, and there is always one.
    if schema == "thutuc.yaml" { return [] }
    var actions: [ChangeAction] = [.added, .removed]
    let isListed = stop.way.last.flatMap { $0.record[$0.key] }.map { SampleEdit.isList($0.shape) }
    let named =
      stop.way.isEmpty || Identity.keys[schema] != nil
      || stop.record["id"] != nil && isListed == true
    let isRenameable =
      stop.way.isEmpty || !Identity.nominal.contains(schema)
      || Identity.registered.contains(schema)
    if named, isRenameable, schema != "legal-basis" {
      actions.append(.renamed)
    }
    if ["document", "group"].contains(schema) { actions.append(.moved) }
    if actions.contains(.renamed), stop.record["was"] != nil, !Identity.nominal.contains(schema),
      !stop.way.isEmpty || schema == "procedure"
    {
      actions += [.split, .merged]
    }
    return schema == "step" ? actions + [.reordered] : actions
  }

  private static func actions(_ schema: String, _ key: KeyDescription) -> [ChangeAction] {
    let naming = Identity.namingKeys(schema)
    if schema == "legal-basis", key.name == "ref" { return [.changed] }
    // Another name is another element, or the same one renamed.
    if naming.first == key.name || Identity.joined.contains(schema) && naming.contains(key.name) {
      return []
    }
    let restated: [ChangeAction] = SchemaWalk.isStated(key.shape) ? [.restated] : []
    if !SchemaWalk.references(key.shape).isEmpty { return restated }
    if SchemaWalk.isSet(key.shape) {
      if case .kinds = Facets.facet(schema, key.name)?.weight {
        return [.added, .removed, .raised, .lowered, .changed] + restated
      }
      return [.added, .removed] + restated
    }
    // Of a single word, or of two of which one is meant when nothing is written, none becomes another.
    let words = SchemaWalk.words(key.shape)
    let isDefault = ItemReader.defaults[schema + "." + key.name] != nil
    let isSwitch = words.map { $0.count - (isDefault ? 1 : 0) == 1 } ?? false
    switch Facets.facet(schema, key.name)?.weight ?? .unknown {
    case .rank where isDefault:
      return [.raised, .lowered] + restated
    case .rank(let words):
      let others = key.name == "bound-to" && words.count == 2
      return [.added, .removed, .raised, .lowered] + (others ? [.changed] : []) + restated
    case .more, .less:
      let numbers: [ChangeAction] = [.added, .removed, .raised, .lowered]
      return numbers + (SchemaWalk.hasUnits(key.shape) ? [.changed] : []) + restated
    case .demand, .relief, .kinds, .neutral, .unknown:
      return [.added, .removed] + (isSwitch ? [] : [.changed]) + restated
    }
  }
}
