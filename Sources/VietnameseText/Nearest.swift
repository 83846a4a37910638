/// The candidate a typed word was probably meant to be, for “did you mean”; nil when none is near.
///
/// Case, tones, marks, hyphens, underscores and spaces do not count. One slip (a letter too many, too
/// few, wrong, or two swapped) is forgiven in every started three letters of the shorter word. Of
/// equally near candidates the one nearer as written wins, then the first.
public func nearest(to typed: String, among candidates: [String]) -> String? {
  let wanted = essence(typed)
  guard !wanted.isEmpty else { return nil }
  var best: (candidate: String, distance: Int, asWritten: Int)?
  for candidate in candidates {
    let offered = essence(candidate)
    let allowed = (min(wanted.count, offered.count) + 2) / 3
    let limit = min(allowed, best?.distance ?? allowed)
    guard !offered.isEmpty, abs(wanted.count - offered.count) <= limit else { continue }
    let distance = editDistance(wanted, offered)
    // Words that share nothing are no slip, however short they are.
    guard distance <= limit, distance < max(wanted.count, offered.count) else { continue }
    let asWritten = editDistance(Array(typed.utf8), Array(candidate.utf8))
    if let best, (best.distance, best.asWritten) <= (distance, asWritten) { continue }
    best = (candidate, distance, asWritten)
  }
  return best?.candidate
}

/// The folded letters and digits, without what joins words.
private func essence(_ text: String) -> [UInt8] {
  folded(Array(text.utf8)).filter {
    $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: " ")
  }
}

/// How many bytes to insert, delete, replace or swap with the next to get from one to the other.
///
/// Restricted Damerau–Levenshtein: no byte takes part in two changes. Time is the product of the
/// lengths.
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for column in right.indices {
      let same = left[row] == right[column]
      var cost = min(
        last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
