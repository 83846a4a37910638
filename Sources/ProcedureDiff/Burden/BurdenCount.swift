import ComplianceCost
import ProcedureModel

/// All measures of one side in one case and channel; what the record does not say has no value.
struct BurdenCount {
  private(set) var values: [BurdenMeasure: BurdenValue] = [:]
  private(set) var missing: [MissingInput] = []
  /// Amounts by fee, and fields by form: `nil` where the record is silent about one of them.
  private var fees: Parts?
  private var fields: Parts?

  /// Numbers by what they belong to.
  private typealias Parts = [String: Int?]

  /// - Parameters:
  ///   - procedure: One side of the change.
  ///   - choice: The case and the channel.
  ///   - costs: What the procedure costs on its side, in every choice and in a year.
  init(_ procedure: Procedure, _ choice: Burden.Choice, _ costs: BurdenCosts) {
    let situation = Situation(day: costs.day, caseID: choice.caseID, channel: choice.channel)
    if let papers = PaperCount(procedure, situation) {
      values[.papers] = .number(papers.papers)
      values[.copies] = .number(papers.copies)
      values[.certifiedCopies] = .number(papers.certified)
      fields = papers.fields
    }
    if Self.isSaid(procedure.steps) { countSteps(procedure, choice, situation) }
    if Self.isSaid(procedure.conditions) {
      values[.conditions] = .number(
        procedure.conditions.elements.count { $0.qualifiers.holds(in: situation) })
    }
    if let span = Self.time(procedure, situation) { values[.time] = .span(span.typed) }
    let breakdown = costs.breakdown(choice)
    missing = breakdown.missing + costs.year.missing
    if let hours = breakdown.hours { values[.hours] = .hours(hundredths: hours) }
    if let hours = costs.year.hours { values[.hoursPerYear] = .hours(hundredths: hours) }
    if let cost = breakdown.total { values[.cost] = .dong(cost.middle.dong) }
    if let cost = costs.year.cost { values[.costPerYear] = .dong(cost.middle.dong) }
    if Self.isSaid(procedure.fees) {
      var amounts: Parts = [:]
      for fee in FeeCount.amounts(procedure, situation) {
        amounts[fee.key, default: 0] = Self.sum(amounts[fee.key] ?? 0, fee.dong)
      }
      fees = amounts
    }
  }

  private mutating func countSteps(
    _ procedure: Procedure, _ choice: Burden.Choice, _ situation: Situation
  ) {
    let steps = procedure.steps.elements.filter {
      $0.qualifiers.holds(in: situation) && !$0.isOutsideSum
    }
    values[.steps] = .number(steps.count)
    values[.visits] = .number(
      steps.count { step in
        step.visit.contains { choice.channel == nil || $0.value == choice.channel }
      })
    let actors = steps.filter { !$0.isApplicants }.compactMap { $0.actor.value?.value }
    values[.handOvers] = .number(zip(actors, actors.dropFirst()).count { $0 != $1 })
  }

  /// A part that is absent has not been looked at, and of `unstated` the source is silent.
  static func isSaid<Value>(_ part: Stated<Value>) -> Bool {
    !part.isAbsent && !part.isUnstated
  }

  private static func sum(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return nil }
    return one + other
  }

  private static func time(_ procedure: Procedure, _ situation: Situation) -> TimeSpan? {
    procedure.timeLimit.elements.filter { $0.plus == nil }.narrowest(in: situation)
      .first { $0.qualifiers.when == nil }?.takes.value?.value
  }
}

extension BurdenCount {
  /// Two sides of one choice, made comparable.
  struct Pair {
    var old: [BurdenMeasure: BurdenValue]
    var new: [BurdenMeasure: BurdenValue]
    /// Measures that leave out what one side does not say.
    var partial: Set<BurdenMeasure> = []
    var missing: [MissingInput]
  }

  /// Fees and fields are added up over what both sides know.
  static func pair(_ old: BurdenCount, _ new: BurdenCount) -> Pair {
    var pair = Pair(old: old.values, new: new.values, missing: new.missing)
    for missing in old.missing where !pair.missing.contains(missing) {
      // What was not known and is known now keeps no figure of today from being told.
      if case .fee = missing { pair.missing.append(missing) }
    }
    if let sums = sums(old.fees, new.fees) {
      pair.old[.fee] = .dong(sums.old)
      pair.new[.fee] = .dong(sums.new)
      if sums.isPartial { pair.partial.insert(.fee) }
    } else {
      pair.old[.fee] = old.fees == nil ? nil : .dong(0)
      pair.new[.fee] = new.fees == nil ? nil : .dong(0)
    }
    if let sums = sums(old.fields, new.fields) {
      pair.old[.formFields] = .number(sums.old)
      pair.new[.formFields] = .number(sums.new)
      if sums.isPartial { pair.partial.insert(.formFields) }
    }
    return pair
  }

  /// Both sums over the parts that neither side leaves open; `nil` where a side says nothing at all.
  private static func sums(
    _ old: Parts?, _ new: Parts?
  ) -> (old: Int, new: Int, isPartial: Bool)? {
    guard let old, let new else { return nil }
    let open = Set(old.filter { $0.value == nil }.keys)
      .union(new.filter { $0.value == nil }.keys)
    func sum(_ parts: Parts) -> Int {
      parts.reduce(0) { open.contains($1.key) ? $0 : $0 + ($1.value ?? 0) }
    }
    return (sum(old), sum(new), !open.isEmpty)
  }
}
