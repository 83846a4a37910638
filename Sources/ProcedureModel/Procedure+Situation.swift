import VietnameseText

extension Procedure {
  /// The procedure as it stands on a day, and in as much of a situation as is known.
  ///
  /// Elements that do not hold are gone; of rows that compete, the narrowest stay. What the situation
  /// leaves open excludes nothing. The rest of the record is untouched.
  public func resolved(in situation: Situation) -> Procedure {
    var copy = self
    copy.status = statusOn(situation.day)
    if case .given(var authorities) = copy.authorities {
      authorities.decide = authorities.decide.holding(in: situation)
      authorities.execute = authorities.execute.holding(in: situation)
      authorities.receive = authorities.receive.holding(in: situation)
      authorities.coordinate = authorities.coordinate.holding(in: situation)
      authorities.delegated = authorities.delegated.holding(in: situation)
      copy.authorities = .given(authorities)
    }
    copy.filers = filers.holding(in: situation)
    copy.boundary = boundary.map { $0.narrowest(in: situation) }
    copy.online = online.map { $0.narrowest(in: situation) }
    copy.channels = channels.holding(in: situation).map { rows in
      guard let asked = situation.channel else { return rows }
      return rows.filter { $0.channel?.value == asked }
    }
    copy.timeLimit = timeLimit.map { rows in
      // What is added stands beside the row that else holds.
      rows.filter { $0.plus == nil }.narrowest(in: situation)
        + rows.filter { $0.plus != nil }.holding(in: situation)
    }
    copy.fees = fees.holding(in: situation).map { fees in
      fees.map { fee in
        var fee = fee
        fee.rates = fee.rates.narrowest(in: situation)
        fee.reductions = fee.reductions.holding(in: situation)
        return fee
      }
    }
    if var everyCase = copy.everyCase {
      everyCase.documents = everyCase.documents.map { $0.holding(in: situation) }
      copy.everyCase = everyCase
    }
    copy.cases = cases.holding(in: situation).map { cases in
      cases.filter { situation.caseID == nil || $0.key == situation.caseID }.map { element in
        var element = element
        element.documents = element.documents.map { $0.holding(in: situation) }
        return element
      }
    }
    copy.conditions = conditions.holding(in: situation)
    copy.steps = steps.holding(in: situation).map { steps in
      steps.map { step in
        var step = step
        step.takes = step.takes.map { $0.narrowest(in: situation) }
        return step
      }
    }
    copy.results = results.holding(in: situation)
    copy.interlinks = interlinks.holding(in: situation)
    copy.legalBasis = legalBasis.holding(in: situation)
    copy.volume = volume.holding(in: situation)
    copy.cost = cost.holding(in: situation)
    if documentIndex != nil { copy.indexDocuments() }
    return copy
  }

  /// The status on a day: what is abolished later is still in force, what was abolished is no more.
  private func statusOn(_ day: CivilDate) -> Located<Status>? {
    guard let end = abolition?.date?.value, let status else { return status }
    switch status.value {
    case .abolished where day < end: return Located(.inForce, at: status.range)
    case .inForce where day >= end, .suspended where day >= end:
      return Located(.abolished, at: status.range)
    case .draft, .inForce, .suspended, .abolished: return status
    }
  }
}

extension Stated {
  /// The same, with what is given changed.
  public func map<Other: Sendable>(_ change: (Value) -> Other) -> Stated<Other> {
    switch self {
    case .absent: .absent
    case .none(let range): .none(range)
    case .unstated(let range): .unstated(range)
    case .given(let value): .given(change(value))
    }
  }

  fileprivate func holding<Element: Qualified>(in situation: Situation) -> Stated
  where Value == [Element] {
    map { $0.holding(in: situation) }
  }
}

extension [DocumentItem] {
  /// Those that hold in a situation; of a group, the members that do.
  fileprivate func holding(in situation: Situation) -> [DocumentItem] {
    compactMap { item in
      guard item.qualifiers.holds(in: situation) else { return nil }
      guard case .group(var group) = item else { return item }
      group.members = group.members.holding(in: situation)
      return group.members.isEmpty ? nil : .group(group)
    }
  }
}
