import ProcedureModel

/// What a procedure says of its steps whatever the situation; made once, shared by all its graphs.
struct StepOutline {
  let steps: [Step]
  let actions: [Action?]
  let isApplicants: [Bool]
  /// Whether each step is a loop or a refusal.
  let isOutsideSum: [Bool]
  /// Indices of the steps each one waits for, as written.
  let waitsFor: [[Int]]

  /// Reads each step in place, since copying one is dear.
  init(_ steps: [Step]) {
    self.steps = steps
    var actions: [Action?] = []
    var isApplicants: [Bool] = []
    var isOutsideSum: [Bool] = []
    for index in steps.indices {
      actions.append(steps[index].action?.value)
      isApplicants.append(steps[index].isApplicants)
      isOutsideSum.append(steps[index].isOutsideSum)
    }
    var waitsFor: [[Int]] = []
    for index in steps.indices {
      let after = steps[index].after
      if after.isEmpty {
        // The step above that is neither loop nor refusal.
        waitsFor.append(isOutsideSum[..<index].lastIndex(of: false).map { [$0] } ?? [])
      } else {
        waitsFor.append(
          steps.indices.filter { other in
            other != index && after.contains { $0.value == steps[other].id?.value }
          })
      }
    }
    self.actions = actions
    self.isApplicants = isApplicants
    self.isOutsideSum = isOutsideSum
    self.waitsFor = waitsFor
  }
}
