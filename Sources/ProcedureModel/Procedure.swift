package import SourceText

/// One administrative procedure (thủ tục hành chính), as one file of the catalogue describes it.
///
/// - Source: the mandatory and conditional parts are those of Nghị định 63/2010/NĐ-CP Điều 8(2).
package struct Procedure: Sendable {
  /// The file, relative to the workspace.
  package var path: String
  /// The whole mapping in the file.
  package var range: ByteRange
  package var code: Located<String>?
  package var name: Located<String>?
  package var alsoCalled: [Located<String>] = []
  package var summary: Located<String>?
  package var purpose: Located<String>?
  package var kind: Located<ProcedureKind>?
  package var issuer: Stated<Located<String>> = .absent
  package var localRules: Located<LocalRules>?
  package var field: Located<String>?
  package var level: Stated<[Located<Level>]> = .absent
  package var subjects: Stated<[Located<String>]> = .absent
  /// Who may file for whom, where others than the subject may.
  package var filers: [Filer] = []
  package var status: Located<Status>?
  package var abolition: Abolition?
  package var depth: Located<Depth>?
  package var announcements: Stated<[Announcement]> = .absent
  package var was: [Located<String>] = []
  package var imported: Import?
  package var checked: [Check] = []
  package var corrections: [Correction] = []
  package var authorities: Stated<Authorities> = .absent
  package var boundary: Stated<[Boundary]> = .absent
  package var online: Stated<[Online]> = .absent
  package var channels: Stated<[ChannelRow]> = .absent
  package var timeLimit: Stated<[TimeLimitRow]> = .absent
  package var fees: Stated<[Fee]> = .absent
  package var questions: [Question] = []
  package var everyCase: EveryCase?
  package var cases: Stated<[Case]> = .absent
  package var conditions: Stated<[Condition]> = .absent
  package var steps: Stated<[Step]> = .absent
  package var results: Stated<[ProcedureResult]> = .absent
  package var interlinks: [Interlink] = []
  package var legalBasis: Stated<[LegalBasis]> = .absent
  package var volume: [Volume] = []
  package var cost: [CostRow] = []
  package var note: Located<String>?
  /// The documents of all cases, gathered by `index(_:on:)`; `nil` until then.
  var documentIndex: [DocumentSite]?
  /// The texts of all elements, gathered likewise.
  var textIndex: [TextSite]?

  package init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }

  package var codeText: String { code?.value ?? "" }
  package var nameText: String { name?.value ?? "" }
  package var isInternal: Bool { kind?.value.isInternal ?? false }

  /// Where a finding about the procedure as a whole points.
  package var place: ByteRange { name?.range ?? code?.range ?? range }
}
