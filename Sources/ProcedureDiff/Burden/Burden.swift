package import ComplianceCost
package import ProcedureModel
package import VietnameseText

/// Counts what a procedure asks of one who goes through it, before and after.
package struct Burden: Sendable {
  private let old: Side
  private let new: Side

  /// The day that a side is looked at, and with which numbers its costs are computed.
  package struct Side: Sendable {
    package var day: CivilDate
    /// Whose hours, which parameters and which names count for a procedure.
    package var inquiry: @Sendable (Procedure) -> CostInquiry

    package init(on day: CivilDate, inquiry: @escaping @Sendable (Procedure) -> CostInquiry) {
      self.day = day
      self.inquiry = inquiry
    }

    /// With these parameters, and a citizen's hours where a procedure is not internal.
    package init(on day: CivilDate, parameters: [Parameter] = []) {
      let known = CostParameters(parameters, on: day)
      self.init(on: day) {
        CostInquiry(parameters: known, day: day, payer: $0.isInternal ? .official : .citizen)
      }
    }
  }

  package init(old: Side, new: Side) {
    self.old = old
    self.new = new
  }

  /// Both sides on one day.
  package init(on day: CivilDate, parameters: [Parameter] = []) {
    let side = Side(on: day, parameters: parameters)
    self.init(old: side, new: side)
  }

  /// One case and one channel: what a person chooses.
  struct Choice: Hashable {
    var caseID: String
    var channel: Channel?
  }

  /// All measures that differ, in every case and channel in which they do.
  package func report(from older: Procedure, to newer: Procedure) -> BurdenReport {
    var report = BurdenReport()
    let choices = Self.choices(of: newer).filter(Set(Self.choices(of: older)).contains)
    let before = BurdenCosts(older, old.inquiry(older))
    let after = BurdenCosts(newer, new.inquiry(newer))
    let counts = choices.map { choice in
      BurdenCount.pair(
        BurdenCount(older, choice, before), BurdenCount(newer, choice, after))
    }
    for measure in BurdenMeasure.allCases {
      var groups: [Group] = []
      var spread = BurdenSpread()
      for (choice, count) in zip(choices, counts) {
        guard let one = count.old[measure], let other = count.new[measure] else {
          let isOneSided = (count.old[measure] == nil) != (count.new[measure] == nil)
          if isOneSided { report.oneSided.insert(measure) }
          continue
        }
        spread.add(one, other)
        guard one != other else { continue }
        let isPartial = count.partial.contains(measure)
        let found = groups.firstIndex { $0.takes(one, other, isPartial) }
        if let index = found {
          groups[index].add(one, other, choice)
        } else {
          groups.append(Group(one, other, isPartial, choice))
        }
      }
      report.deltas += groups.flatMap { Self.deltas(of: $0, measure, newer, choices) }
      if !groups.isEmpty { report.spreads[measure] = spread }
    }
    for count in counts {
      for missing in count.missing where !report.missing.contains(missing) {
        report.missing.append(missing)
      }
    }
    return report
  }

  /// Choices in which a measure changes by as much.
  private struct Group {
    var lowest: BurdenDelta.Values
    var highest: BurdenDelta.Values
    var isPartial: Bool
    var choices: [Choice]

    init(_ before: BurdenValue, _ after: BurdenValue, _ isPartial: Bool, _ choice: Choice) {
      lowest = BurdenDelta.Values(before: before, after: after)
      highest = lowest
      self.isPartial = isPartial
      choices = [choice]
    }

    /// Whether both values are as far apart; of what has no difference, whether they are the same.
    func takes(_ before: BurdenValue, _ after: BurdenValue, _ isPartial: Bool) -> Bool {
      guard isPartial == self.isPartial else { return false }
      guard let difference = BurdenValue.difference(before, after) else {
        return lowest.before == before && lowest.after == after
      }
      return difference == BurdenValue.difference(lowest.before, lowest.after)
        && before.unit == lowest.before.unit
    }

    mutating func add(_ before: BurdenValue, _ after: BurdenValue, _ choice: Choice) {
      choices.append(choice)
      guard let size = before.size else { return }
      let values = BurdenDelta.Values(before: before, after: after)
      if size < lowest.before.size ?? 0 { lowest = values }
      if size > highest.before.size ?? 0 { highest = values }
    }
  }

  /// One delta for the cases that have their channels in common; none is named where it is all.
  private static func deltas(
    of group: Group, _ measure: BurdenMeasure, _ procedure: Procedure, _ all: [Choice]
  ) -> [BurdenDelta] {
    var rows: [(channels: [Channel?], cases: [String])] = []
    var seen: Set<String> = []
    for id in group.choices.map(\.caseID) where seen.insert(id).inserted {
      let channels = group.choices.filter { $0.caseID == id }.map(\.channel)
      if let index = rows.firstIndex(where: { $0.channels == channels }) {
        rows[index].cases.append(id)
      } else {
        rows.append((channels, [id]))
      }
    }
    let caseCount = Set(all.map(\.caseID)).count
    let channelCount = Set(all.map(\.channel)).count
    return rows.map { row in
      BurdenDelta(
        measure: measure, lowest: group.lowest, highest: group.highest,
        cases: row.cases.count == caseCount ? [] : row.cases.map { caseName(procedure, $0) },
        channels: row.channels.count == channelCount ? [] : row.channels.compactMap { $0 },
        isPartial: group.isPartial)
    }
  }

  private static func choices(of procedure: Procedure) -> [Choice] {
    let cases = procedure.cases.elements.map(\.key)
    let channels = procedure.channels.elements.compactMap { $0.channel?.value }
    let all: [Channel?] = channels.isEmpty ? [nil] : channels
    return (cases.isEmpty ? ["chung"] : cases).flatMap { id in
      all.map { Choice(caseID: id, channel: $0) }
    }
  }

  private static func caseName(_ procedure: Procedure, _ id: String) -> String {
    procedure.cases.elements.first { $0.key == id }?.name?.value ?? id
  }
}
