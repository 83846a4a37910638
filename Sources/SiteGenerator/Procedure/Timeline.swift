package import ProcedureModel

/// The steps of a procedure in the shape they are drawn: one after another, or side by side.
package struct Timeline: Sendable {
  /// One place on the line.
  package enum Stop: Sendable {
    case step(Step)
    /// What goes back or ends it early: a loop, a refusal.
    case detour(Step)
    /// Branches that begin together; each is a run of steps.
    case fork([[Step]])
  }

  package private(set) var stops: [Stop] = []

  /// Arranges steps; every one of them appears exactly once.
  ///
  /// A fork is a run of neighbours of which at least two wait for just the same steps, each perhaps
  /// followed by steps that wait for it alone. Quadratic at worst in the steps of one procedure.
  package init(_ steps: [Step]) {
    let waits = Self.waits(steps)
    var index = 0
    while index < steps.count {
      let branches = steps[index].isDetour ? [[index]] : Self.branches(steps, waits, from: index)
      if branches.count > 1 {
        stops.append(.fork(branches.map { $0.map { steps[$0] } }))
      } else {
        stops.append(steps[index].isDetour ? .detour(steps[index]) : .step(steps[index]))
      }
      index += branches.count > 1 ? branches.reduce(0) { $0 + $1.count } : 1
    }
  }

  /// Positions that each step waits for: the ones it names, else the one above that is no detour.
  private static func waits(_ steps: [Step]) -> [Set<Int>] {
    var positions: [String: Int] = [:]
    for (index, step) in steps.enumerated() where !step.key.isEmpty { positions[step.key] = index }
    var above: Int?
    return steps.enumerated().map { index, step in
      defer { if !step.isDetour { above = index } }
      let named = step.after.compactMap { positions[$0.value] }
      if !named.isEmpty { return Set(named) }
      return above.map { [$0] } ?? []
    }
  }

  /// The branches of the fork that begins with a step; one alone where there is no fork.
  private static func branches(_ steps: [Step], _ waits: [Set<Int>], from start: Int) -> [[Int]] {
    guard !waits[start].isEmpty else { return [[start]] }
    var branches = [[start]]
    var end = start + 1
    while end < steps.count, !steps[end].isDetour {
      if waits[end] == waits[start] {
        branches.append([end])
      } else if let branch = branches.lastIndex(where: { $0.last.map { [$0] } == waits[end] }) {
        branches[branch].append(end)
      } else {
        break
      }
      end += 1
    }
    guard branches.count > 1, let last = branches.last, let head = last.first else {
      return [[start]]
    }
    // Without a step that waits for several branches, what follows the last one is the way on.
    let isJoined = waits[end...].contains { wait in
      branches.count { !wait.isDisjoint(with: $0) } > 1
    }
    if !isJoined, !branches.dropLast().contains(where: { $0.contains { $0 > head } }) {
      branches[branches.count - 1] = [head]
    }
    return branches
  }
}

extension Step {
  /// Whether it leaves the straight way: a loop back, or a refusal.
  package var isDetour: Bool { isOutsideSum }
}
