package import ProcedureModel

/// A life event arranged: which procedures come first, which wait for which, the longest way.
///
/// Positions index the steps of the event, in the order written.
package struct JourneyMap: Sendable {
  /// Positions by stage: those of one stage need not wait for each other.
  package private(set) var stages: [[Int]] = []
  /// Positions that each step waits for.
  package private(set) var waits: [[Int]]
  /// The chain with the longest stated limits, first step first; empty where no limit is stated.
  package private(set) var longest: [Int] = []

  /// Arranges the steps of an event.
  ///
  /// A step waits for what it names and for whatever gives a paper that it carries. Steps that wait
  /// for each other in a circle, which is a mistake in the file, are taken in the order written.
  ///
  /// - Parameters:
  ///   - steps: in the order written.
  ///   - limits: the longest limit of each step in days, to compare; `nil` where none is stated.
  ///   - gives: ids of the papers that each step's procedure gives.
  package init(_ steps: [JourneyStep], limits: [Double?], gives: [[String]]) {
    waits = steps.indices.map { Self.waits(of: $0, in: steps, gives: gives) }
    var stage = [Int](repeating: 0, count: steps.count)
    // A chain has at most as many links as there are steps, so a circle ends too.
    for _ in steps.indices {
      for (position, before) in waits.enumerated() {
        let after = before.map { stage[$0] + 1 }.max() ?? 0
        stage[position] = min(max(stage[position], after), steps.count)
      }
    }
    for (position, step) in steps.enumerated() where waits[position].isEmpty {
      // What stands for others stands beside them.
      let spared = steps.indices.filter { other in
        steps[other].insteadOf.isEmpty && step.insteadOf.contains { $0.value == steps[other].code }
      }
      if let first = spared.map({ stage[$0] }).min() { stage[position] = first }
    }
    for number in Set(stage).sorted() {
      stages.append(steps.indices.filter { stage[$0] == number })
    }
    let usual = steps.indices.filter { steps[$0].insteadOf.isEmpty }
    longest = Self.longest(
      among: usual.isEmpty ? Array(steps.indices) : usual, stages.flatMap { $0 }, waits, limits)
  }

  /// The longest chain among some of the steps, such as those that one procedure spares.
  package func longest(among chosen: [Int], limits: [Double?]) -> [Int] {
    Self.longest(among: chosen, stages.flatMap { $0 }, waits, limits)
  }

  private static func waits(
    of position: Int, in steps: [JourneyStep], gives: [[String]]
  ) -> [Int] {
    let step = steps[position]
    return steps.indices.filter { other in
      guard other != position, steps[other].code != step.code else { return false }
      if step.after.contains(where: { $0.value == steps[other].code }) { return true }
      return other < position && steps[other].insteadOf.isEmpty
        && step.carries.contains { gives[other].contains($0.value) }
    }
  }

  private static func longest(
    among chosen: [Int], _ order: [Int], _ waits: [[Int]], _ limits: [Double?]
  ) -> [Int] {
    var days: [Int: Double] = [:]
    var before: [Int: Int] = [:]
    for position in order where chosen.contains(position) {
      let known = waits[position].filter { days[$0] != nil }
      let previous = known.max { (days[$0] ?? 0) < (days[$1] ?? 0) }
      days[position] = (limits[position] ?? 0) + (previous.flatMap { days[$0] } ?? 0)
      before[position] = previous
    }
    // Of equals the first written, so that the same file always gives the same chain.
    guard var end = chosen.max(by: { (days[$0] ?? 0) < (days[$1] ?? 0) }), (days[end] ?? 0) > 0
    else { return [] }
    var chain = [end]
    while let previous = before[end] {
      chain.append(previous)
      end = previous
    }
    return chain.reversed()
  }
}

extension JourneyStep {
  /// The code of its procedure; empty where the file names none.
  var code: String { procedure?.value ?? "" }
}
