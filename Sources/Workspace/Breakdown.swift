package import Catalogue
package import Diagnostics
import ProcedureModel

/// Findings counted by something else than their rule.
package struct Breakdown: Sendable {
  /// What they can be counted by.
  package enum Dimension: String, Sendable, CaseIterable {
    case rule, field, agency, plan
  }

  private var counts: [Dimension: [String: Int]] = [:]

  package init() {}

  /// Adds the findings of one file; those of a file without a procedure count for no field or agency.
  ///
  /// A finding counts for each agency that has a part in the procedure, and for each plan.
  package mutating func add(_ diagnostics: [Diagnostic], _ facts: ProcedureFacts?) {
    var start = 0
    while start < diagnostics.count {
      // Findings of one rule stand together, and most often matter under the same plans.
      let first = diagnostics[start]
      var end = start + 1
      while end < diagnostics.count, diagnostics[end].rule == first.rule,
        diagnostics[end].plans == first.plans
      {
        end += 1
      }
      counts[.rule, default: [:]][first.rule, default: 0] += end - start
      for plan in first.plans { counts[.plan, default: [:]][plan.id, default: 0] += end - start }
      start = end
    }
    guard let facts, !diagnostics.isEmpty else { return }
    if let field = facts.field?.value {
      counts[.field, default: [:]][field, default: 0] += diagnostics.count
    }
    for agency in facts.agencies {
      counts[.agency, default: [:]][agency, default: 0] += diagnostics.count
    }
  }

  package mutating func add(_ other: Breakdown) {
    for (dimension, counts) in other.counts {
      self.counts[dimension, default: [:]].merge(counts, uniquingKeysWith: +)
    }
  }

  /// Ids by how many findings they have, most first, then by id.
  package func rows(by dimension: Dimension) -> [(id: String, count: Int)] {
    (counts[dimension] ?? [:]).map { (id: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }
}
