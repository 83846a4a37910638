/// A text of several lines joined line by line, so that one changed line does not hold up the others.
struct LineMerge {
  /// What the portal changed where staff wrote something else.
  struct Conflict: Hashable {
    var was: [String]
    var now: [String]
  }

  /// The joined text: staff's, with what the portal changed elsewhere.
  private(set) var text: String
  /// The text to remember: the portal's, with the old lines where there is a conflict.
  private(set) var base: String
  private(set) var conflicts: [Conflict] = []

  /// - Returns: `nil` for texts too long to compare line by line.
  init?(mine: String, base: String, theirs: String) {
    let old = Self.lines(base)
    let new = Self.lines(theirs)
    var here = Self.lines(mine)
    guard old.count * new.count <= 250_000 else { return nil }
    var kept: [String] = []
    for hunk in Self.hunks(old, new) {
      let was = Array(old[hunk.old])
      let now = Array(new[hunk.new])
      if was == now {
        kept += now
        continue
      }
      let before = hunk.old.lowerBound > 0 ? old[hunk.old.lowerBound - 1] : nil
      if let place = Self.place(of: was, behind: before, in: here) {
        here.replaceSubrange(place, with: now)
        kept += now
      } else if !now.isEmpty, Self.range(of: now, in: here) != nil {
        kept += now
      } else if now.isEmpty, !here.contains(where: { was.contains($0) }) {
        // Both took it out.
      } else {
        conflicts.append(Conflict(was: was, now: now))
        kept += was
      }
    }
    text = here.joined(separator: "\n")
    self.base = kept.joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Where old lines stand in staff's text; for none, where new ones belong.
  private static func place(
    of was: [String], behind before: String?, in mine: [String]
  ) -> Range<Int>? {
    if !was.isEmpty { return range(of: was, in: mine) }
    guard let before else { return 0..<0 }
    guard let at = mine.lastIndex(of: before) else { return mine.count..<mine.count }
    return at + 1..<at + 1
  }

  private static func range(of wanted: [String], in lines: [String]) -> Range<Int>? {
    guard wanted.count <= lines.count else { return nil }
    for start in 0...(lines.count - wanted.count)
    where Array(lines[start..<start + wanted.count]) == wanted {
      return start..<start + wanted.count
    }
    return nil
  }

  /// Two texts in pieces that are alike and pieces that differ, by turns.
  private static func hunks(
    _ old: [String], _ new: [String]
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    // The longest common sequence, counted from the end.
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for at in old.indices.reversed() {
      for other in new.indices.reversed() {
        table[at][other] =
          old[at] == new[other]
          ? table[at + 1][other + 1] + 1 : max(table[at + 1][other], table[at][other + 1])
      }
    }
    var hunks: [(old: Range<Int>, new: Range<Int>)] = []
    var (at, other) = (0, 0)
    while at < old.count || other < new.count {
      let (start, otherStart) = (at, other)
      while at < old.count, other < new.count, old[at] == new[other] {
        (at, other) = (at + 1, other + 1)
      }
      if at > start { hunks.append((start..<at, otherStart..<other)) }
      let (changed, otherChanged) = (at, other)
      while at < old.count || other < new.count {
        if at < old.count, other < new.count, old[at] == new[other] { break }
        if other == new.count || (at < old.count && table[at + 1][other] >= table[at][other + 1]) {
          at += 1
        } else {
          other += 1
        }
      }
      if at > changed || other > otherChanged {
        hunks.append((changed..<at, otherChanged..<other))
      }
    }
    return hunks
  }
}
