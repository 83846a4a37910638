/// Whether one wrong key lies between two words, and how likely such a slip is.
enum OneKey {
  /// The rows of a keyboard; neighbours in a row, or one above the other, are hit by mistake.
  private static let rows: [[UInt8]] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }

  /// From 1 (two keys swapped, a key twice, a key beside the right one) to 2 (any other key).
  ///
  /// - Returns: nil where the words are equal, or further apart.
  static func slip(_ typed: [UInt8], _ meant: [UInt8]) -> Int? {
    let (short, long) = typed.count <= meant.count ? (typed, meant) : (meant, typed)
    guard long.count - short.count <= 1 else { return nil }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    if short.count < long.count {
      guard short[start...] == long[(start + 1)...] else { return nil }
      // Left out is as common as typed twice; typed beside it is less so.
      let isDouble = start > 0 && long[start] == long[start - 1]
      return typed.count < meant.count || isDouble ? 1 : 2
    }
    guard start < short.count else { return nil }
    if short[(start + 1)...] == long[(start + 1)...] {
      return areNeighbours(short[start], long[start]) ? 1 : 2
    }
    guard start + 1 < short.count, short[start] == long[start + 1],
      short[start + 1] == long[start], short[(start + 2)...] == long[(start + 2)...]
    else { return nil }
    return 1
  }

  /// Whether two keys lie side by side.
  private static func areNeighbours(_ left: UInt8, _ right: UInt8) -> Bool {
    guard let first = place(left), let second = place(right) else { return false }
    return abs(first.row - second.row) <= 1 && abs(first.column - second.column) <= 1
  }

  private static func place(_ key: UInt8) -> (row: Int, column: Int)? {
    for (row, keys) in rows.enumerated() {
      if let column = keys.firstIndex(of: key) { return (row, column) }
    }
    return nil
  }
}
