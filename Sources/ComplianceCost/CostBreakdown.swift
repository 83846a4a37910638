package import ProcedureModel

/// What one performance costs in one case by one channel, term by term.
package struct CostBreakdown: Sendable {
  package var caseID: String?
  package var caseName: String?
  package var channel: Channel?
  package var terms: [CostTerm]

  package init(caseID: String?, caseName: String?, channel: Channel?, terms: [CostTerm]) {
    self.caseID = caseID
    self.caseName = caseName
    self.channel = channel
    self.terms = terms
  }

  /// What is not known, each once, in the order of the terms.
  package var missing: [MissingInput] {
    var seen: Set<MissingInput> = []
    return terms.flatMap(\.missing).filter { seen.insert($0).inserted }
  }

  /// The sum of one part; `nil` where something of it is not known.
  package func sum(of part: CostTerm.Part) -> CostRange? {
    Self.sum(terms.filter { $0.part == part })
  }

  /// The cost of one performance; `nil` where anything is not known.
  package var total: CostRange? { Self.sum(terms) }

  /// Hundredths of an hour of one performance; `nil` where hours are not known.
  package var hours: Int? {
    var sum = 0
    for term in terms where term.part == .work {
      guard let hours = term.hours else { return nil }
      let (product, overflows) = hours.middle.multipliedReportingOverflow(by: term.count)
      let (next, tooLarge) = sum.addingReportingOverflow(product)
      if overflows || tooLarge { return nil }
      sum = next
    }
    return sum
  }

  private static func sum(_ terms: [CostTerm]) -> CostRange? {
    var sum: CostRange? = .zero
    for term in terms {
      guard let amount = term.amount, term.missing.isEmpty else { return nil }
      sum = sum?.adding(amount)
    }
    return sum
  }
}
