package import VietnameseText

/// How records become files.
package struct ImportOptions: Sendable {
  /// Facts without prose: `depth: facts`.
  package var factsOnly: Bool
  /// The day the records were taken from the portal.
  package var taken: CivilDate

  package init(factsOnly: Bool, taken: CivilDate) {
    self.factsOnly = factsOnly
    self.taken = taken
  }
}
