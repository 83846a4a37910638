public import ProcedureModel
public import SourceText
public import VietnameseText

/// What the whole catalogue needs to know of one procedure: small and flat, so that 100,000 fit.
///
/// Rules over many procedures, lists, indexes and pages about other things see only this. A class,
/// because it is handed from list to list and never changes.
public final class ProcedureFacts: Sendable {
  public let path: String
  public let code: Located<String>
  public let name: String
  public let alsoCalled: [String]
  public let summary: String?
  public let kind: ProcedureKind?
  public let status: Status?
  public let field: Located<String>?
  public let issuer: String?
  public let levels: [Level]
  public let subjects: [String]
  public let was: [Located<String>]
  /// Codes that the procedure names: interlinks, steps, replacements, each with its place.
  public let procedures: [Located<String>]
  /// Papers asked for, each once, in the order met.
  public let papersAsked: [String]
  /// Papers that come out.
  public let papersGiven: [String]
  /// Papers that some step hands over on the way, results or not.
  public let papersHandedOver: [String]
  /// Acts it rests on.
  public let instruments: [String]
  /// Agencies in any role, each once.
  public let agencies: [String]
  public let channels: [Channel]
  public let onlineLevel: OnlineLevel?
  public let checked: CivilDate?
  /// Papers, limits and hand-overs, for rules over many procedures and for the graph.
  public let uses: ProcedureUses
  /// Announcements, online service, delegations and what else plans count.
  public let reform: ReformFacts
  /// Time and money, for one line in a list.
  public let glance: GlanceFacts

  /// Gathers the facts of a procedure; those that change with time are taken on `day`.
  public init(_ procedure: Procedure, on day: CivilDate) {
    let situation = Situation(day: day)
    path = procedure.path
    code = procedure.code ?? Located("", at: procedure.range)
    name = procedure.nameText
    alsoCalled = procedure.alsoCalled.map(\.value)
    summary = procedure.summary?.value
    kind = procedure.kind?.value
    status = procedure.status?.value
    field = procedure.field
    issuer = procedure.issuer.value?.value
    levels = procedure.level.elements.map(\.value)
    subjects = procedure.subjects.elements.map(\.value)
    was = procedure.was
    procedures =
      procedure.interlinks.compactMap(\.procedure)
      + procedure.steps.elements.compactMap(\.procedure)
      + (procedure.abolition?.replacedBy.elements ?? [])
    var asked = UniqueList()
    procedure.forEachDocument { site in
      if let paper = site.document.paper?.value { asked.add(paper) }
    }
    papersAsked = asked.values
    var given = UniqueList()
    for result in procedure.results.elements {
      if let paper = result.paper?.value { given.add(paper) }
    }
    papersGiven = given.values
    var handed = UniqueList()
    for step in procedure.steps.elements {
      for paper in step.gives { handed.add(paper.value) }
    }
    papersHandedOver = handed.values
    var cited = UniqueList()
    for basis in procedure.legalBasis.elements {
      if let reference = basis.reference?.value { cited.add(reference.instrument) }
    }
    instruments = cited.values
    var agencies = UniqueList()
    if let issuer = procedure.issuer.value?.value { agencies.add(issuer) }
    if let authorities = procedure.authorities.value {
      for role in authorities.roles {
        for row in role.rows.elements.holding(in: situation) {
          if let agency = row.agency?.value { agencies.add(agency) }
        }
      }
    }
    for step in procedure.steps.elements {
      if let actor = step.actor.value?.value, actor != Step.applicant { agencies.add(actor) }
    }
    self.agencies = agencies.values
    channels = procedure.channels.elements.holding(in: situation).compactMap(\.channel?.value)
    onlineLevel = procedure.online.elements.holding(in: situation).first?.level.value?.value
    checked = procedure.checked.compactMap(\.date?.value).max()
    uses = ProcedureUses(procedure, in: situation)
    reform = ReformFacts(procedure, in: situation)
    glance = GlanceFacts(procedure, in: situation)
  }

  /// Reads facts that were kept.
  public init(from reader: inout ByteReader) {
    path = reader.text()
    code = Located<String>(from: &reader)
    name = reader.text()
    alsoCalled = [String](from: &reader)
    summary = String?(from: &reader)
    kind = ProcedureKind?(from: &reader)
    status = Status?(from: &reader)
    field = Located<String>?(from: &reader)
    issuer = String?(from: &reader)
    levels = [Level](from: &reader)
    subjects = [String](from: &reader)
    was = [Located<String>](from: &reader)
    procedures = [Located<String>](from: &reader)
    papersAsked = [String](from: &reader)
    papersGiven = [String](from: &reader)
    papersHandedOver = [String](from: &reader)
    instruments = [String](from: &reader)
    agencies = [String](from: &reader)
    channels = [Channel](from: &reader)
    onlineLevel = OnlineLevel?(from: &reader)
    checked = CivilDate?(from: &reader)
    uses = ProcedureUses(from: &reader)
    reform = ReformFacts(from: &reader)
    glance = GlanceFacts(from: &reader)
  }
}

/// Keeps the first of each value, in order; lists are short, so no hashing.
private struct UniqueList {
  private(set) var values: [String] = []

  mutating func add(_ value: String) {
    if !values.contains(value) { values.append(value) }
  }
}
