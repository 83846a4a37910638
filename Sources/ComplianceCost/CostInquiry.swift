package import ProcedureModel
package import VietnameseText

/// Whom and what a computation of costs is about, beside the procedure itself.
package struct CostInquiry: Sendable {
  package var parameters: CostParameters
  package var day: CivilDate
  /// Whose hours they are where a row does not say.
  package var payer: Payer
  /// Names of papers by id, for the terms' labels.
  package var names: [String: String] = [:]
  /// Papers that are forms to be filled in.
  package var forms: Set<String> = []

  package init(parameters: CostParameters, day: CivilDate, payer: Payer) {
    self.parameters = parameters
    self.day = day
    self.payer = payer
  }

  /// The terms of one case by one channel.
  package func breakdown(
    _ procedure: Procedure, caseID: String?, channel: Channel?
  ) -> CostBreakdown {
    let situation = Situation(day: day, caseID: caseID, channel: channel)
    var builder = TermBuilder(self, procedure, situation)
    builder.build()
    let element = procedure.cases.elements.first { $0.key == caseID }
    return CostBreakdown(
      caseID: caseID, caseName: element?.name?.value, channel: channel, terms: builder.terms)
  }

  /// The terms of every case by every channel, in the order written.
  package func breakdowns(_ procedure: Procedure) -> [CostBreakdown] {
    let situation = Situation(day: day)
    let cases = procedure.cases.elements.holding(in: situation).map(\.key)
    let channels = procedure.channels.elements.holding(in: situation).compactMap {
      $0.channel?.value
    }
    let all: [Channel?] = channels.isEmpty ? [nil] : channels
    return (cases.isEmpty ? ["chung"] : cases).flatMap { id in
      all.map { breakdown(procedure, caseID: id, channel: $0) }
    }
  }
}
