import ProcedureModel

/// The smallest and the largest change of a measure over the cases and channels of a procedure.
///
/// A case in which nothing changes counts with 0, so that a cut in one and a rise in another never
/// hide each other.
package struct BurdenSpread: Sendable {
  /// One end: by how much, and what it was before.
  package struct End: Sendable, Equatable {
    package var difference: Int
    package var before: Int
  }

  /// Both ends by the unit of durations; all else is under the empty unit.
  package private(set) var ends: [String: (low: End, high: End)] = [:]

  mutating func add(_ before: BurdenValue, _ after: BurdenValue) {
    guard let difference = BurdenValue.difference(before, after), let size = before.size else {
      return
    }
    let end = End(difference: difference, before: size)
    let unit = after.unit?.rawValue ?? ""
    guard var known = ends[unit] else {
      ends[unit] = (end, end)
      return
    }
    if difference < known.low.difference { known.low = end }
    if difference > known.high.difference { known.high = end }
    ends[unit] = known
  }
}
