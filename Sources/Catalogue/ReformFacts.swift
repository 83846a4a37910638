package import ProcedureModel
package import VietnameseText

/// What plans of reform count of one procedure.
package struct ReformFacts: Sendable {
  /// One decision that announced it.
  package struct Announced: Sendable {
    /// The decision's number; `nil` where the record has none.
    package var instrument: String?
    package var effective: CivilDate?
    package var entered: CivilDate?
    package var published: [(place: PublicationPlace, date: CivilDate)]
  }

  /// A power handed on, as far as it is documented.
  package struct Delegated: Sendable {
    package var giver: String?
    package var to: String?
    package var hasInstrument: Bool
    package var from: CivilDate?
    package var until: CivilDate?
    /// The newest day on which somebody looked whether it still fits.
    package var reviewed: CivilDate?
  }

  package var announcements: [Announced] = []
  package var delegations: [Delegated] = []
  package var eligible: OnlineEligibility?
  package var payment: OnlinePayment?
  /// Whether some fee is an amount above zero on the day.
  package var hasFee = false
  /// Whether the national portal has a service of it.
  package var hasService = false
  /// Whether it may be filed anywhere; `nil` where the record does not say.
  package var isBoundaryFree: Bool?
  /// How many conditions there are; `nil` where the record does not say.
  package var conditions: Int?
  /// The day it was abolished.
  package var abolished: CivilDate?

  package init(_ procedure: Procedure, in situation: Situation) {
    for announcement in procedure.announcements.elements {
      announcements.append(
        Announced(
          instrument: announcement.instrument?.value.instrument,
          effective: announcement.effective?.value, entered: announcement.entered?.value,
          published: announcement.published.compactMap { row in
            guard let place = row.place?.value, let date = row.date?.value else { return nil }
            return (place, date)
          }))
    }
    // Those that have ended stay out: what counts is the power as it is used today.
    for row in procedure.authorities.value?.delegated.elements.holding(in: situation) ?? [] {
      delegations.append(
        Delegated(
          giver: row.giver?.value, to: row.to?.value, hasInstrument: row.instrument != nil,
          from: row.qualifiers.from?.value, until: row.qualifiers.until?.value,
          reviewed: row.reviewed.compactMap(\.date?.value).max()))
    }
    for row in procedure.online.elements.holding(in: situation) {
      if eligible == nil { eligible = row.eligible.value?.value }
      if payment == nil { payment = row.payment.value?.value }
      if !row.services.isEmpty { hasService = true }
    }
    if let rows = procedure.boundary.value?.holding(in: situation), !rows.isEmpty {
      isBoundaryFree = rows.allSatisfy(\.isFree)
    }
    switch procedure.conditions {
    case .given(let all): conditions = all.holding(in: situation).count
    case .none: conditions = 0
    case .absent, .unstated: conditions = nil
    }
    for fee in procedure.fees.elements.holding(in: situation) {
      for amount in [fee.amount.value] + fee.rates.map(\.amount.value) {
        if case .dong(let dong)? = amount?.value, dong > 0 { hasFee = true }
      }
    }
    abolished = procedure.abolition?.date?.value
  }
}
