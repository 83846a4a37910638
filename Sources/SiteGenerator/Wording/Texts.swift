package import Diagnostics
package import ProcedureModel

/// The interface's texts in one language.
///
/// Templates are taken apart once, when the texts are made, since a page asks for hundreds of them.
package struct Texts: Sendable {
  /// The language of all of them.
  package let language: Language
  /// By key; complete, since missing keys are filled from the embedded texts.
  package let values: [String: String]
  /// Whole texts and templates under fixed keys.
  private let fixed: [TextKey: Template]
  /// Forms for one and for others.
  private let counted: [CountKey: (one: Template, other: Template)]
  private let words: [WordKey: String]

  /// Takes texts apart; a missing one shows as its key.
  package init(_ language: Language, values: [String: String]) {
    self.language = language
    self.values = values
    var fixed: [TextKey: Template] = [:]
    for key in TextKey.allCases {
      fixed[key] = Template(values[key.rawValue] ?? key.rawValue)
    }
    self.fixed = fixed
    var counted: [CountKey: (one: Template, other: Template)] = [:]
    for key in CountKey.allCases {
      let stem = "count." + key.rawValue
      counted[key] = (
        Template(values[stem + ".one"] ?? stem), Template(values[stem + ".other"] ?? stem)
      )
    }
    self.counted = counted
    var words: [WordKey: String] = [:]
    for (key, value) in values {
      guard let point = key.utf8.firstIndex(of: UInt8(ascii: ".")) else { continue }
      let word = String(key[key.index(after: point)...])
      words[WordKey(group: String(key[..<point]), word: word)] = value
    }
    self.words = words
  }

  /// A text without places to fill.
  package func callAsFunction(_ key: TextKey) -> String { fixed[key]?.whole ?? key.rawValue }

  /// A text with its places, written `{name}`, filled; one that nothing fills stays as it is.
  package func callAsFunction(_ key: TextKey, _ fills: KeyValuePairs<String, Phrase>) -> Phrase {
    fixed[key]?.filled(fills) ?? .own(key.rawValue)
  }

  /// A count with its noun, as each language inflects it.
  package func count(_ key: CountKey, _ number: Int) -> String {
    guard let forms = counted[key] else { return self.number(number) }
    return (number == 1 ? forms.one : forms.other)
      .filled(["n": .own(self.number(number))]).plain
  }

  /// What people read for a word of the catalogue.
  package func word<W: NamedWord>(_ word: W) -> String {
    words[WordKey(group: W.textGroup, word: word.rawValue)] ?? word.rawValue
  }

  /// The name of a unit of time, for an amount given in halves.
  package func unit(_ unit: TimeSpan.Unit, halves: Int) -> String {
    values["unit.\(unit.rawValue).\(halves <= 2 ? "one" : "other")"] ?? unit.rawValue
  }
}

/// A word's key, in its two halves so that none need be joined to look one up.
private struct WordKey: Hashable {
  var group: String
  var word: String
}
