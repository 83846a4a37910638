public import SourceText

/// One administrative procedure (thủ tục hành chính), as one file of the catalogue describes it.
///
/// - Source: the mandatory and conditional parts are those of Nghị định 63/2010/NĐ-CP Điều 8(2).
public struct Procedure: Sendable {
  /// The file, relative to the workspace.
  public var path: String
  /// The whole mapping in the file.
  public var range: ByteRange
  public var code: Located<String>?
  public var name: Located<String>?
  public var alsoCalled: [Located<String>] = []
  public var summary: Located<String>?
  public var purpose: Located<String>?
  public var kind: Located<ProcedureKind>?
  public var issuer: Stated<Located<String>> = .absent
  public var localRules: Located<LocalRules>?
  public var field: Located<String>?
  public var level: Stated<[Located<Level>]> = .absent
  public var subjects: Stated<[Located<String>]> = .absent
  /// Who may file for whom, where others than the subject may.
  public var filers: [Filer] = []
  public var status: Located<Status>?
  public var abolition: Abolition?
  public var depth: Located<Depth>?
  public var announcements: Stated<[Announcement]> = .absent
  public var was: [Located<String>] = []
  public var imported: Import?
  public var checked: [Check] = []
  public var corrections: [Correction] = []
  public var authorities: Stated<Authorities> = .absent
  public var boundary: Stated<[Boundary]> = .absent
  public var online: Stated<[Online]> = .absent
  public var channels: Stated<[ChannelRow]> = .absent
  public var timeLimit: Stated<[TimeLimitRow]> = .absent
  public var fees: Stated<[Fee]> = .absent
  public var questions: [Question] = []
  public var everyCase: EveryCase?
  public var cases: Stated<[Case]> = .absent
  public var conditions: Stated<[Condition]> = .absent
  public var steps: Stated<[Step]> = .absent
  public var results: Stated<[ProcedureResult]> = .absent
  public var interlinks: [Interlink] = []
  public var legalBasis: Stated<[LegalBasis]> = .absent
  public var volume: [Volume] = []
  public var cost: [CostRow] = []
  public var note: Located<String>?
  /// The documents of all cases, gathered by `index(_:on:)`; `nil` until then.
  var documentIndex: [DocumentSite]?
  /// The texts of all elements, gathered likewise.
  var textIndex: [TextSite]?

  public init(path: String, range: ByteRange) {
    self.path = path
    self.range = range
  }

  public var codeText: String { code?.value ?? "" }
  public var nameText: String { name?.value ?? "" }
  public var isInternal: Bool { kind?.value.isInternal ?? false }

  /// Where a finding about the procedure as a whole points.
  public var place: ByteRange { name?.range ?? code?.range ?? range }
}
