import ProcedureModel

/// What the steps under one time limit add up to, along the longest path.
///
/// The applicant's own time does not count, nor do steps before receipt and after return. Units are
/// never converted: a step in another unit leaves the sum unknown.
struct StepSum {
  /// Halves of the unit, over the steps that always run.
  private(set) var certain = 0
  /// Halves of the unit, with those that run only in some cases.
  private(set) var possible = 0
  /// Whether every official step on the longest path says how long it takes.
  private(set) var isComplete = true
  /// The first step under the limit that counts in another unit.
  private(set) var otherUnit: Int?
  /// The longest step on its way that runs only in some cases.
  private(set) var conditional: Int?
  /// Halves of the unit that loops back to earlier steps take together.
  private(set) var loops = 0

  private struct Weight {
    var certain = 0
    var possible = 0
    var isKnown = false
  }

  /// `nil` where the limit names no step that applies.
  init?(
    of graph: StepGraph, under row: TimeLimitRow, unit: TimeSpan.Unit, in situation: Situation
  ) {
    let spanned = Self.span(graph, row)
    guard spanned.contains(true) else { return nil }
    let covers = !row.covers.isEmpty
    var certain = Array(repeating: 0, count: graph.steps.count)
    var possible = certain
    var isComplete = Array(repeating: true, count: graph.steps.count)
    var conditionalHalves = 0
    for index in graph.order {
      let before = graph.predecessors[index]
      let longest = before.map { certain[$0] }.max() ?? 0
      certain[index] = longest
      possible[index] = before.map { possible[$0] }.max() ?? 0
      isComplete[index] = before.allSatisfy { certain[$0] < longest || isComplete[$0] }
      guard spanned[index], !graph.outline.isApplicants[index] else { continue }
      let weight = weigh(graph.steps[index].takes, index, unit, in: situation)
      let runsAlways = covers || graph.steps[index].qualifiers.isCertain
      if runsAlways {
        certain[index] += weight.certain
        let action = graph.outline.actions[index]
        if !weight.isKnown, action != .return, action != .receive {
          isComplete[index] = false
        }
      }
      possible[index] += max(weight.certain, weight.possible)
      let extra = max(weight.certain, weight.possible) - (runsAlways ? weight.certain : 0)
      if extra > conditionalHalves {
        conditionalHalves = extra
        conditional = index
      }
    }
    self.certain = graph.order.map { certain[$0] }.max() ?? 0
    self.possible = graph.order.map { possible[$0] }.max() ?? 0
    self.isComplete = graph.order.allSatisfy { certain[$0] < self.certain || isComplete[$0] }
    for index in graph.steps.indices where graph.steps[index].backTo != nil {
      for row in graph.steps[index].takes.elements {
        if case .amount(let halves, unit)? = row.takes.value?.value { loops += halves }
      }
    }
  }

  private mutating func weigh(
    _ takes: Stated<[Step.Takes]>, _ index: Int, _ unit: TimeSpan.Unit, in situation: Situation
  ) -> Weight {
    var weight = Weight()
    guard let written = takes.value else { return weight }
    let rows = written.holding(in: situation)
    let certain = rows.filter(\.qualifiers.isCertain)
    let narrowest = certain.map(\.qualifiers.narrowness).max() ?? 0
    for row in rows {
      let isCertain = row.qualifiers.isCertain
      if isCertain, row.qualifiers.narrowness < narrowest { continue }
      switch row.takes.value?.value {
      case .amount(let halves, unit) where isCertain:
        weight.certain = max(weight.certain, halves)
        weight.isKnown = true
      case .amount(let halves, unit): weight.possible = max(weight.possible, halves)
      case .amount: if otherUnit == nil { otherUnit = index }
      case .sameDay, .unlimited, nil: break
      }
    }
    return weight
  }

  /// Which steps the limit spans: those it names, else from receipt to return.
  private static func span(_ graph: StepGraph, _ row: TimeLimitRow) -> [Bool] {
    if !row.covers.isEmpty {
      return graph.steps.indices.map { index in
        graph.applies[index] && row.covers.contains { $0.value == graph.steps[index].key }
      }
    }
    let isReceived = graph.order.contains { graph.outline.actions[$0] == .receive }
    let start: Action = isReceived ? .receive : .submit
    var started = graph.follows(start, orIs: true)
    if !started.contains(true) { started = graph.applies }
    let ended = graph.follows(.return, orIs: false)
    return graph.steps.indices.map { index in
      let isLeftOut = row.notCounting != nil && graph.outline.actions[index] == .consult
      return graph.applies[index] && started[index] && !ended[index] && !isLeftOut
    }
  }
}

extension Qualifiers {
  /// Whether it holds for everyone in the situation, with nothing left for a person to judge.
  fileprivate var isCertain: Bool { when == nil && subjects.isEmpty && areas.isEmpty }
}
