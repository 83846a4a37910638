package import Diagnostics
package import ProcedureModel

/// The interface's texts in one language.
package struct Texts: Sendable {
  package let language: Language
  /// By key; complete, since missing keys are filled from the embedded texts.
  package let values: [String: String]

  package init(_ language: Language, values: [String: String]) {
    self.language = language
    self.values = values
  }

  /// A text without places to fill.
  package func callAsFunction(_ key: TextKey) -> String { text(key.rawValue) }

  /// A text with its places, written `{name}`, filled.
  package func callAsFunction(_ key: TextKey, _ fills: KeyValuePairs<String, Phrase>) -> Phrase {
    Self.filled(text(key.rawValue), fills)
  }

  /// A count with its noun, as each language inflects it.
  package func count(_ key: CountKey, _ number: Int) -> String {
    let form = number == 1 ? "one" : "other"
    let template = text("count.\(key.rawValue).\(form)")
    return Self.filled(template, ["n": .own(self.number(number))]).plain
  }

  /// What people read for a word of the catalogue.
  package func word<W: NamedWord>(_ word: W) -> String { text(W.textGroup + "." + word.rawValue) }

  /// The name of a unit of time, for an amount given in halves.
  package func unit(_ unit: TimeSpan.Unit, halves: Int) -> String {
    text("unit.\(unit.rawValue).\(halves <= 2 ? "one" : "other")")
  }

  private func text(_ key: String) -> String { values[key] ?? key }

  /// A template with its places filled; a place that nothing fills stays as it is.
  private static func filled(
    _ template: String, _ fills: KeyValuePairs<String, Phrase>
  ) -> Phrase {
    var phrase = Phrase()
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      guard let fill = fills.first(where: { $0.key == name }) else {
        phrase += .own(String(rest[...close]))
        rest = rest[rest.index(after: close)...]
        continue
      }
      if open > rest.startIndex { phrase += .own(String(rest[..<open])) }
      phrase += fill.value
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { phrase += .own(String(rest)) }
    return phrase
  }
}
