package import ProcedureModel
package import VietnameseText

/// How many performances there are in a year, of a case and by a channel where that is known.
package struct UsageCount: Hashable, Sendable {
  /// `nil`: of all cases.
  package var caseID: String?
  /// `nil`: by all channels.
  package var channel: Channel?
  package var count: Int

  package init(caseID: String? = nil, channel: Channel? = nil, count: Int) {
    self.caseID = caseID
    self.channel = channel
    self.count = count
  }

  /// What the procedure's own `volume` says of its latest year; empty where it says nothing.
  ///
  /// Subjects times how often each of them; once where that is not said.
  package static func stated(_ procedure: Procedure, on day: CivilDate) -> [UsageCount] {
    let rows = procedure.volume.filter { $0.qualifiers.holds(on: day) && $0.subjects != nil }
    let year = rows.compactMap(\.year?.value).max()
    return rows.filter { $0.year?.value == year }.flatMap { row -> [UsageCount] in
      let (count, overflows) = (row.subjects?.value ?? 0).multipliedReportingOverflow(
        by: row.times?.value ?? 1)
      guard !overflows else { return [] }
      let cases: [String?] =
        row.qualifiers.cases.isEmpty ? [nil] : row.qualifiers.cases.map(\.value)
      let channels: [Channel?] =
        row.qualifiers.channels.isEmpty ? [nil] : row.qualifiers.channels.map(\.value)
      // A row about several at once cannot be told apart.
      guard cases.count == 1, channels.count == 1 else { return [UsageCount(count: count)] }
      return [UsageCount(caseID: cases[0], channel: channels[0], count: count)]
    }
  }
}
