/// Where in a document a word stands; each has a bit in the mask of a posting.
///
/// The title has one, each of the first everyday names has one, so that words of one name are not
/// mixed up with those of another.
enum Slot {
  static let title = 0
  static let firstName = 1
  static let lastName = 4
  static let variants = 5
  static let subjects = 6
  static let mentions = 7
  static let count = 8

  /// What a match in each is worth, in sixteenths.
  static let weights = [16, 15, 15, 15, 15, 13, 8, 5]
  /// What a match of a pair, or of an end, is worth: side by side tells more than somewhere.
  static let pairWeights = [16, 15, 15, 15, 15, 13, 11, 9]
  /// What matches are worth to somebody who holds a paper and asks what it is for.
  static let heldWeights = [14, 13, 13, 13, 13, 12, 12, 13]
}
