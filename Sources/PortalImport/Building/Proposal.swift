package import CatalogueCoding

/// An entry that a registry lacks, for a person to look at and move there.
package struct Proposal: Hashable, Sendable {
  package enum Registry: String, Sendable, CaseIterable {
    case agencies, fields, subjects, places, papers, instruments
  }

  package var registry: Registry
  /// The id, or the number of an act.
  package var id: String
  package var entry: Sketch

  package init(_ registry: Registry, _ id: String, _ entry: Sketch) {
    self.registry = registry
    self.id = id
    self.entry = entry
  }
}
