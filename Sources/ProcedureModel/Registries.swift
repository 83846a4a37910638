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
  @usableFromInline
  struct Contents: Sendable {
    @usableFromInline var path: String = ""
    @usableFromInline var name: Located<String>?
    @usableFromInline var alsoCalled: [Located<String>] = []
    @usableFromInline var was: [Located<String>] = []
    @usableFromInline var from: Located<CivilDate>?
    @usableFromInline var until: Located<CivilDate>?
    @usableFromInline var note: Located<String>?
    @usableFromInline var source: Located<String>?
    @usableFromInline var sourceStatus: Located<SourceStatus>?
    @usableFromInline var english: Located<String>?
  }

  @usableFromInline var boxed = Boxed(Contents())

  package init() {}

  /// The file it stands in.
  @inlinable
  package var path: String {
    get { boxed.contents.path }
    set { boxed.contents.path = newValue }
  }
  @inlinable
  package var name: Located<String>? {
    get { boxed.contents.name }
    set { boxed.contents.name = newValue }
  }
  @inlinable
  package var alsoCalled: [Located<String>] {
    get { boxed.contents.alsoCalled }
    set { boxed.contents.alsoCalled = newValue }
  }
  @inlinable
  package var was: [Located<String>] {
    get { boxed.contents.was }
    set { boxed.contents.was = newValue }
  }
  @inlinable
  package var from: Located<CivilDate>? {
    get { boxed.contents.from }
    set { boxed.contents.from = newValue }
  }
  @inlinable
  package var until: Located<CivilDate>? {
    get { boxed.contents.until }
    set { boxed.contents.until = newValue }
  }
  @inlinable
  package var note: Located<String>? {
    get { boxed.contents.note }
    set { boxed.contents.note = newValue }
  }
  @inlinable
  package var source: Located<String>? {
    get { boxed.contents.source }
    set { boxed.contents.source = newValue }
  }
  @inlinable
  package var sourceStatus: Located<SourceStatus>? {
    get { boxed.contents.sourceStatus }
    set { boxed.contents.sourceStatus = newValue }
  }
  @inlinable
  package var english: Located<String>? {
    get { boxed.contents.english }
    set { boxed.contents.english = newValue }
  }
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

  @usableFromInline
  struct Contents: Sendable {
    @usableFromInline var id: Located<String>
    @usableFromInline var common: RegistryCommon = RegistryCommon()
    @usableFromInline var level: Located<Level>?
    @usableFromInline var kind: Located<AgencyKind>?
    @usableFromInline var parent: Located<String>?
    @usableFromInline var place: Located<String>?
    @usableFromInline var successors: [Located<String>] = []
    @usableFromInline var addresses: [Address] = []
    @usableFromInline var code: Located<String>?
    @usableFromInline var owners: [Located<String>] = []

    init(id: Located<String>) {
      self.id = id
    }
  }

  @usableFromInline var boxed: Boxed<Contents>

  package init(id: Located<String>) {
    boxed = Boxed(Contents(id: id))
  }

  @inlinable
  package var id: Located<String> {
    get { boxed.contents.id }
    set { boxed.contents.id = newValue }
  }
  @inlinable
  package var common: RegistryCommon {
    get { boxed.contents.common }
    set { boxed.contents.common = newValue }
  }
  /// Who reviews its files on a forge: `@name`, `@organisation/team` or an address of mail.
  @inlinable
  package var owners: [Located<String>] {
    get { boxed.contents.owners }
    set { boxed.contents.owners = newValue }
  }
  @inlinable
  package var level: Located<Level>? {
    get { boxed.contents.level }
    set { boxed.contents.level = newValue }
  }
  @inlinable
  package var kind: Located<AgencyKind>? {
    get { boxed.contents.kind }
    set { boxed.contents.kind = newValue }
  }
  @inlinable
  package var parent: Located<String>? {
    get { boxed.contents.parent }
    set { boxed.contents.parent = newValue }
  }
  @inlinable
  package var place: Located<String>? {
    get { boxed.contents.place }
    set { boxed.contents.place = newValue }
  }
  @inlinable
  package var successors: [Located<String>] {
    get { boxed.contents.successors }
    set { boxed.contents.successors = newValue }
  }
  @inlinable
  package var addresses: [Address] {
    get { boxed.contents.addresses }
    set { boxed.contents.addresses = newValue }
  }
  @inlinable
  package var code: Located<String>? {
    get { boxed.contents.code }
    set { boxed.contents.code = newValue }
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

  @usableFromInline
  struct Contents: Sendable {
    @usableFromInline var id: Located<String>
    @usableFromInline var common: RegistryCommon = RegistryCommon()
    @usableFromInline var kind: Located<PaperKind>?
    @usableFromInline var issuedBy: [Located<String>] = []
    @usableFromInline var heldBy: Stated<[Holding]> = .absent
    @usableFromInline var forms: Stated<[Form]> = .absent
    @usableFromInline var replacedAs: Located<String>?
    @usableFromInline var confirmedBy: Located<Confirmer>?
    @usableFromInline var endedBy: [Located<LegalReference>] = []

    init(id: Located<String>) {
      self.id = id
    }
  }

  @usableFromInline var boxed: Boxed<Contents>

  package init(id: Located<String>) {
    boxed = Boxed(Contents(id: id))
  }

  @inlinable
  package var id: Located<String> {
    get { boxed.contents.id }
    set { boxed.contents.id = newValue }
  }
  @inlinable
  package var common: RegistryCommon {
    get { boxed.contents.common }
    set { boxed.contents.common = newValue }
  }
  @inlinable
  package var kind: Located<PaperKind>? {
    get { boxed.contents.kind }
    set { boxed.contents.kind = newValue }
  }
  @inlinable
  package var issuedBy: [Located<String>] {
    get { boxed.contents.issuedBy }
    set { boxed.contents.issuedBy = newValue }
  }
  @inlinable
  package var heldBy: Stated<[Holding]> {
    get { boxed.contents.heldBy }
    set { boxed.contents.heldBy = newValue }
  }
  @inlinable
  package var forms: Stated<[Form]> {
    get { boxed.contents.forms }
    set { boxed.contents.forms = newValue }
  }
  /// The slug of NQ 66.7/2025/NQ-CP Điều 4.
  @inlinable
  package var replacedAs: Located<String>? {
    get { boxed.contents.replacedAs }
    set { boxed.contents.replacedAs = newValue }
  }
  @inlinable
  package var confirmedBy: Located<Confirmer>? {
    get { boxed.contents.confirmedBy }
    set { boxed.contents.confirmedBy = newValue }
  }
  /// The act that ended it.
  @inlinable
  package var endedBy: [Located<LegalReference>] {
    get { boxed.contents.endedBy }
    set { boxed.contents.endedBy = newValue }
  }
}

/// A phrase that rules look for; its name is the phrase, its other names are further wordings.
package struct PhraseEntry: RegistryEntry {
  package var id: Located<String>
  package var common = RegistryCommon()
  /// The law that the phrase falls short of.
  package var basis: [Located<LegalReference>] = []

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
  @usableFromInline
  struct Contents: Sendable {
    @usableFromInline var id: Located<String>
    @usableFromInline var common: RegistryCommon = RegistryCommon()
    @usableFromInline var title: Located<String>?
    @usableFromInline var kind: Located<InstrumentKind>?
    @usableFromInline var issuer: Located<String>?
    @usableFromInline var issued: Located<CivilDate>?
    @usableFromInline var effective: Located<CivilDate>?
    @usableFromInline var amends: [Located<LegalReference>] = []
    @usableFromInline var repeals: [Located<LegalReference>] = []
    @usableFromInline var repealedBy: [Located<LegalReference>] = []
    @usableFromInline var url: Located<String>?

    init(id: Located<String>) {
      self.id = id
    }
  }

  @usableFromInline var boxed: Boxed<Contents>

  package init(id: Located<String>) {
    boxed = Boxed(Contents(id: id))
  }

  @inlinable
  package var id: Located<String> {
    get { boxed.contents.id }
    set { boxed.contents.id = newValue }
  }
  @inlinable
  package var common: RegistryCommon {
    get { boxed.contents.common }
    set { boxed.contents.common = newValue }
  }
  @inlinable
  package var title: Located<String>? {
    get { boxed.contents.title }
    set { boxed.contents.title = newValue }
  }
  @inlinable
  package var kind: Located<InstrumentKind>? {
    get { boxed.contents.kind }
    set { boxed.contents.kind = newValue }
  }
  @inlinable
  package var issuer: Located<String>? {
    get { boxed.contents.issuer }
    set { boxed.contents.issuer = newValue }
  }
  @inlinable
  package var issued: Located<CivilDate>? {
    get { boxed.contents.issued }
    set { boxed.contents.issued = newValue }
  }
  @inlinable
  package var effective: Located<CivilDate>? {
    get { boxed.contents.effective }
    set { boxed.contents.effective = newValue }
  }
  @inlinable
  package var amends: [Located<LegalReference>] {
    get { boxed.contents.amends }
    set { boxed.contents.amends = newValue }
  }
  @inlinable
  package var repeals: [Located<LegalReference>] {
    get { boxed.contents.repeals }
    set { boxed.contents.repeals = newValue }
  }
  @inlinable
  package var repealedBy: [Located<LegalReference>] {
    get { boxed.contents.repealedBy }
    set { boxed.contents.repealedBy = newValue }
  }
  @inlinable
  package var url: Located<String>? {
    get { boxed.contents.url }
    set { boxed.contents.url = newValue }
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
