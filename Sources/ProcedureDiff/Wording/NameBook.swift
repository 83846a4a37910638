/// What ids are called: the names in the registries of the newer side.
package struct NameBook: Sendable {
  /// Names by `registry/id`, such as `papers/giay-khai-sinh`.
  package var names: [String: String]
  /// Whether days alone made the difference, so that things begin and end, and nobody adds them.
  package var tellsDays = false

  package init(names: [String: String] = [:]) {
    self.names = names
  }

  /// The same names, and those of the steps of one record's versions, which only that record knows.
  ///
  /// - Parameter versions: The record before and after.
  /// - Returns: Names for sentences about changes between those versions.
  package func withSteps(of versions: [Item]) -> NameBook {
    var book = self
    for step in versions.flatMap({ $0["steps"]?.items ?? [] }) {
      book.names["steps/" + step.identity.key] = label(step)
    }
    return book
  }

  /// The name behind an id; the id itself where no registry has it.
  package func name(_ registry: String, _ id: String) -> String {
    names[registry + "/" + id] ?? id
  }

  /// What people call an element.
  func label(_ item: Item) -> String {
    for key in ["name", "text", "title", "ask"] {
      if let text = item.text(key) { return Self.short(text) }
    }
    switch item.schema {
    case "document", "result":
      return name("papers", item.text("paper") ?? item.identity.key)
    case "authority":
      return name("agencies", item.text("agency") ?? item.identity.key)
    case "channel":
      return WordNames.vietnamese("channel", item.identity.key)
    case "step":
      let action = WordNames.vietnamese("action", item.text("action") ?? "")
      return action.isEmpty ? item.identity.key : action + " (" + item.identity.key + ")"
    case "interlink", "journey-step":
      return name("procedures", item.identity.key)
    case "time-limit", "rate", "reduction", "step-takes", "online", "boundary":
      return item.text("when").map { Self.short($0) } ?? item.identity.key
    case "legal-basis":
      return item.text("ref") ?? item.identity.key
    default:
      return item.identity.key.isEmpty ? "" : item.identity.key
    }
  }

  private static func short(_ text: String) -> String {
    guard text.count > 90 else { return text }
    return String(text.prefix(88)) + "…"
  }
}
