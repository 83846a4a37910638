package import SourceText
package import VietnameseText

/// How sure an entry's source is; `unverified` is printed wherever the entry is used.
package enum SourceStatus: String, Word {
  case verified
  case reported
  case unverified
}

/// What any entry of a registry may carry.
package struct RegistryCommon: Sendable {
  /// The file it stands in.
  package var path = ""
  package var name: Located<String>?
  package var alsoCalled: [Located<String>] = []
  package var was: [Located<String>] = []
  package var from: Located<CivilDate>?
  package var until: Located<CivilDate>?
  package var note: Located<String>?
  package var source: Located<String>?
  package var sourceStatus: Located<SourceStatus>?
  package var english: Located<String>?

  package init() {}
}

/// An entry of a registry, known by its key.
package protocol RegistryEntry: Sendable {
  var id: Located<String> { get set }
  var common: RegistryCommon { get set }
  init(id: Located<String>)
}

extension RegistryEntry {
  package var nameText: String { common.name?.value ?? id.value }
}

package enum AgencyKind: String, Word {
  case body
  /// A class of bodies, such as *Ủy ban nhân dân cấp xã*.
  case `class`
  case role
}

package struct Agency: RegistryEntry {
  package struct Address: Sendable {
    package var text: Located<String>?
    package var phone: Located<String>?
    package var hours: Located<String>?

    package init() {}
  }

  package var id: Located<String>
  package var common = RegistryCommon()
  package var level: Located<Level>?
  package var kind: Located<AgencyKind>?
  package var parent: Located<String>?
  package var place: Located<String>?
  package var successors: [Located<String>] = []
  package var addresses: [Address] = []
  package var code: Located<String>?

  package init(id: Located<String>) {
    self.id = id
  }
}

/// A field of procedures (lĩnh vực).
package struct Field: RegistryEntry {
  package var id: Located<String>
  package var common = RegistryCommon()
  package var code: Located<String>?
  package var parent: Located<String>?
  package var agency: Located<String>?

  package init(id: Located<String>) {
    self.id = id
  }
}

package enum SubjectGroup: String, Word {
  case group
}

/// Who may ask for a procedure (đối tượng).
package struct Subject: RegistryEntry {
  package var id: Located<String>
  package var common = RegistryCommon()
  package var code: Located<String>?
  package var who: Located<Payer>?
  package var kind: Located<SubjectGroup>?
  package var partOf: [Located<String>] = []

  package init(id: Located<String>) {
    self.id = id
  }
}

package enum PlaceKind: String, Word {
  case province
  case commune
  /// A class of places.
  case area
}

package struct Place: RegistryEntry {
  package var id: Located<String>
  package var common = RegistryCommon()
  package var kind: Located<PlaceKind>?
  package var parent: Located<String>?
  package var classes: [Located<String>] = []
  package var successors: [Located<String>] = []
  package var code: Located<String>?

  package init(id: Located<String>) {
    self.id = id
  }
}

package enum PaperKind: String, Word {
  case form
  /// Made by the applicant.
  case own
  case certificate
  case licence
  case identity
  case confirmation
  case notice
  case decision
}

package enum Confirmer: String, Word {
  case commune
  case neighbourhood
  case workplace
  case school
  case hospital
}

/// A kind of paper that procedures ask for or give.
package struct Paper: RegistryEntry {
  /// The database that holds it, since when, by which law.
  package struct Holding: Qualified, Claiming {
    package var range: ByteRange
    package var database: Located<String>?
    package var source: Located<String>?
    package var sourceStatus: Located<SourceStatus>?
    package var qualifiers = Qualifiers()
    package var claims = Claims()

    package init(range: ByteRange) {
      self.range = range
    }
  }

  package struct Form: Qualified, Claiming {
    package var range: ByteRange
    package var file: Stated<Located<String>> = .absent
    package var number: Located<String>?
    package var source: Located<String>?
    package var sourceStatus: Located<SourceStatus>?
    package var qualifiers = Qualifiers()
    package var claims = Claims()

    package init(range: ByteRange) {
      self.range = range
    }
  }

  package var id: Located<String>
  package var common = RegistryCommon()
  package var kind: Located<PaperKind>?
  package var issuedBy: [Located<String>] = []
  package var heldBy: Stated<[Holding]> = .absent
  package var forms: Stated<[Form]> = .absent
  /// The slug of NQ 66.7/2025/NQ-CP Điều 4.
  package var replacedAs: Located<String>?
  package var confirmedBy: Located<Confirmer>?
  /// The act that ended it.
  package var endedBy: [Located<LegalReference>] = []

  package init(id: Located<String>) {
    self.id = id
  }
}

package struct Database: RegistryEntry {
  package var id: Located<String>
  package var common = RegistryCommon()
  package var owner: Located<String>?
  package var basis: [Located<LegalReference>] = []
  package var url: Located<String>?

  package init(id: Located<String>) {
    self.id = id
  }
}

package enum InstrumentKind: String, Word {
  case constitution
  case law
  case ordinance
  case resolution
  case decree
  case decision
  case circular
  case jointCircular = "joint-circular"
  case directive
  case announcement
  case plan
  /// Công điện.
  case dispatch
  /// Công văn.
  case letter
  case other
}

/// A legal instrument or a decision; its id is its number.
package struct Instrument: RegistryEntry {
  package var id: Located<String>
  package var common = RegistryCommon()
  package var title: Located<String>?
  package var kind: Located<InstrumentKind>?
  package var issuer: Located<String>?
  package var issued: Located<CivilDate>?
  package var effective: Located<CivilDate>?
  package var amends: [Located<LegalReference>] = []
  package var repeals: [Located<LegalReference>] = []
  package var repealedBy: [Located<LegalReference>] = []
  package var url: Located<String>?

  package init(id: Located<String>) {
    self.id = id
  }
}

/// One row of `replacements.csv`: which paper which act replaces in which procedure.
package struct Replacement: Sendable {
  package var instrument: String
  package var code: String
  /// A paper's id; empty where the printed name fits no registry entry.
  package var paper: String
  /// A database's id; empty where the paper is cut outright or the database is unknown.
  package var database: String
  package var text: String
  package var article: String
  package var from: CivilDate?
  package var until: CivilDate?

  package init(
    instrument: String, code: String, paper: String, database: String, text: String,
    article: String, from: CivilDate?, until: CivilDate?
  ) {
    self.instrument = instrument
    self.code = code
    self.paper = paper
    self.database = database
    self.text = text
    self.article = article
    self.from = from
    self.until = until
  }
}

/// A day off, or a working day that makes up for one.
package struct Holiday: Sendable {
  package enum Kind: String, Word {
    case holiday
    case makeUp = "make-up"
  }

  package var date: Located<CivilDate>?
  package var name: Located<String>?
  package var kind: Located<Kind>?
  package var source: Located<String>?

  package init() {}
}
