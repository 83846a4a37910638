package import SourceText
package import VietnameseText

/// A decision that announced the procedure.
package struct Announcement: Claiming {
  package struct Publication: Sendable {
    package var place: Located<PublicationPlace>?
    package var date: Located<CivilDate>?

    package init() {}
  }

  package var range: ByteRange
  package var instrument: Located<LegalReference>?
  package var about: Located<AnnouncementSubject>?
  /// The first day of the content.
  package var effective: Located<CivilDate>?
  /// The day it was entered in the national database.
  package var entered: Located<CivilDate>?
  package var published: [Publication] = []
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// An agency in one of its roles.
package struct AuthorityRow: Qualified, Claiming {
  package var range: ByteRange
  package var agency: Located<String>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// A power handed on (ủy quyền), by which act and for how long.
package struct Delegation: Qualified, Claiming {
  package struct Review: Sendable {
    package var date: Located<CivilDate>?
    package var by: Located<String>?
    package var result: Located<DelegationReview>?
    package var because: Located<String>?

    package init() {}
  }

  package var range: ByteRange
  package var giver: Located<String>?
  package var to: Located<String>?
  package var instrument: Located<LegalReference>?
  package var reviewed: [Review] = []
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// Who decides, executes, receives and works along.
package struct Authorities: Claiming {
  package var range: ByteRange
  package var decide: Stated<[AuthorityRow]> = .absent
  package var execute: Stated<[AuthorityRow]> = .absent
  package var receive: Stated<[AuthorityRow]> = .absent
  package var coordinate: Stated<[AuthorityRow]> = .absent
  package var delegated: Stated<[Delegation]> = .absent
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }

  /// Each role with its key in the file.
  package var roles: [(key: String, rows: Stated<[AuthorityRow]>)] {
    [("decide", decide), ("execute", execute), ("receive", receive), ("coordinate", coordinate)]
  }
}

/// Where it may be filed: anywhere (`free`), or bound to a place.
package struct Boundary: Qualified, Claiming {
  package var range: ByteRange
  package var isFree = false
  package var boundTo: Located<BoundTo>?
  /// Not bound to one office, but only to those of a province or a commune.
  package var freeWithin: Located<FreeWithin>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// How far it can be done online, and why no further.
package struct Online: Qualified, Claiming {
  package struct Partial: Claiming {
    package var range: ByteRange
    package var reason: Located<PartialReason>?
    package var claims = Claims()

    package init(range: ByteRange) {
      self.range = range
    }
  }

  package var range: ByteRange
  package var level: Stated<Located<OnlineLevel>> = .absent
  package var eligible: Stated<Located<OnlineEligibility>> = .absent
  package var partialBecause: Stated<[Partial]> = .absent
  package var services: [Located<String>] = []
  package var url: Located<String>?
  package var payment: Stated<Located<OnlinePayment>> = .absent
  package var identity: Located<OnlineIdentity>?
  /// Proactive service level, 0 to 4 (NĐ 224/2026/NĐ-CP Điều 16).
  package var proactive: Located<Int>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// Who may file, and for whom, where it is not the subject itself.
package struct Filer: Qualified, Claiming {
  package var range: ByteRange
  package var id: Located<String>?
  /// Who files, in words: cha, mẹ, người được ủy quyền.
  package var who: Located<String>?
  /// For whom; `nil` for anybody who may ask for the procedure.
  package var beneficiary: Located<String>?
  package var mandate: Located<Mandate>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// A way of filing, perhaps from a day on.
package struct ChannelRow: Qualified, Claiming {
  package var range: ByteRange
  package var channel: Located<Channel>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// A requirement or condition.
package struct Condition: Qualified, Claiming {
  package var range: ByteRange
  package var id: Located<String>?
  package var text: Located<String>?
  package var kind: Located<ConditionKind>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }

  package var key: String { id?.value ?? "" }
}

/// What comes out of the procedure.
package struct ProcedureResult: Qualified, Claiming {
  package var range: ByteRange
  package var paper: Located<String>?
  package var id: Located<String>?
  package var name: Located<String>?
  package var code: Stated<Located<String>> = .absent
  package var outcome: Located<Outcome>?
  package var formats: [Located<ResultFormat>] = []
  package var valid: Stated<Located<TimeSpan>> = .absent
  package var returned: [Located<Channel>] = []
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }

  package var key: String { id?.value ?? paper?.value ?? "" }
  package var place: ByteRange { name?.range ?? paper?.range ?? id?.range ?? range }
}

/// A procedure done inside this one (liên thông).
package struct Interlink: Qualified, Claiming {
  package var range: ByteRange
  package var procedure: Located<String>?
  package var id: Located<String>?
  package var name: Located<String>?
  package var after: [Located<String>] = []
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// An act the procedure rests on.
package struct LegalBasis: Qualified, Claiming {
  package var range: ByteRange
  package var reference: Located<LegalReference>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// How many use it in a year.
package struct Volume: Qualified, Claiming {
  package var range: ByteRange
  package var subjects: Located<Int>?
  package var times: Located<Int>?
  package var year: Located<Int>?
  package var source: Located<String>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// The cost of one activity of compliance, as somebody measured or estimated it.
package struct CostRow: Qualified, Claiming {
  package var range: ByteRange
  package var activity: Located<CostActivity>?
  /// Path of the document or the step.
  package var at: Located<String>?
  /// Hundredths of an hour, one number or the sources' several.
  package var hours: [Located<Int>] = []
  package var times: Located<Int>?
  /// Services bought, in đồng.
  package var bought: Located<Int>?
  package var who: Located<Payer>?
  package var source: Located<String>?
  package var qualifiers = Qualifiers()
  package var claims = Claims()

  package init(range: ByteRange) {
    self.range = range
  }
}

/// When and against what somebody compared the file with the law.
package struct Check: Sendable {
  package var range: ByteRange
  package var agency: Located<String>?
  package var date: Located<CivilDate>?
  package var against: Located<String>?

  package init(range: ByteRange) {
    self.range = range
  }
}

/// Where the record was taken from, for the next import.
package struct Import: Sendable {
  package var range: ByteRange
  package var url: Located<String>?
  package var id: Located<String>?
  package var date: Located<CivilDate>?

  package init(range: ByteRange) {
    self.range = range
  }
}

/// An edit that mends the record and changes no rule.
package struct Correction: Sendable {
  package var range: ByteRange
  package var date: Located<CivilDate>?
  package var at: Located<String>?
  package var because: Located<String>?

  package init(range: ByteRange) {
    self.range = range
  }
}

/// Why and since when the procedure is no more.
package struct Abolition: Sendable {
  package var range: ByteRange
  package var date: Located<CivilDate>?
  package var instrument: Located<LegalReference>?
  package var replacedBy: Stated<[Located<String>]> = .absent

  package init(range: ByteRange) {
    self.range = range
  }
}
