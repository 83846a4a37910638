package import ProcedureModel

extension Fee {
  /// What has to be paid in a situation where no group is exempted; `nil` where it is not known.
  ///
  /// A share or a foreign amount is not known in đồng. Reductions for groups and under conditions that
  /// only a person can judge do not count.
  package func dong(in situation: Situation) -> Int? {
    var base: Int?
    if case .dong(let amount)? = amount.value?.value {
      base = amount
    } else if case .dong(let amount)? = rates.narrowest(in: situation).first?.amount.value?.value {
      base = amount
    }
    guard let base else { return nil }
    var lowest = base
    for reduction in reductions
    where reduction.qualifiers.holds(in: situation) && reduction.qualifiers.subjects.isEmpty
      && reduction.qualifiers.when == nil
    {
      switch reduction.to?.value {
      case .dong(let amount): lowest = min(lowest, amount)
      case .share(let share):
        lowest = min(lowest, Int(clamping: Int128(base) * Int128(share) / 10_000))
      case .foreign, nil: break
      }
    }
    return lowest
  }
}
