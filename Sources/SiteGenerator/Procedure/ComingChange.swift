import VietnameseText

/// Something that will be different after a day.
struct ComingChange: Sendable, Hashable {
  /// The first day of the new, or the last day of the old.
  var day: CivilDate
  var text: Phrase
}
