import CatalogueCoding
package import Diagnostics
import ProcedureModel
import VietnameseText

extension ChangeWords {
  /// The values under a key, as they are read aloud.
  func value(_ content: Content, _ schema: String, _ key: String) -> Message {
    let parts = content.atoms.map { text($0.text, schema, key) }
    if parts.isEmpty { return text(content.typed, schema, key) }
    return Message(
      vi: parts.map(\.vietnamese).joined(separator: ", "),
      en: parts.map(\.english).joined(separator: ", "))
  }

  /// One side of a change of a key; «not said» and the like where it has no value.
  func word(_ text: String, _ change: Change) -> Message {
    if change.kind.action == .restated {
      switch text {
      case "": return Message(vi: "«chưa ghi»", en: "“not said”")
      case "none" where !(change.kind.schema == "online" && change.kind.key == "level"):
        return Message(vi: "«không có»", en: "“none”")
      case "unstated": return Message(vi: "«nguồn không nêu»", en: "“unstated”")
      default: break
      }
    }
    let (schema, key) = (change.kind.schema, change.kind.key)
    guard let shape = SchemaWalk.records[schema]?[key]?.shape, SchemaWalk.isSet(shape),
      text.contains(", ")
    else { return self.text(text, schema, key) }
    let parts = text.split(separator: ", ").map { self.text(String($0), schema, key) }
    return Message(
      vi: parts.map(\.vietnamese).joined(separator: ", "),
      en: parts.map(\.english).joined(separator: ", "))
  }

  /// A value as it is read aloud.
  package func text(_ text: String, _ schema: String, _ key: String) -> Message {
    if text == "unstated" { return Message(vi: "nguồn không nêu", en: "unstated") }
    let group = WordNames.group(schema, key)
    let vietnamese = WordNames.vietnamese(group, text)
    if vietnamese != text {
      return Message(vi: vietnamese, en: WordNames.english(group, text))
    }
    if let span = TimeSpan(text) { return Message(vi: Self.vietnamese(span), en: text) }
    if ["amount", "to", "bought"].contains(key), case .dong(let amount)? = Money(text) {
      return Message(vi: dong(amount), en: formatted(number: amount) + " đồng")
    }
    if let date = CivilDate(iso: text) { return Message(vi: date.vietnamese, en: text) }
    if let registry = Self.registry(key), names.names[registry + "/" + text] != nil {
      let name = names.name(registry, text)
      // Steps are called by whole sentences, which a list would run together.
      return registry == "steps"
        ? Message(vi: "«\(name)»", en: "“\(name)”") : Message(vi: name, en: name)
    }
    let isLong = text.count > 160
    let shown = isLong ? String(text.prefix(158)) + "…" : text
    let needsQuotes = text.contains(" ") && Int(text) == nil
    return Message(vi: needsQuotes ? "«\(shown)»" : shown, en: needsQuotes ? "“\(shown)”" : shown)
  }

  private static func registry(_ key: String) -> String? {
    switch key {
    case "agency", "issuer", "actor", "set-by", "giver", "to", "with", "issued-by", "owner":
      "agencies"
    case "paper", "gives", "carries": "papers"
    case "subject", "subjects": "subjects"
    case "looked-up-in", "database": "databases"
    case "area", "place": "places"
    case "field": "fields"
    case "after", "back-to": "steps"
    default: nil
    }
  }

  private static func vietnamese(_ span: TimeSpan) -> String {
    switch span {
    case .sameDay: return "trong ngày"
    case .unlimited: return "không thời hạn"
    case .amount(let halves, let unit):
      return TimeSpan.decimal(halves, point: ",") + " " + unit.vietnamese
    }
  }
}
