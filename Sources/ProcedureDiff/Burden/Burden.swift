import ComplianceCost
package import ProcedureModel
package import VietnameseText

/// Counts what a procedure asks of one who goes through it.
package struct Burden: Sendable {
  private let day: CivilDate
  /// Hundredths of a đồng that an hour is worth, from the parameters of the day.
  private let hourlyIncome: Int?

  package init(on day: CivilDate, hourlyIncome: Int?) {
    self.day = day
    self.hourlyIncome = hourlyIncome
  }

  /// One case and one channel: what a person chooses.
  private struct Choice: Hashable {
    var caseID: String
    var channel: Channel?
  }

  /// All measures that differ, each in the case and the channel for which it changes most.
  package func report(from old: Procedure, to new: Procedure) -> BurdenReport {
    var report = BurdenReport()
    let choices = Self.choices(of: new).filter(Set(Self.choices(of: old)).contains)
    let before = choices.map { values(old, $0) }
    let after = choices.map { values(new, $0) }
    for measure in BurdenMeasure.allCases {
      var best: BurdenDelta?
      var isEverywhere = true
      for (index, choice) in choices.enumerated() {
        guard let one = before[index][measure], let other = after[index][measure], one != other
        else {
          isEverywhere = false
          continue
        }
        let delta = BurdenDelta(
          measure: measure, before: one, after: other,
          caseName: Self.caseName(new, choice.caseID), channel: choice.channel)
        if let found = best {
          if found.before != one || found.after != other { isEverywhere = false }
          if abs(delta.difference ?? 0) > abs(found.difference ?? 0) { best = delta }
        } else {
          best = delta
        }
      }
      guard var best else { continue }
      if isEverywhere {
        best.caseName = nil
        best.channel = nil
      }
      report.deltas.append(best)
    }
    if let choice = choices.first { report.missing = estimate(new, choice).missing }
    return report
  }

  private static func choices(of procedure: Procedure) -> [Choice] {
    let cases = procedure.cases.elements.map(\.key)
    let channels = procedure.channels.elements.compactMap { $0.channel?.value }
    let all: [Channel?] = channels.isEmpty ? [nil] : channels
    return (cases.isEmpty ? ["chung"] : cases).flatMap { id in
      all.map { Choice(caseID: id, channel: $0) }
    }
  }

  private static func caseName(_ procedure: Procedure, _ id: String) -> String? {
    guard procedure.cases.elements.count > 1 else { return nil }
    return procedure.cases.elements.first { $0.key == id }?.name?.value ?? id
  }

  private func values(_ procedure: Procedure, _ choice: Choice) -> [BurdenMeasure: BurdenValue] {
    let situation = Situation(day: day, caseID: choice.caseID, channel: choice.channel)
    var values: [BurdenMeasure: BurdenValue] = [:]
    let papers = PaperCount(procedure, situation)
    values[.papers] = .number(papers.papers)
    values[.copies] = .number(papers.copies)
    values[.certifiedCopies] = .number(papers.certified)
    values[.formFields] = .number(papers.fields)
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
    values[.conditions] = .number(
      procedure.conditions.elements.count { $0.qualifiers.holds(in: situation) })
    if let span = time(procedure, situation) { values[.time] = .span(span.typed) }
    let estimate = estimate(procedure, choice)
    if let fee = estimate.fee { values[.fee] = .dong(fee.dong) }
    if let hours = estimate.hours { values[.hours] = .hours(hundredths: hours) }
    if let cost = estimate.perPerformance { values[.cost] = .dong(cost.dong) }
    if let hours = estimate.hoursPerYear { values[.hoursPerYear] = .hours(hundredths: hours) }
    if let cost = estimate.perYear { values[.costPerYear] = .dong(cost.dong) }
    return values
  }

  private func time(_ procedure: Procedure, _ situation: Situation) -> TimeSpan? {
    procedure.timeLimit.elements.filter { $0.plus == nil }.narrowest(in: situation)
      .first { $0.qualifiers.when == nil }?.takes.value?.value
  }

  private func estimate(_ procedure: Procedure, _ choice: Choice) -> CostEstimate {
    let situation = Situation(day: day, caseID: choice.caseID, channel: choice.channel)
    let rows = procedure.cost.filter { $0.qualifiers.holds(in: situation) }
    var hours: Int?
    for row in rows {
      guard let figure = CostEstimate.lowerMiddle(row.hours.map(\.value)) else { continue }
      hours = (hours ?? 0) + figure * (row.times?.value ?? 1)
    }
    let bought = rows.reduce(0) { $0 + ($1.bought?.value ?? 0) * ($1.times?.value ?? 1) }
    let fees = procedure.fees.elements.filter { $0.qualifiers.holds(in: situation) }.map {
      (name: $0.name?.value ?? $0.key, amount: amount($0, situation))
    }
    let performances = procedure.volume.last.flatMap { volume in
      volume.subjects.map { $0.value * (volume.times?.value ?? 1) } ?? volume.times?.value
    }
    return CostEstimate(
      hours: hours, income: hourlyIncome, bought: bought, fees: fees, performances: performances)
  }

  /// What has to be paid where no group is exempted; `nil` where the amount is not known.
  private func amount(_ fee: Fee, _ situation: Situation) -> Int? {
    var base: Int?
    if case .dong(let amount)? = fee.amount.value?.value {
      base = amount
    } else if case .dong(let amount)? =
      fee.rates.narrowest(in: situation).first?.amount.value?.value
    {
      base = amount
    }
    guard let base else { return nil }
    var lowest = base
    for reduction in fee.reductions
    where reduction.qualifiers.holds(in: situation) && reduction.qualifiers.subjects.isEmpty
      && reduction.qualifiers.when == nil
    {
      switch reduction.to?.value {
      case .dong(let amount): lowest = min(lowest, amount)
      case .share(let share): lowest = min(lowest, base * share / 10_000)
      case .foreign, nil: break
      }
    }
    return lowest
  }
}
