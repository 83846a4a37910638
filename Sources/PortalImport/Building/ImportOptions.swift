package import VietnameseText

/// How records become files.
package struct ImportOptions: Sendable {
  /// Facts without prose: `depth: facts`.
  package var factsOnly: Bool
  /// The day the records were taken from the portal.
  package var taken: CivilDate
  /// Ids of papers that the record's last import named: they stay papers, whatever the run holds.
  package var earlierPapers: Set<String> = []

  package init(factsOnly: Bool, taken: CivilDate) {
    self.factsOnly = factsOnly
    self.taken = taken
  }
}
