package import Catalogue
package import Diagnostics
import ProcedureModel

/// Opportunities in the order of what they cost people a year.
///
/// Dossiers a year times what the element costs each time, as far as the record knows both; what is
/// unknown is said to be, never taken for nothing.
package struct Ranking: Sendable {
  /// One opportunity with its figures.
  package struct Row: Sendable {
    package var diagnostic: Diagnostic
    /// Dossiers a year, and where the number comes from.
    package var volume: Int?
    package var volumeSource: String
    /// Of one dossier: hundredths of an hour, and đồng; `nil` where the record has no cost.
    package var hundredthsOfHours: Int?
    package var dong: Int?
    /// Whether the cost is that of the element, not of the whole procedure.
    package var isOfElement = false

    /// Hundredths of hours a year.
    package var yearlyHours: Int? {
      guard let volume, let hundredthsOfHours else { return nil }
      return volume * hundredthsOfHours
    }

    package var yearlyDong: Int? {
      guard let volume, let dong else { return nil }
      return volume * dong
    }
  }

  /// Known costs first, the dearest on top; then known numbers of dossiers; then the unknown, the
  /// severest on top.
  package let rows: [Row]

  package init(
    _ diagnostics: [Diagnostic], _ catalogue: Catalogue, received: [String: (count: Int, year: Int)]
  ) {
    rows = diagnostics.filter {
      $0.family == .opportunity && catalogue.procedure($0.record) != nil
    }
    .map { Self.row($0, catalogue, received) }
    .sorted { left, right in
      let one = (left.yearlyHours ?? -1, left.yearlyDong ?? -1, left.volume ?? -1)
      let other = (right.yearlyHours ?? -1, right.yearlyDong ?? -1, right.volume ?? -1)
      if one != other { return one > other }
      if left.diagnostic.severity != right.diagnostic.severity {
        return left.diagnostic.severity > right.diagnostic.severity
      }
      return Diagnostic.inPrintOrder(left.diagnostic, right.diagnostic)
    }
  }

  private static func row(
    _ diagnostic: Diagnostic, _ catalogue: Catalogue,
    _ received: [String: (count: Int, year: Int)]
  ) -> Row {
    var row = Row(diagnostic: diagnostic, volume: nil, volumeSource: "")
    guard let facts = catalogue.procedure(diagnostic.record) else { return row }
    if let counted = received[facts.code.value] {
      row.volume = counted.count
      row.volumeSource = "catalogue/statistics/\(counted.year).csv"
    } else if let volume = facts.uses.volume {
      row.volume = volume
      row.volumeSource = "volume"
    }
    let own = facts.uses.costs.filter { !$0.at.isEmpty && $0.at == diagnostic.path }
    let costs = own.isEmpty ? facts.uses.costs : own
    if !costs.isEmpty {
      row.hundredthsOfHours = costs.reduce(0) { $0 + $1.hundredthsOfHours }
      row.dong = costs.reduce(0) { $0 + $1.dong }
      row.isOfElement = !own.isEmpty
    }
    return row
  }
}

extension Workspace {
  /// Dossiers received in the newest year that the statistics cover, by procedure.
  package var received: [String: (count: Int, year: Int)] {
    var counts: [String: (count: Int, year: Int)] = [:]
    let totals = records.statistics
    for (place, filing) in totals.filings.keys.enumerated() {
      let code = totals.codes[Int(filing.code)]
      let before = counts[code]
      if let before, before.year > filing.year { continue }
      let number = (1...12).reduce(0) { sum, month in
        sum + (totals.filings.count(.received, at: place, month: month) ?? 0)
      }
      let base = before?.year == filing.year ? before?.count ?? 0 : 0
      counts[code] = (base + number, filing.year)
    }
    return counts
  }
}
