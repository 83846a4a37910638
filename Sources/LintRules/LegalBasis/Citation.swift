import ProcedureModel
import SourceText
import VietnameseText

/// An act cited somewhere in a procedure, with the element that cites it.
struct Citation {
  let reference: Located<LegalReference>
  /// Path of ids of the element; `nil` for the legal basis of the procedure itself.
  let element: String?

  /// Path of ids of what a finding is about.
  var path: String { element ?? "legal-basis/" + slug(reference.value.instrument) }
}

extension Procedure {
  /// Every act cited as basis that holds on a day: of the procedure, then of its parts.
  func forEachCitation(on day: CivilDate, _ body: (Citation) -> Void) {
    if let rows = legalBasis.value {
      for row in rows where row.qualifiers.holds(on: day) {
        guard let reference = row.reference else { continue }
        body(Citation(reference: reference, element: nil))
      }
    }
    func visit(_ element: some Qualified & Claiming, _ path: @autoclosure () -> String) {
      guard !element.claims.basis.isEmpty, element.qualifiers.holds(on: day) else { return }
      for reference in element.claims.basis {
        body(Citation(reference: reference, element: path()))
      }
    }
    for row in boundary.elements { visit(row, "boundary") }
    for row in timeLimit.elements { visit(row, "time-limit") }
    for fee in fees.elements {
      visit(fee, "fees/" + fee.key)
      for rate in fee.rates { visit(rate, "fees/" + fee.key + "/rates") }
      for reduction in fee.reductions { visit(reduction, "fees/" + fee.key + "/reductions") }
    }
    for element in cases.elements { visit(element, "cases/" + element.key) }
    forEachDocument { site in visit(site.document, site.path) }
    for condition in conditions.elements { visit(condition, "conditions/" + condition.key) }
    for step in steps.elements { visit(step, "steps/" + step.key) }
    for result in results.elements { visit(result, "results/" + result.key) }
  }
}
