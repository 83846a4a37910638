import Catalogue
package import ProcedureModel
package import VietnameseText

/// How long one procedure of a life event may take, by the limits its record states.
package struct StopLimit: Sendable, Equatable {
  package var shortest: TimeSpan
  package var longest: TimeSpan

  /// The limits that hold in a case on a day; `nil` where none is stated or none has an end.
  ///
  /// Left out are rows that only add to another, or span some steps only.
  package init?(_ procedure: Procedure, caseID: String?, on day: CivilDate) {
    let rows = procedure.timeLimit.elements
      .holding(in: Situation(day: day, caseID: caseID))
      .filter { $0.covers.isEmpty && $0.plus == nil }
    let own = rows.filter { !$0.qualifiers.cases.isEmpty }
    let spans = (caseID == nil || own.isEmpty ? rows : own)
      .compactMap { row in row.takes.value?.value }
      .compactMap { span in span.roughDays.map { (days: $0, span: span) } }
    guard let least = spans.min(by: { $0.days < $1.days }),
      let most = spans.max(by: { $0.days < $1.days })
    else { return nil }
    shortest = least.span
    longest = most.span
  }
}
