/// A closed list of words that may be typed for one key.
///
/// The raw value is the word in the file; the names people read are in `site/translations`.
public protocol Word: RawRepresentable<String>, CaseIterable, Sendable, Hashable
where AllCases == [Self] {}

public enum ProcedureKind: String, Word {
  case `public`
  /// Between agencies (group A of QĐ 1085/QĐ-TTg).
  case internalBetween = "internal-between"
  /// Inside one agency (group B).
  case internalWithin = "internal-within"

  public var isInternal: Bool { self != .public }
}

public enum LocalRules: String, Word {
  case assigned
  case notAssigned = "not-assigned"
  case other
}

public enum Level: String, Word {
  case central
  case province
  /// Ended on 2025-06-30 with the district level.
  case district
  case commune
  case other
}

public enum Status: String, Word {
  case draft
  case inForce = "in-force"
  case suspended
  case abolished
}

public enum Depth: String, Word {
  case full
  case facts
}

public enum Channel: String, Word {
  case inPerson = "in-person"
  case online
  case post
}

public enum Outcome: String, Word {
  case granted
  case refused
  case supplement
}

public enum AnnouncementSubject: String, Word {
  case new
  case amended
  case replaced
  case abolished
}

public enum PublicationPlace: String, Word {
  case nationalDatabase = "national-database"
  case desk
  case website
  case other
}

public enum DelegationReview: String, Word {
  case keep
  case adjust
  case withdraw
}

public enum BoundTo: String, Word {
  case residence
  case headOffice = "head-office"
  case placeOfIssue = "place-of-issue"
  case site
  case other
}

/// How far a procedure that is not bound to one office may be filed from it.
public enum FreeWithin: String, Word {
  /// At any office of the province or city, and nowhere else.
  case province
  case commune
}

public enum CopyKind: String, Word {
  case plain
  /// A plain copy that the receiver compares with the original.
  case compared
  case certified
  case fromRegister = "from-register"
  case electronic
}

public enum Handover: String, Word {
  case submit
  /// Shown and taken back (xuất trình).
  case show
  /// Filled in or stated; nothing is handed in.
  case declare
}

public enum Need: String, Word {
  case ifAny = "if-any"
}

public enum NotFoundAction: String, Word {
  case show
  case submit
  case agencyAsks = "agency-asks"
}

/// When the agency looks a paper up: of itself, or only where the applicant asks for it.
public enum LookUp: String, Word {
  case always
  case onRequest = "on-request"
}

/// The paper with which one files for another.
public enum Mandate: String, Word {
  /// The tie itself does: a parent for a child.
  case unneeded
  case plain
  /// Certified or notarised.
  case certified
}

public enum Authentication: String, Word {
  case legalisation
  case translation
  /// Công chứng: of a contract or a will, not of a copy.
  case notarisation
  /// Chứng thực hợp đồng, giao dịch.
  case contract
  /// Chứng thực chữ ký.
  case signature
}

public enum FeeKind: String, Word {
  /// Phí.
  case fee
  /// Lệ phí.
  case charge
  /// Giá.
  case price
}

public enum ConditionKind: String, Word {
  case eligibility
  case exclusion
  case business
  case technical
  case financial
  case personnel
  case premises
  case administrative
  case other
}

public enum Action: String, Word {
  case submit
  case pay
  case confirm
  case receive
  case check
  case requestSupplement = "request-supplement"
  case assign
  case transfer
  case assess
  case consult
  case verify
  case inspect
  case meet
  case postNotice = "post-notice"
  case draft
  case approve
  case sign
  case decide
  case register
  case issue
  case publish
  case notify
  case refuse
  case `return`
}

public enum Silence: String, Word {
  case consent
}

public enum ResultFormat: String, Word {
  case paper
  case electronic
}

public enum OnlineLevel: String, Word {
  case none
  case partial
  case full
}

public enum OnlineEligibility: String, Word {
  case eligible
  case notEligible = "not-eligible"
}

public enum PartialReason: String, Word {
  case presence
  case onSiteCheck = "on-site-check"
  case technicalFault = "technical-fault"
  case otherTechnical = "other-technical"
}

public enum OnlinePayment: String, Word {
  case available
  case unavailable
}

public enum OnlineIdentity: String, Word {
  case vneid
}

public enum CostActivity: String, Word {
  case prepare
  case fill
  case travel
  case submit
  case pay
  case wait
  case supplement
  case collect
  case inspection
}

public enum Payer: String, Word {
  case citizen
  case business
  case official
}
