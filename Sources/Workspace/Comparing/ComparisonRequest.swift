package import VietnameseText

/// What is compared with what, and on which days.
package struct ComparisonRequest: Sendable {
  package var old: ComparedSide
  package var new: ComparedSide
  /// The day that each side is looked at; without one, all that is dated is compared.
  package var oldDay: CivilDate?
  package var newDay: CivilDate?
  /// Today: the day of decisions and of the burden.
  package var day: CivilDate
  /// Only records in files below these; all where it is empty.
  package var paths: [String] = []
  /// What a lone file is, by the path it would have in a workspace.
  package var knownAs: String?
  /// Compares with where the branches parted instead of with the older side itself.
  package var fromMergeBase = false
  /// Whether the newer side only tries something: no gate asks for the act that would lay it down.
  package var isTrial = false

  package init(old: ComparedSide, new: ComparedSide, day: CivilDate) {
    self.old = old
    self.new = new
    self.day = day
  }
}
