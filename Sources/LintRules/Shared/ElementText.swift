import ProcedureModel

/// The element a text of a procedure belongs to.
enum ElementText {
  case procedure(String)
  case document(DocumentSite)
  case `case`(Case)
  case condition(Condition)
  case timeLimit(TimeLimitRow)
  case fee(Fee)
  case rate(Fee, Fee.Rate)
  case step(Step)
  case result(ProcedureResult)

  /// Path of ids of the element; built only for a finding.
  var path: String {
    switch self {
    case .procedure(let key): key
    case .document(let site): site.path
    case .case(let element): "cases/" + element.key
    case .condition(let condition): condition.path
    case .timeLimit(let row): row.path
    case .fee(let fee): fee.path
    case .rate(let fee, let rate): fee.path + rate.path
    case .step(let step): step.path
    case .result(let result): result.path
    }
  }
}

extension Procedure {
  /// Every text that an office wrote or its source printed, with the element it belongs to.
  ///
  /// Elements whose period does not hold are passed over by `holds`.
  func forEachText(
    holding holds: (Qualifiers) -> Bool, _ body: (Located<String>, ElementText) -> Void
  ) {
    func visit(_ texts: Located<String>?..., of element: @autoclosure () -> ElementText) {
      for case let text? in texts { body(text, element()) }
    }
    func visit(
      _ qualifiers: Qualifiers, _ claims: Claims, of element: @autoclosure () -> ElementText
    ) {
      for case let text? in [qualifiers.when, claims.note, claims.because, claims.verbatim] {
        body(text, element())
      }
    }
    visit(name, of: .procedure("name"))
    visit(summary, of: .procedure("summary"))
    visit(purpose, of: .procedure("purpose"))
    visit(note, of: .procedure("note"))
    visit(everyCase?.note, of: .procedure("every-case"))
    for row in boundary.elements where holds(row.qualifiers) {
      visit(row.qualifiers, row.claims, of: .procedure("boundary"))
    }
    for row in channels.elements where holds(row.qualifiers) {
      visit(row.qualifiers, row.claims, of: .procedure("channels"))
    }
    for row in online.elements where holds(row.qualifiers) {
      visit(row.url, of: .procedure("online"))
      visit(row.qualifiers, row.claims, of: .procedure("online"))
    }
    for row in timeLimit.elements where holds(row.qualifiers) {
      visit(row.countedFrom, row.notCounting, of: .timeLimit(row))
      visit(row.qualifiers, row.claims, of: .timeLimit(row))
    }
    for fee in fees.elements where holds(fee.qualifiers) {
      visit(fee.name, fee.per, fee.of, of: .fee(fee))
      visit(fee.qualifiers, fee.claims, of: .fee(fee))
      for rate in fee.rates where holds(rate.qualifiers) {
        visit(rate.qualifiers, rate.claims, of: .rate(fee, rate))
      }
    }
    forEachDocument { site in
      guard holds(site.document.qualifiers) else { return }
      visit(site.document.name, of: .document(site))
      visit(site.document.qualifiers, site.document.claims, of: .document(site))
    }
    for element in cases.elements where holds(element.qualifiers) {
      visit(element.name, of: .case(element))
      visit(element.qualifiers, element.claims, of: .case(element))
    }
    for condition in conditions.elements where holds(condition.qualifiers) {
      visit(condition.text, of: .condition(condition))
      visit(condition.qualifiers, condition.claims, of: .condition(condition))
    }
    for step in steps.elements where holds(step.qualifiers) {
      visit(step.name, step.role, of: .step(step))
      visit(step.qualifiers, step.claims, of: .step(step))
    }
    for result in results.elements where holds(result.qualifiers) {
      visit(result.name, of: .result(result))
      visit(result.qualifiers, result.claims, of: .result(result))
    }
  }
}
