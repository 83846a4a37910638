import ProcedureModel

/// The steps of a procedure in one situation, and which waits for which.
///
/// Steps that do not apply, loops and refusals are passed through: whoever waits for one waits for
/// what it waits for.
struct StepGraph {
  let steps: [Step]
  /// Whether each step runs in this situation, as neither loop nor refusal.
  let applies: [Bool]
  /// Indices of the applying steps each step waits for.
  let predecessors: [[Int]]
  /// Indices of the applying steps, each after those it waits for; steps that wait in a circle are left out.
  let order: [Int]

  /// Builds the graph; steps that `isPassedThrough` picks out are treated as if they did not apply.
  init(
    _ steps: [Step], in situation: Situation,
    passingThrough isPassedThrough: (Step) -> Bool = { _ in false }
  ) {
    var situation = situation
    situation.outcome = .granted
    self.steps = steps
    let applies = steps.map {
      !$0.isOutsideSum && !isPassedThrough($0) && $0.qualifiers.holds(in: situation)
    }
    self.applies = applies
    let written = steps.indices.map { Self.written(steps, $0) }
    predecessors = steps.indices.map { index in
      guard applies[index] else { return [] }
      var found: [Int] = []
      var seen = Array(repeating: false, count: steps.count)
      var open = written[index]
      while let next = open.popLast() {
        if seen[next] { continue }
        seen[next] = true
        if applies[next] { found.append(next) } else { open += written[next] }
      }
      return found.sorted()
    }
    order = Self.order(applies, predecessors)
  }

  /// What `after` names, else the step above that is neither loop nor refusal.
  private static func written(_ steps: [Step], _ index: Int) -> [Int] {
    let after = steps[index].after
    if after.isEmpty {
      return steps[..<index].lastIndex { !$0.isOutsideSum }.map { [$0] } ?? []
    }
    return steps.indices.filter { other in
      other != index && after.contains { $0.value == steps[other].key }
    }
  }

  private static func order(_ applies: [Bool], _ predecessors: [[Int]]) -> [Int] {
    var order: [Int] = []
    var isPlaced = Array(repeating: false, count: applies.count)
    var grows = true
    while grows {
      grows = false
      for index in applies.indices where applies[index] && !isPlaced[index] {
        if predecessors[index].allSatisfy({ isPlaced[$0] }) {
          isPlaced[index] = true
          order.append(index)
          grows = true
        }
      }
    }
    return order
  }

  /// For each step, whether it comes after one of these or, if `orIs`, is one.
  func follows(_ isStart: (Step) -> Bool, orIs: Bool) -> [Bool] {
    var follows = Array(repeating: false, count: steps.count)
    for index in order {
      follows[index] =
        (orIs && isStart(steps[index]))
        || predecessors[index].contains { follows[$0] || isStart(steps[$0]) }
    }
    return follows
  }
}
