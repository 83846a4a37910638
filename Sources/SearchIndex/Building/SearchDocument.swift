/// One thing that can be found: a procedure or a life event.
package struct SearchDocument: Sendable {
  /// What kind of reader and of office it is for, and whether it can be done online.
  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let citizen = Traits(rawValue: 1)
    package static let business = Traits(rawValue: 2)
    package static let official = Traits(rawValue: 4)
    package static let central = Traits(rawValue: 8)
    package static let province = Traits(rawValue: 16)
    package static let commune = Traits(rawValue: 32)
    package static let partlyOnline = Traits(rawValue: 64)
    package static let fullyOnline = Traits(rawValue: 128)
  }

  /// A procedure's code, or the id of a life event after `viec:`.
  package var id: String
  /// The official name, without a leading *Thủ tục*.
  package var title: String
  /// Names that people use, shown beside the title.
  package var names: [String] = []
  /// The names with words exchanged for ones that mean the same; searched, not shown.
  package var variants: [String] = []
  /// What it is about: papers that come out, the field.
  package var subjects: [String] = []
  /// What is met on the way: papers asked for, agencies.
  package var mentions: [String] = []
  /// Present and earlier codes.
  package var codes: [String] = []
  package var traits: Traits = []
  /// From 0 to 15: how much more often it is wanted than others.
  package var prior = 0
  /// Where its page is, below the folder of the language.
  package var address = ""
  /// A line that tells it apart (level, time, fee), in the order of the index's languages.
  package var lines: [String] = []

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
