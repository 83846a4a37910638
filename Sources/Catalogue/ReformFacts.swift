public import ProcedureModel
public import VietnameseText

/// What plans of reform count of one procedure.
public struct ReformFacts: Sendable {
  /// One decision that announced it.
  public struct Announced: Sendable {
    /// The decision's number; `nil` where the record has none.
    public var instrument: String?
    public var effective: CivilDate?
    public var entered: CivilDate?
    public var published: [(place: PublicationPlace, date: CivilDate)]
  }

  /// A power handed on, as far as it is documented.
  public struct Delegated: Sendable {
    public var giver: String?
    public var to: String?
    public var hasInstrument: Bool
    public var from: CivilDate?
    public var until: CivilDate?
    /// The newest day on which somebody looked whether it still fits.
    public var reviewed: CivilDate?
  }

  public var announcements: [Announced] = []
  public var delegations: [Delegated] = []
  public var eligible: OnlineEligibility?
  public var payment: OnlinePayment?
  /// Whether some fee is an amount above zero on the day.
  public var hasFee = false
  /// Whether the national portal has a service of it.
  public var hasService = false
  /// Whether it may be filed anywhere; `nil` where the record does not say.
  public var isBoundaryFree: Bool?
  /// How many conditions there are; `nil` where the record does not say.
  public var conditions: Int?
  /// The day it was abolished.
  public var abolished: CivilDate?

  public init(_ procedure: Procedure, in situation: Situation) {
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
