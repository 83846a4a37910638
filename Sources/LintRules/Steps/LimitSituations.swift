import ProcedureModel
import VietnameseText

extension Procedure {
  /// The rows of the time limit that hold on a day, with every situation in which each one governs.
  ///
  /// Only the cases and channels that steps or limits tell apart are told apart.
  func forEachGoverningLimit(on day: CivilDate, _ body: (TimeLimitRow, Situation) -> Void) {
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
    for step in steps {
      look(at: step.qualifiers)
      for row in step.takes.elements { look(at: row.qualifiers) }
    }
    let caseIDs: [String?] = tellsCases ? cases.elements.map(\.key) : [nil]
    let channels: [Channel?] = tellsChannels ? filingChannels(on: day) : [nil]
    for row in rows {
      for caseID in caseIDs {
        for channel in channels {
          let situation = Situation(day: day, caseID: caseID, channel: channel)
          guard row.qualifiers.holds(in: situation) else { continue }
          let best =
            rows.filter { $0.qualifiers.when == nil }.holding(in: situation)
            .map(\.qualifiers.narrowness).max() ?? 0
          if row.qualifiers.when != nil || row.qualifiers.narrowness >= best {
            body(row, situation)
          }
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
