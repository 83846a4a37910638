public import SourceText
public import VietnameseText

/// How sure an entry's source is; `unverified` is printed wherever the entry is used.
public enum SourceStatus: String, Word {
  case verified
  case reported
  case unverified
}

/// What any entry of a registry may carry.
public struct RegistryCommon: Sendable {
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

  public init() {}

  /// The file it stands in.
  @inlinable
  public var path: String {
    get { boxed.contents.path }
    _modify { yield &boxed.contents.path }
  }
  @inline(never)
  public var name: Located<String>? {
    get { boxed.contents.name }
    _modify { yield &boxed.contents.name }
  }
  @inlinable
  public var alsoCalled: [Located<String>] {
    get { boxed.contents.alsoCalled }
    _modify { yield &boxed.contents.alsoCalled }
  }
  @inlinable
  public var was: [Located<String>] {
    get { boxed.contents.was }
    _modify { yield &boxed.contents.was }
  }
  @inlinable
  public var from: Located<CivilDate>? {
    get { boxed.contents.from }
    _modify { yield &boxed.contents.from }
  }
  @inlinable
  public var until: Located<CivilDate>? {
    get { boxed.contents.until }
    _modify { yield &boxed.contents.until }
  }
  @inlinable
  public var note: Located<String>? {
    get { boxed.contents.note }
    _modify { yield &boxed.contents.note }
  }
  @inlinable
  public var source: Located<String>? {
    get { boxed.contents.source }
    _modify { yield &boxed.contents.source }
  }
  @inlinable
  public var sourceStatus: Located<SourceStatus>? {
    get { boxed.contents.sourceStatus }
    _modify { yield &boxed.contents.sourceStatus }
  }
  @inlinable
  public var english: Located<String>? {
    get { boxed.contents.english }
    _modify { yield &boxed.contents.english }
  }
}

/// An entry of a registry, known by its key.
public protocol RegistryEntry: Sendable {
  var id: Located<String> { get set }
  var common: RegistryCommon { get set }
  init(id: Located<String>)
}

extension RegistryEntry {
  public var nameText: String { common.name?.value ?? id.value }
}

public enum AgencyKind: String, Word {
  case body
  /// A class of bodies, such as *Ủy ban nhân dân cấp xã*.
  case `class`
  case role
}

public struct Agency: RegistryEntry {
  public struct Address: Sendable {
    public var text: Located<String>?
    public var phone: Located<String>?
    public var hours: Located<String>?

    public init() {}
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

  public init(id: Located<String>) {
    boxed = Boxed(Contents(id: id))
  }

  @inlinable
  public var id: Located<String> {
    get { boxed.contents.id }
    _modify { yield &boxed.contents.id }
  }
  @inline(never)
  public var common: RegistryCommon {
    get { boxed.contents.common }
    _modify { yield &boxed.contents.common }
  }
  /// Who reviews its files on a forge: `@name`, `@organisation/team` or an address of mail.
  @inlinable
  package var owners: [Located<String>] {
    get { boxed.contents.owners }
    set { boxed.contents.owners = newValue }
  }
  @inlinable
  public var level: Located<Level>? {
    get { boxed.contents.level }
    _modify { yield &boxed.contents.level }
  }
  @inlinable
  public var kind: Located<AgencyKind>? {
    get { boxed.contents.kind }
    _modify { yield &boxed.contents.kind }
  }
  @inlinable
  public var parent: Located<String>? {
    get { boxed.contents.parent }
    _modify { yield &boxed.contents.parent }
  }
  @inlinable
  public var place: Located<String>? {
    get { boxed.contents.place }
    _modify { yield &boxed.contents.place }
  }
  @inlinable
  public var successors: [Located<String>] {
    get { boxed.contents.successors }
    _modify { yield &boxed.contents.successors }
  }
  @inlinable
  public var addresses: [Address] {
    get { boxed.contents.addresses }
    _modify { yield &boxed.contents.addresses }
  }
  @inlinable
  public var code: Located<String>? {
    get { boxed.contents.code }
    _modify { yield &boxed.contents.code }
  }
}

/// A field of procedures (lĩnh vực).
public struct Field: RegistryEntry {
  public var id: Located<String>
  public var common = RegistryCommon()
  public var code: Located<String>?
  public var parent: Located<String>?
  public var agency: Located<String>?

  public init(id: Located<String>) {
    self.id = id
  }
}

public enum SubjectGroup: String, Word {
  case group
}

/// Who may ask for a procedure (đối tượng).
public struct Subject: RegistryEntry {
  public var id: Located<String>
  public var common = RegistryCommon()
  public var code: Located<String>?
  public var who: Located<Payer>?
  public var kind: Located<SubjectGroup>?
  public var partOf: [Located<String>] = []

  public init(id: Located<String>) {
    self.id = id
  }
}

public enum PlaceKind: String, Word {
  case province
  case commune
  /// A class of places.
  case area
}

public struct Place: RegistryEntry {
  public var id: Located<String>
  public var common = RegistryCommon()
  public var kind: Located<PlaceKind>?
  public var parent: Located<String>?
  public var classes: [Located<String>] = []
  public var successors: [Located<String>] = []
  public var code: Located<String>?

  public init(id: Located<String>) {
    self.id = id
  }
}

public enum PaperKind: String, Word {
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

public enum Confirmer: String, Word {
  case commune
  case neighbourhood
  case workplace
  case school
  case hospital
}

/// A kind of paper that procedures ask for or give.
public struct Paper: RegistryEntry {
  /// The database that holds it, since when, by which law.
  public struct Holding: Qualified, Claiming {
    public var range: ByteRange
    public var database: Located<String>?
    public var source: Located<String>?
    public var sourceStatus: Located<SourceStatus>?
    public var qualifiers = Qualifiers()
    public var claims = Claims()

    public init(range: ByteRange) {
      self.range = range
    }
  }

  public struct Form: Qualified, Claiming {
    public var range: ByteRange
    public var file: Stated<Located<String>> = .absent
    public var number: Located<String>?
    public var source: Located<String>?
    public var sourceStatus: Located<SourceStatus>?
    public var qualifiers = Qualifiers()
    public var claims = Claims()

    public init(range: ByteRange) {
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

  public init(id: Located<String>) {
    boxed = Boxed(Contents(id: id))
  }

  @inlinable
  public var id: Located<String> {
    get { boxed.contents.id }
    _modify { yield &boxed.contents.id }
  }
  @inline(never)
  public var common: RegistryCommon {
    get { boxed.contents.common }
    _modify { yield &boxed.contents.common }
  }
  @inlinable
  public var kind: Located<PaperKind>? {
    get { boxed.contents.kind }
    _modify { yield &boxed.contents.kind }
  }
  @inlinable
  public var issuedBy: [Located<String>] {
    get { boxed.contents.issuedBy }
    _modify { yield &boxed.contents.issuedBy }
  }
  @inlinable
  public var heldBy: Stated<[Holding]> {
    get { boxed.contents.heldBy }
    _modify { yield &boxed.contents.heldBy }
  }
  @inlinable
  public var forms: Stated<[Form]> {
    get { boxed.contents.forms }
    _modify { yield &boxed.contents.forms }
  }
  /// The slug of NQ 66.7/2025/NQ-CP Điều 4.
  @inlinable
  public var replacedAs: Located<String>? {
    get { boxed.contents.replacedAs }
    _modify { yield &boxed.contents.replacedAs }
  }
  @inlinable
  public var confirmedBy: Located<Confirmer>? {
    get { boxed.contents.confirmedBy }
    _modify { yield &boxed.contents.confirmedBy }
  }
  /// The act that ended it.
  @inlinable
  public var endedBy: [Located<LegalReference>] {
    get { boxed.contents.endedBy }
    _modify { yield &boxed.contents.endedBy }
  }
}

/// A phrase that rules look for; its name is the phrase, its other names are further wordings.
public struct PhraseEntry: RegistryEntry {
  public var id: Located<String>
  public var common = RegistryCommon()
  /// The law that the phrase falls short of.
  public var basis: [Located<LegalReference>] = []

  public init(id: Located<String>) {
    self.id = id
  }
}

public struct Database: RegistryEntry {
  public var id: Located<String>
  public var common = RegistryCommon()
  public var owner: Located<String>?
  public var basis: [Located<LegalReference>] = []
  public var url: Located<String>?

  public init(id: Located<String>) {
    self.id = id
  }
}

public enum InstrumentKind: String, Word {
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
public struct Instrument: RegistryEntry {
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

  public init(id: Located<String>) {
    boxed = Boxed(Contents(id: id))
  }

  @inlinable
  public var id: Located<String> {
    get { boxed.contents.id }
    _modify { yield &boxed.contents.id }
  }
  @inline(never)
  public var common: RegistryCommon {
    get { boxed.contents.common }
    _modify { yield &boxed.contents.common }
  }
  @inlinable
  public var title: Located<String>? {
    get { boxed.contents.title }
    _modify { yield &boxed.contents.title }
  }
  @inlinable
  public var kind: Located<InstrumentKind>? {
    get { boxed.contents.kind }
    _modify { yield &boxed.contents.kind }
  }
  @inlinable
  public var issuer: Located<String>? {
    get { boxed.contents.issuer }
    _modify { yield &boxed.contents.issuer }
  }
  @inlinable
  public var issued: Located<CivilDate>? {
    get { boxed.contents.issued }
    _modify { yield &boxed.contents.issued }
  }
  @inlinable
  public var effective: Located<CivilDate>? {
    get { boxed.contents.effective }
    _modify { yield &boxed.contents.effective }
  }
  @inlinable
  public var amends: [Located<LegalReference>] {
    get { boxed.contents.amends }
    _modify { yield &boxed.contents.amends }
  }
  @inlinable
  public var repeals: [Located<LegalReference>] {
    get { boxed.contents.repeals }
    _modify { yield &boxed.contents.repeals }
  }
  @inlinable
  public var repealedBy: [Located<LegalReference>] {
    get { boxed.contents.repealedBy }
    _modify { yield &boxed.contents.repealedBy }
  }
  @inlinable
  public var url: Located<String>? {
    get { boxed.contents.url }
    _modify { yield &boxed.contents.url }
  }
}

/// One row of `replacements.csv`: which paper which act replaces in which procedure.
public struct Replacement: Sendable {
  public var instrument: String
  public var code: String
  /// A paper's id; empty where the printed name fits no registry entry.
  public var paper: String
  /// A database's id; empty where the paper is cut outright or the database is unknown.
  public var database: String
  public var text: String
  public var article: String
  public var from: CivilDate?
  public var until: CivilDate?

  public init(
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
public struct Holiday: Sendable {
  public enum Kind: String, Word {
    case holiday
    case makeUp = "make-up"
  }

  public var date: Located<CivilDate>?
  public var name: Located<String>?
  public var kind: Located<Kind>?
  public var source: Located<String>?

  public init() {}
}
