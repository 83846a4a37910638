package import ProcedureModel
import SourceText
package import VietnameseText

/// What the whole catalogue needs to know of one procedure: small and flat, so that 100,000 fit.
///
/// Rules over many procedures, lists, indexes and pages about other things see only this.
package struct ProcedureFacts: Sendable {
  package var path: String
  package var code: Located<String>
  package var name: String
  package var alsoCalled: [String]
  package var summary: String?
  package var kind: ProcedureKind?
  package var status: Status?
  package var field: Located<String>?
  package var issuer: String?
  package var levels: [Level]
  package var subjects: [String]
  package var was: [Located<String>]
  /// Codes that the procedure names: interlinks, steps, replacements, each with its place.
  package var procedures: [Located<String>]
  /// Papers asked for, each once, in the order met.
  package var papersAsked: [String]
  /// Papers that come out.
  package var papersGiven: [String]
  /// Papers that some step hands over on the way, results or not.
  package var papersHandedOver: [String]
  /// Acts it rests on.
  package var instruments: [String]
  /// Agencies in any role, each once.
  package var agencies: [String]
  package var channels: [Channel]
  package var onlineLevel: OnlineLevel?
  package var checked: CivilDate?
  /// Papers, limits and hand-overs, for rules over many procedures and for the graph.
  package var uses: ProcedureUses
  /// Announcements, online service, delegations and what else plans count.
  package var reform: ReformFacts

  /// Gathers the facts of a procedure; those that change with time are taken on `day`.
  package init(_ procedure: Procedure, on day: CivilDate) {
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
    if let issuer { agencies.add(issuer) }
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
  }
}

/// Keeps the first of each value, in order; lists are short, so no hashing.
private struct UniqueList {
  private(set) var values: [String] = []

  mutating func add(_ value: String) {
    if !values.contains(value) { values.append(value) }
  }
}
