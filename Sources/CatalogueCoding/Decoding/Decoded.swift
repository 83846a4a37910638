public import Diagnostics
import SourceText

/// A file that was read: its value, what it refers to, and everything found on the way.
public struct Decoded<Value: Sendable>: Sendable {
  /// `nil` where the file holds no mapping at all.
  public var value: Value?
  public var references: [RegistryReference]
  public var diagnostics: [Diagnostic]

  public init(
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
  public func findings(after syntax: [Diagnostic]) -> [Diagnostic] {
    let strays = syntax.filter { $0.rule == "yaml-stray-key" }.map(\.location.range)
    let values = strays.isEmpty ? diagnostics : diagnostics.filter { !isEcho($0, of: strays) }
    guard syntax.contains(where: { $0.rule == "yaml-retyped" }) else { return syntax + values }
    let known = Set(values.map(\.location.range))
    return syntax.filter { $0.rule != "yaml-retyped" || !known.contains($0.location.range) }
      + values
  }

  /// Whether a finding only repeats what a comma between `{ }` has done: the text before it was cut, and
  /// the text after it is no key that anybody meant.
  private func isEcho(_ diagnostic: Diagnostic, of strays: [ByteRange]) -> Bool {
    let range = diagnostic.location.range
    return strays.contains { stray in
      if range == stray { return diagnostic.rule == "key-unknown" }
      // A comma and perhaps a blank lie between.
      return range.upper < stray.lower && stray.lower - range.upper <= 2
    }
  }

  init(_ value: Value?, _ reader: consuming Reader) {
    reader.checkCharacters()
    self.init(value, references: reader.references, diagnostics: reader.diagnostics)
  }
}
