/// In which direction a change goes for those who must follow the procedure.
enum Compass {
  /// What an element's or a key's own weight says.
  static func direction(_ weight: Weight, _ action: ChangeAction) -> Direction {
    switch (weight, action) {
    case (_, .renamed), (_, .reordered), (.neutral, _): .neutral
    case (.more, .raised), (.more, .added), (.rank, .raised), (.kinds, .raised), (.less, .lowered),
      (.demand, .added), (.relief, .removed), (.kinds, .removed), (.demand, .split),
      (.relief, .merged):
      .up
    case (.more, .lowered), (.more, .removed), (.rank, .lowered), (.kinds, .lowered),
      (.less, .raised), (.demand, .removed), (.relief, .added), (.kinds, .added),
      (.demand, .merged), (.relief, .split):
      .down
    default: .unknown
    }
  }

  /// The same of an element, in the place where it stands.
  static func direction(of item: Item, _ action: ChangeAction, in parent: Item) -> Direction {
    if item.schema == "step" {
      // What an office does inside touches people only through the time limit.
      let isTheirs = item.text("actor") == "applicant" || item["visit"] != nil
      return isTheirs ? direction(.demand, action) : .unknown
    }
    if parent.schema == "group", parent.text("rule") == "one-of" {
      // One more paper to choose from.
      return direction(.relief, action)
    }
    return direction(Facets.facet(item.schema, "")?.weight ?? .unknown, action)
  }

  /// The same of a key of an element.
  static func direction(
    _ key: String, _ action: ChangeAction, of item: Item, old: Content?, new: Content?
  ) -> Direction {
    switch (item.schema, key) {
    case ("document", "originals") where action == .added || action == .removed:
      // The paper was asked for all along; how many was not said.
      return .unknown
    case ("document", "issued-within"):
      return direction(action == .added || action == .removed ? .demand : .less, action)
    case (_, "valid"), (_, "cut-off"):
      guard action == .raised || action == .lowered else { return .unknown }
      return direction(.less, action)
    case ("document", "copy") where old == nil || new == nil:
      // The first kind named narrows; which ones did before was not said.
      return .unknown
    case ("result", "formats"), ("result", "returned"):
      // The first kind named narrows, each further one widens.
      return old == nil || new == nil ? .unknown : direction(.relief, action)
    default:
      break
    }
    if ["case", "channel", "subject", "area", "outcome"].contains(key), item.schema != "channel" {
      return narrowing(action, of: item, wasOpen: old == nil, isOpen: new == nil)
    }
    let weight = Facets.facet(item.schema, key)?.weight ?? .unknown
    if case .kinds(let groups) = weight, case .set(let before)? = old, case .set(let after)? = new,
      action == .added || action == .removed
    {
      // Certified copies no longer, plain ones instead: both halves of that make it lighter.
      switch Values.order(before.map(\.text), after.map(\.text), groups) {
      case 1: return .up
      case -1: return .down
      default: return .unknown
      }
    }
    return direction(weight, action)
  }

  /// A demand that holds for fewer is less of a burden; a relief that holds for fewer is more.
  private static func narrowing(
    _ action: ChangeAction, of item: Item, wasOpen: Bool, isOpen: Bool
  ) -> Direction {
    let widens: Bool
    switch action {
    case .added: widens = !wasOpen
    case .removed: widens = isOpen
    default: return .unknown
    }
    let weight = Facets.facet(item.schema, "")?.weight ?? .unknown
    return direction(weight, widens ? .added : .removed)
  }
}
