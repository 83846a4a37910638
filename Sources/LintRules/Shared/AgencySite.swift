import ProcedureModel

extension Procedure {
  /// Every agency that the procedure names in a part that holds, with the path of that part.
  ///
  /// The path is built by calling it, for a finding only.
  func forEachAgency(
    holding holds: (Qualifiers) -> Bool, _ body: (Located<String>, () -> String) -> Void
  ) {
    if let issuer = issuer.value { body(issuer) { "issuer" } }
    if let authorities = authorities.value {
      for role in authorities.roles {
        for row in role.rows.elements where holds(row.qualifiers) {
          if let agency = row.agency {
            body(agency) { "authorities/\(role.key)/\(agency.value)" }
          }
        }
      }
      for row in authorities.delegated.elements where holds(row.qualifiers) {
        for case let agency? in [row.giver, row.to] {
          body(agency) { "authorities/delegated/\(agency.value)" }
        }
      }
    }
    for row in timeLimit.elements where holds(row.qualifiers) {
      for part in row.parts {
        if let actor = part.actor { body(actor) { row.path } }
      }
    }
    for fee in fees.elements where holds(fee.qualifiers) {
      if let setBy = fee.setBy { body(setBy) { fee.path } }
    }
    for step in steps.elements where holds(step.qualifiers) {
      if !step.isApplicants, let actor = step.actor.value { body(actor) { step.path } }
      for agency in step.with { body(agency) { step.path } }
    }
  }
}
