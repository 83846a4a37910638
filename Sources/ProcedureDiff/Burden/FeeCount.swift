import ComplianceCost
import ProcedureModel

/// What has to be paid in one situation, and what all of it costs.
enum FeeCount {
  /// The terms of the cost of one performance and of a year, as far as the record has them.
  static func estimate(
    _ procedure: Procedure, _ situation: Situation, _ hourlyIncome: Int?
  ) -> CostEstimate {
    let rows = procedure.cost.filter { $0.qualifiers.holds(in: situation) }
    var hours: Int?
    for row in rows {
      guard let figure = CostEstimate.lowerMiddle(row.hours.map(\.value)) else { continue }
      hours = (hours ?? 0) + figure * (row.times?.value ?? 1)
    }
    let bought = rows.reduce(0) { $0 + ($1.bought?.value ?? 0) * ($1.times?.value ?? 1) }
    var fees = fees(procedure, situation).map { (name: $0.name, amount: $0.amount) }
    if procedure.fees.isUnstated { fees.append((name: "", amount: nil)) }
    let performances = procedure.volume.last.flatMap { volume in
      volume.subjects.map { $0.value * (volume.times?.value ?? 1) } ?? volume.times?.value
    }
    return CostEstimate(
      hours: hours, income: hourlyIncome, bought: bought, fees: fees, performances: performances)
  }

  /// Each fee that holds with its amount; `nil` where the amount is not known.
  static func fees(
    _ procedure: Procedure, _ situation: Situation
  ) -> [(key: String, name: String, amount: Int?)] {
    procedure.fees.elements.filter { $0.qualifiers.holds(in: situation) }.map {
      ($0.key, $0.name?.value ?? $0.key, amount($0, situation))
    }
  }

  /// What has to be paid where no group is exempted; `nil` where the amount is not known.
  private static func amount(_ fee: Fee, _ situation: Situation) -> Int? {
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
