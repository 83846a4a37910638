/// How much a word tells, from how many documents have it; whole numbers, so that all machines agree.
enum Rarity {
  /// Sixteen times the logarithm to base two, straight lines between powers of two.
  static func level(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    let power = Int.bitWidth - 1 - count.leadingZeroBitCount
    return 16 * power + ((count << 4) >> power) - 16
  }

  /// The weight of a word that `count` of `all` documents have.
  static func weight(_ count: Int, of all: Int) -> Int {
    8 + max(0, level(all + 1) - level(max(1, min(count, all))))
  }
}
