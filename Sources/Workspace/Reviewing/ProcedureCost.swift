import Catalogue
package import ComplianceCost
import Diagnostics
import LintEngine
package import ProcedureModel
package import VietnameseText

/// What following a procedure costs: every case by every channel, and all of them in a year.
package struct ProcedureCost: Sendable {
  /// Where the number of performances comes from.
  package enum UsageSource: Hashable, Sendable {
    /// The procedure's `volume`, with its year and its source as typed.
    case volume(year: Int?, source: String?)
    /// The statistics of a year.
    case statistics(year: Int)
    /// How many a year from `volume`, how they divide from the statistics.
    case both(year: Int)
    case unknown
  }

  package var procedure: Procedure
  package var breakdowns: [CostBreakdown]
  package var usage: [UsageCount]
  package var usageSource: UsageSource
  package var year: YearlyCost
  package var inquiry: CostInquiry

  /// - Parameters:
  ///   - procedure: The procedure with what its place lays over it.
  ///   - inquiry: Parameters, day, names.
  ///   - statistics: Performances of one whole year by case and channel; empty where not known.
  package init(
    _ procedure: Procedure, _ inquiry: CostInquiry,
    statistics: (year: Int, isWhole: Bool, counts: [UsageCount])?
  ) {
    self.procedure = procedure
    self.inquiry = inquiry
    breakdowns = inquiry.breakdowns(procedure)
    let stated = UsageCount.stated(procedure, on: inquiry.day)
    let row = procedure.volume.last
    if stated.isEmpty {
      let counts = statistics.map { $0.isWhole ? $0.counts : [] } ?? []
      usage = counts
      usageSource = counts.isEmpty ? .unknown : .statistics(year: statistics?.year ?? 0)
      year = YearlyCost(breakdowns, usage: counts)
      return
    }
    usage = stated
    usageSource = .volume(year: row?.year?.value, source: row?.source?.value)
    year = YearlyCost(breakdowns, usage: stated)
    // The record knows how many, the statistics know by which channel.
    if year.missing == [.channelUse], let statistics, let whole = year.performances {
      let scaled = YearlyCost(breakdowns, usage: statistics.counts, scaledTo: whole)
      if scaled.cost != nil {
        usage = statistics.counts
        usageSource = .both(year: statistics.year)
        year = scaled
      }
    }
  }
}

extension Workspace {
  /// Whose time and which names count for a procedure.
  package func costInquiry(_ procedure: Procedure, on day: CivilDate? = nil) -> CostInquiry {
    let day = day ?? self.day
    let payer = Payer.usual(of: procedure) { registries.subjects[$0]?.who?.value }
    var inquiry = CostInquiry(
      parameters: CostParameters(records.parameters, on: day), day: day, payer: payer)
    for site in procedure.documents {
      guard let id = site.document.paper?.value, let paper = registries.papers[id] else { continue }
      inquiry.names[id] = paper.nameText
      if paper.kind?.value == .form { inquiry.forms.insert(id) }
    }
    return inquiry
  }

  /// What a procedure costs by the parameters of the workspace's day.
  ///
  /// - Parameters:
  ///   - procedure: The procedure with what its place lays over it.
  ///   - day: Another day than the workspace's.
  /// - Returns: Every term, and what a year comes to.
  package func cost(of procedure: Procedure, on day: CivilDate? = nil) -> ProcedureCost {
    ProcedureCost(
      procedure, costInquiry(procedure, on: day),
      statistics: usage(of: procedure.codeText))
  }

  /// Dossiers received in the latest year of the statistics; whole where all twelve months are there.
  private func usage(of code: String) -> (year: Int, isWhole: Bool, counts: [UsageCount])? {
    guard let received = records.statistics.received(of: code) else { return nil }
    let counts = received.counts.map {
      UsageCount(caseID: $0.caseID, channel: $0.channel, count: $0.count)
    }
    return (received.year, received.months.count == 12, counts)
  }

  /// The procedure of a code with what the place lays over it; `nil` where it cannot be read.
  package func wholeProcedure(_ code: String) -> Procedure? {
    guard let path = procedureFile(code) else { return nil }
    return read(path, judgedBy: nil, LintContext(registries: registries, day: day)).procedure
  }
}
