import ProcedureModel
import VietnameseText

extension Procedure {
  /// The rows of the time limit that hold on a day, with every situation in which each one governs.
  ///
  /// Only the cases and channels that steps or limits tell apart are told apart; the steps of a
  /// situation are sorted out once for all its rows.
  func forEachGoverningLimit(
    on day: CivilDate, _ body: (TimeLimitRow, Situation, StepGraph) -> Void
  ) {
    let rows = timeLimit.elements.filter { $0.plus == nil && $0.qualifiers.holds(on: day) }
    guard !rows.isEmpty else { return }
    let steps = self.steps.elements
    var tellsCases = false
    var tellsChannels = false
    func look(at qualifiers: Qualifiers) {
      if !qualifiers.cases.isEmpty { tellsCases = true }
      if !qualifiers.channels.isEmpty { tellsChannels = true }
    }
    for row in rows { look(at: row.qualifiers) }
    for index in steps.indices {
      look(at: steps[index].qualifiers)
      for row in steps[index].takes.elements { look(at: row.qualifiers) }
    }
    let caseIDs: [String?] = tellsCases ? cases.elements.map(\.key) : [nil]
    let channels: [Channel?] = tellsChannels ? filingChannels(on: day) : [nil]
    let outline = StepOutline(steps)
    for caseID in caseIDs {
      for channel in channels {
        let situation = Situation(day: day, caseID: caseID, channel: channel)
        let holding = rows.holding(in: situation)
        guard !holding.isEmpty else { continue }
        let graph = StepGraph(outline, in: situation)
        var best = 0
        for row in holding where row.qualifiers.when == nil {
          best = max(best, row.qualifiers.narrowness)
        }
        for row in holding where row.qualifiers.when != nil || row.qualifiers.narrowness >= best {
          body(row, situation, graph)
        }
      }
    }
  }

  /// The cases that steps tell apart, each by id; `nil` alone where they tell none apart.
  func casesOfSteps() -> [String?] {
    let tellsCases = steps.elements.contains { !$0.qualifiers.cases.isEmpty }
    return tellsCases ? cases.elements.map(\.key) : [nil]
  }

  /// The ways of filing open on a day, in the order written.
  func filingChannels(on day: CivilDate) -> [Channel] {
    channels.elements.filter { $0.qualifiers.holds(on: day) }.compactMap(\.channel?.value)
  }
}
