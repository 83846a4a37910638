/// The shortest way from the lines of one text to those of another.
///
/// - Source: E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”, 1986.
struct LineDifference {
  /// A stretch of lines that are replaced, by their numbers from 0; either may be empty.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// How many lines may differ before the whole middle counts as one change.
  private static let limit = 1_000

  /// The lines of both texts, their line breaks included.
  let old: [ArraySlice<UInt8>]
  let new: [ArraySlice<UInt8>]
  /// What is replaced, in order; no two touch.
  private(set) var changes: [Change] = []

  init(from old: [UInt8], to new: [UInt8]) {
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    compare(self.old.map(number), self.new.map(number))
  }

  /// The lines of a text; the last may lack its break.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private mutating func compare(_ old: [Int], _ new: [Int]) {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    let middle = (
      old: Array(old[head..<old.count - tail]), new: Array(new[head..<new.count - tail])
    )
    if middle.old.isEmpty && middle.new.isEmpty { return }
    guard let kept = Self.kept(middle.old, middle.new) else {
      changes = [Change(old: head..<old.count - tail, new: head..<new.count - tail)]
      return
    }
    var at = (old: 0, new: 0)
    for pair in kept + [(middle.old.count, middle.new.count)] {
      if pair.0 > at.old || pair.1 > at.new {
        changes.append(
          Change(old: head + at.old..<head + pair.0, new: head + at.new..<head + pair.1))
      }
      at = (pair.0 + 1, pair.1 + 1)
    }
  }

  /// The pairs of lines that stay, in order; `nil` past the limit.
  private static func kept(_ old: [Int], _ new: [Int]) -> [(Int, Int)]? {
    var reach: [Int: Int] = [1: 0]
    var history: [[Int: Int]] = []
    for steps in 0...min(old.count + new.count, limit) {
      history.append(reach)
      for diagonal in stride(from: -steps, through: steps, by: 2) {
        let isDown =
          diagonal == -steps
          || (diagonal != steps
            && reach[diagonal - 1, default: 0] < reach[diagonal + 1, default: 0])
        var x = isDown ? reach[diagonal + 1, default: 0] : reach[diagonal - 1, default: 0] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        reach[diagonal] = x
        if x >= old.count, x - diagonal >= new.count {
          return backtrack(history, from: (old.count, new.count))
        }
      }
    }
    return nil
  }

  private static func backtrack(_ history: [[Int: Int]], from end: (Int, Int)) -> [(Int, Int)] {
    var kept: [(Int, Int)] = []
    var (x, y) = end
    for steps in history.indices.reversed() {
      let reach = history[steps]
      let diagonal = x - y
      let isDown =
        diagonal == -steps
        || (diagonal != steps && reach[diagonal - 1, default: 0] < reach[diagonal + 1, default: 0])
      let before = isDown ? diagonal + 1 : diagonal - 1
      let start = reach[before, default: 0]
      while x > max(start, 0), y > max(start - before, 0), steps > 0 || (x > 0 && y > 0) {
        x -= 1
        y -= 1
        kept.append((x, y))
      }
      x = start
      y = start - before
    }
    return kept.reversed()
  }
}
