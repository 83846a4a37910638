/// One word of the index that a typed word may mean.
struct Reading {
  /// What kinds of reading there are, and how far each is trusted, in sixteenths.
  enum Quality {
    static let asTyped = 16
    static let untyped = 15
    /// The beginning of a word that is still being typed.
    static let begun = 11
    static let begunKnown = 6
    static let slip = 10
    /// Another word than typed, where the typed one fits nowhere.
    static let otherWord = 7
  }

  var place: Int
  var quality: Int
  /// With tones and marks, where they were typed.
  var exact: [UInt8]?
  /// Whether the reader should be told that this was read.
  var isGuess: Bool
}
