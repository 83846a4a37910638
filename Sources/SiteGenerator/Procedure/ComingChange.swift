package import VietnameseText

/// Something that will be different after a day.
package struct ComingChange: Sendable, Hashable {
  /// The first day of the new, or the last day of the old.
  package var day: CivilDate
  package var text: Phrase
}
