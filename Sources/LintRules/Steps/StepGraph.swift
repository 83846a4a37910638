import ProcedureModel

/// The steps of a procedure in one situation, and which waits for which.
///
/// Steps that do not apply, loops and refusals are passed through: whoever waits for one waits for
/// what it waits for.
struct StepGraph {
  let outline: StepOutline
  /// Whether each step runs in this situation, as neither loop nor refusal.
  let applies: [Bool]
  /// Indices of the applying steps each step waits for.
  let predecessors: [[Int]]
  /// Indices of the applying steps, each after those it waits for; steps that wait in a circle are left out.
  let order: [Int]

  var steps: [Step] { outline.steps }

  /// Builds the graph, perhaps passing through the applicant's steps as if they did not apply.
  init(_ outline: StepOutline, in situation: Situation, passingApplicants: Bool = false) {
    var situation = situation
    situation.outcome = .granted
    self.outline = outline
    var applies: [Bool] = []
    applies.reserveCapacity(outline.steps.count)
    for index in outline.steps.indices {
      applies.append(
        !outline.isOutsideSum[index] && !(passingApplicants && outline.isApplicants[index])
          && outline.steps[index].qualifiers.holds(in: situation))
    }
    self.applies = applies
    let written = outline.waitsFor
    var predecessors: [[Int]] = []
    predecessors.reserveCapacity(applies.count)
    for index in applies.indices {
      if !applies[index] {
        predecessors.append([])
      } else if written[index].allSatisfy({ applies[$0] }) {
        predecessors.append(written[index])
      } else {
        predecessors.append(Self.applying(index, written, applies))
      }
    }
    self.predecessors = predecessors
    order = Self.order(applies, predecessors)
  }

  /// The applying steps found by passing through those that do not apply.
  private static func applying(_ index: Int, _ written: [[Int]], _ applies: [Bool]) -> [Int] {
    var found: [Int] = []
    var seen = Array(repeating: false, count: written.count)
    var open = written[index]
    while let next = open.popLast() {
      if seen[next] { continue }
      seen[next] = true
      if applies[next] { found.append(next) } else { open += written[next] }
    }
    return found.sorted()
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

  /// For each step, whether it comes after one with this action or, if `orIs`, has it.
  func follows(_ action: Action, orIs: Bool) -> [Bool] {
    var follows = Array(repeating: false, count: applies.count)
    for index in order {
      follows[index] =
        (orIs && outline.actions[index] == action)
        || predecessors[index].contains { follows[$0] || outline.actions[$0] == action }
    }
    return follows
  }

  /// For each step, whether it comes after this one.
  func follows(step: Int) -> [Bool] {
    var follows = Array(repeating: false, count: applies.count)
    for index in order {
      follows[index] = predecessors[index].contains { follows[$0] || $0 == step }
    }
    return follows
  }
}
