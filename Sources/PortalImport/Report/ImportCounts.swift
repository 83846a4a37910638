/// How much of the records was understood, part by part.
package struct ImportCounts: Hashable, Sendable {
  package struct Share: Hashable, Sendable {
    /// How many the sources state.
    package var stated = 0
    /// How many of those became typed values.
    package var typed = 0
    /// How many are kept word for word instead.
    package var kept = 0

    package static func += (left: inout Share, right: Share) {
      left.stated += right.stated
      left.typed += right.typed
      left.kept += right.kept
    }

    mutating func count(isTyped: Bool) {
      stated += 1
      if isTyped { typed += 1 } else { kept += 1 }
    }
  }

  package var timeLimits = Share()
  package var fees = Share()
  package var documents = Share()
  package var legalBases = Share()
  package var agencies = Share()
  package var steps = Share()

  package init() {}

  package static func += (left: inout ImportCounts, right: ImportCounts) {
    left.timeLimits += right.timeLimits
    left.fees += right.fees
    left.documents += right.documents
    left.legalBases += right.legalBases
    left.agencies += right.agencies
    left.steps += right.steps
  }
}
