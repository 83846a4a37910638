/// What was found and is not reported, with how often and why.
package struct Aside: Sendable {
  /// Findings that comments in the files allow.
  package var allowed = 0
  /// Findings about which something was decided.
  package var decided = 0
  /// The best that each decision came to, by its index.
  package var uses: [Int: DecisionBook.Use] = [:]
  /// Findings that the baseline holds.
  package var known = 0
  /// Findings that were there at an earlier revision.
  package var old = 0
  /// All that was found before anything was put aside, where somebody needs it.
  package var found: Set<Baseline.Entry> = []

  package init() {}

  package mutating func add(_ other: Aside) {
    allowed += other.allowed
    decided += other.decided
    known += other.known
    old += other.old
    found.formUnion(other.found)
    for (index, use) in other.uses { note(use, of: index) }
  }

  mutating func note(_ use: DecisionBook.Use, of index: Int) {
    if let before = uses[index], before >= use { return }
    uses[index] = use
  }
}
