package import Diagnostics
import SourceText

/// A file that was read: its value, what it refers to, and everything found on the way.
package struct Decoded<Value: Sendable>: Sendable {
  /// `nil` where the file holds no mapping at all.
  package var value: Value?
  package var references: [RegistryReference]
  package var diagnostics: [Diagnostic]

  package init(
    _ value: Value?, references: [RegistryReference] = [], diagnostics: [Diagnostic] = []
  ) {
    self.value = value
    self.references = references
    self.diagnostics = diagnostics
  }

  /// What was found in the file as YAML, and then in its values, each place once.
  ///
  /// Where both speak about the same bytes (`08`, `no`), the values' own finding knows what was meant
  /// and stays alone.
  package func findings(after syntax: [Diagnostic]) -> [Diagnostic] {
    guard syntax.contains(where: { $0.rule == "yaml-retyped" }) else { return syntax + diagnostics }
    let known = Set(diagnostics.map(\.location.range))
    return syntax.filter { $0.rule != "yaml-retyped" || !known.contains($0.location.range) }
      + diagnostics
  }

  init(_ value: Value?, _ reader: consuming Reader) {
    reader.checkCharacters()
    self.init(value, references: reader.references, diagnostics: reader.diagnostics)
  }
}
