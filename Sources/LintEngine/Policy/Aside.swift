public import Diagnostics

/// What was found and is not reported, with how often and why.
public struct Aside: Sendable {
  /// Findings that comments in the files allow.
  public var allowed = 0
  /// Findings about which something was decided.
  public var decided = 0
  /// The best that each decision came to, by its index.
  public var uses: [Int: DecisionBook.Use] = [:]
  /// Findings that the baseline holds.
  public var known = 0
  /// Findings that were there at an earlier revision.
  public var old = 0
  /// All that was found before anything was put aside, where somebody needs it.
  public var found: Set<Baseline.Entry> = []
  /// Those of them that block, which no list may hold.
  public var blocking: Set<Baseline.Entry> = []
  /// Findings that comments are of no use, unless `met` says otherwise in the end.
  public var unmet: [Diagnostic] = []
  /// Comments that allow something, by the place of the rule's id in them.
  public var met: Set<SourceLocation> = []

  public init() {}

  public mutating func add(_ other: Aside) {
    allowed += other.allowed
    decided += other.decided
    known += other.known
    old += other.old
    found.formUnion(other.found)
    blocking.formUnion(other.blocking)
    unmet += other.unmet
    met.formUnion(other.met)
    for (index, use) in other.uses { note(use, of: index) }
  }

  mutating func note(_ use: DecisionBook.Use, of index: Int) {
    if let before = uses[index], before >= use { return }
    uses[index] = use
  }
}
