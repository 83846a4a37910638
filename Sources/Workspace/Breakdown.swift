package import Catalogue
package import Diagnostics
import ProcedureModel

/// Findings counted by something else than their rule.
package struct Breakdown: Sendable {
  /// What they can be counted by.
  package enum Dimension: String, Sendable, CaseIterable {
    case rule, field, agency, plan
  }

  // One by one: a dictionary of dictionaries would be asked twice for every count.
  private var byRule: [String: Int] = [:]
  private var byField: [String: Int] = [:]
  private var byAgency: [String: Int] = [:]
  private var byPlan: [String: Int] = [:]

  package init() {}

  /// Adds the findings of one file; those of a file without a procedure count for no field or agency.
  ///
  /// A finding counts for each agency that has a part in the procedure, and for each plan.
  package mutating func add(_ diagnostics: [Diagnostic], _ facts: ProcedureFacts?) {
    var start = 0
    while start < diagnostics.count {
      // Findings of one rule stand together, and most often matter under the same plans.
      let (rule, plans) = (diagnostics[start].rule, diagnostics[start].plans)
      var end = start + 1
      while end < diagnostics.count, diagnostics[end].rule == rule,
        diagnostics[end].plans == plans
      {
        end += 1
      }
      byRule[rule, default: 0] += end - start
      for plan in plans { byPlan[plan.id, default: 0] += end - start }
      start = end
    }
    guard let facts, !diagnostics.isEmpty else { return }
    if let field = facts.field?.value { byField[field, default: 0] += diagnostics.count }
    for agency in facts.agencies { byAgency[agency, default: 0] += diagnostics.count }
  }

  package mutating func add(_ other: Breakdown) {
    byRule.merge(other.byRule, uniquingKeysWith: +)
    byField.merge(other.byField, uniquingKeysWith: +)
    byAgency.merge(other.byAgency, uniquingKeysWith: +)
    byPlan.merge(other.byPlan, uniquingKeysWith: +)
  }

  /// Ids by how many findings they have, most first, then by id.
  package func rows(by dimension: Dimension) -> [(id: String, count: Int)] {
    let counts =
      switch dimension {
      case .rule: byRule
      case .field: byField
      case .agency: byAgency
      case .plan: byPlan
      }
    return counts.map { (id: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }
}
