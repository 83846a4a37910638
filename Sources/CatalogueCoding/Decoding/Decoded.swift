package import Diagnostics

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

  init(_ value: Value?, _ reader: Reader) {
    self.init(value, references: reader.references, diagnostics: reader.diagnostics)
  }
}
