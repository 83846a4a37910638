public import SourceText
public import VietnameseText

/// A decision that announced the procedure.
public struct Announcement: Claiming {
  public struct Publication: Sendable {
    public var place: Located<PublicationPlace>?
    public var date: Located<CivilDate>?

    public init() {}
  }

  public var range: ByteRange
  public var instrument: Located<LegalReference>?
  public var about: Located<AnnouncementSubject>?
  /// The first day of the content.
  public var effective: Located<CivilDate>?
  /// The day it was entered in the national database.
  public var entered: Located<CivilDate>?
  public var published: [Publication] = []
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// An agency in one of its roles.
public struct AuthorityRow: Qualified, Claiming {
  public var range: ByteRange
  public var agency: Located<String>?
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// A power handed on (ủy quyền), by which act and for how long.
public struct Delegation: Qualified, Claiming {
  public struct Review: Sendable {
    public var date: Located<CivilDate>?
    public var by: Located<String>?
    public var result: Located<DelegationReview>?
    public var because: Located<String>?

    public init() {}
  }

  public var range: ByteRange
  public var giver: Located<String>?
  public var to: Located<String>?
  public var instrument: Located<LegalReference>?
  public var reviewed: [Review] = []
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// Who decides, executes, receives and works along.
public struct Authorities: Claiming {
  public var range: ByteRange
  public var decide: Stated<[AuthorityRow]> = .absent
  public var execute: Stated<[AuthorityRow]> = .absent
  public var receive: Stated<[AuthorityRow]> = .absent
  public var coordinate: Stated<[AuthorityRow]> = .absent
  public var delegated: Stated<[Delegation]> = .absent
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }

  /// Each role with its key in the file.
  public var roles: [(key: String, rows: Stated<[AuthorityRow]>)] {
    [("decide", decide), ("execute", execute), ("receive", receive), ("coordinate", coordinate)]
  }
}

/// Where it may be filed: anywhere (`free`), or bound to a place.
public struct Boundary: Qualified, Claiming {
  public var range: ByteRange
  public var isFree = false
  public var boundTo: Located<BoundTo>?
  /// Not bound to one office, but only to those of a province or a commune.
  public var freeWithin: Located<FreeWithin>?
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// How far it can be done online, and why no further.
public struct Online: Qualified, Claiming {
  public struct Partial: Claiming {
    public var range: ByteRange
    public var reason: Located<PartialReason>?
    public var claims = Claims()

    public init(range: ByteRange) {
      self.range = range
    }
  }

  public var range: ByteRange
  public var level: Stated<Located<OnlineLevel>> = .absent
  public var eligible: Stated<Located<OnlineEligibility>> = .absent
  public var partialBecause: Stated<[Partial]> = .absent
  public var services: [Located<String>] = []
  public var url: Located<String>?
  public var payment: Stated<Located<OnlinePayment>> = .absent
  public var identity: Located<OnlineIdentity>?
  /// Proactive service level, 0 to 4 (NĐ 224/2026/NĐ-CP Điều 16).
  public var proactive: Located<Int>?
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// Who may file, and for whom, where it is not the subject itself.
public struct Filer: Qualified, Claiming {
  public var range: ByteRange
  public var id: Located<String>?
  /// Who files, in words: cha, mẹ, người được ủy quyền.
  public var who: Located<String>?
  /// For whom; `nil` for anybody who may ask for the procedure.
  public var beneficiary: Located<String>?
  public var mandate: Located<Mandate>?
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// A way of filing, perhaps from a day on.
public struct ChannelRow: Qualified, Claiming {
  public var range: ByteRange
  public var channel: Located<Channel>?
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// A requirement or condition.
public struct Condition: Qualified, Claiming {
  public var range: ByteRange
  public var id: Located<String>?
  public var text: Located<String>?
  public var kind: Located<ConditionKind>?
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }

  public var key: String { id?.value ?? "" }
}

/// What comes out of the procedure.
public struct ProcedureResult: Qualified, Claiming {
  public var range: ByteRange
  public var paper: Located<String>?
  public var id: Located<String>?
  public var name: Located<String>?
  public var code: Stated<Located<String>> = .absent
  public var outcome: Located<Outcome>?
  public var formats: [Located<ResultFormat>] = []
  public var valid: Stated<Located<TimeSpan>> = .absent
  public var returned: [Located<Channel>] = []
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }

  public var key: String { id?.value ?? paper?.value ?? "" }
  public var place: ByteRange { name?.range ?? paper?.range ?? id?.range ?? range }
}

/// A procedure done inside this one (liên thông).
public struct Interlink: Qualified, Claiming {
  public var range: ByteRange
  public var procedure: Located<String>?
  public var id: Located<String>?
  public var name: Located<String>?
  public var after: [Located<String>] = []
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// An act the procedure rests on.
public struct LegalBasis: Qualified, Claiming {
  public var range: ByteRange
  public var reference: Located<LegalReference>?
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// How many use it in a year.
public struct Volume: Qualified, Claiming {
  public var range: ByteRange
  public var subjects: Located<Int>?
  public var times: Located<Int>?
  public var year: Located<Int>?
  public var source: Located<String>?
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// The cost of one activity of compliance, as somebody measured or estimated it.
public struct CostRow: Qualified, Claiming {
  public var range: ByteRange
  public var activity: Located<CostActivity>?
  /// Path of the document or the step.
  public var at: Located<String>?
  /// Hundredths of an hour, one number or the sources' several.
  public var hours: [Located<Int>] = []
  public var times: Located<Int>?
  /// Services bought, in đồng.
  public var bought: Located<Int>?
  public var who: Located<Payer>?
  public var source: Located<String>?
  public var qualifiers = Qualifiers()
  public var claims = Claims()

  public init(range: ByteRange) {
    self.range = range
  }
}

/// When and against what somebody compared the file with the law.
public struct Check: Sendable {
  public var range: ByteRange
  public var agency: Located<String>?
  public var date: Located<CivilDate>?
  public var against: Located<String>?

  public init(range: ByteRange) {
    self.range = range
  }
}

/// Where the record was taken from, for the next import.
public struct Import: Sendable {
  public var range: ByteRange
  public var url: Located<String>?
  public var id: Located<String>?
  public var date: Located<CivilDate>?

  public init(range: ByteRange) {
    self.range = range
  }
}

/// An edit that mends the record and changes no rule.
public struct Correction: Sendable {
  public var range: ByteRange
  public var date: Located<CivilDate>?
  public var at: Located<String>?
  public var because: Located<String>?

  public init(range: ByteRange) {
    self.range = range
  }
}

/// Why and since when the procedure is no more.
public struct Abolition: Sendable {
  public var range: ByteRange
  public var date: Located<CivilDate>?
  public var instrument: Located<LegalReference>?
  public var replacedBy: Stated<[Located<String>]> = .absent

  public init(range: ByteRange) {
    self.range = range
  }
}
