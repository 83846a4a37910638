import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText

/// Flags a part that every procedure must have and that its source leaves out.
///
/// The time limit has `time-missing`, the subjects have `subject-missing-or-too-wide`: one gap, one
/// finding.
package struct CorePartMissing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "core-part-missing", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Thiếu một bộ phận mà thủ tục nào cũng phải có",
      en: "A part that every procedure must have is not stated"),
    rationale: Message(
      vi:
        "Luật buộc mọi thủ tục nói rõ trình tự, cách thực hiện, hồ sơ và cơ quan giải quyết. Thiếu một phần thì người dân phải hỏi, và mỗi nơi hiểu một cách.",
      en:
        "The law makes every procedure state its steps, ways of filing, dossier and agencies. Where one is missing people have to ask, and each desk reads it its own way."
    ),
    help: Message(
      vi:
        "Tra văn bản quy định thủ tục rồi bổ sung; văn bản cũng không nêu thì kiến nghị cơ quan công bố.",
      en:
        "Look it up in the act and fill it in; where the act is silent too, tell the announcing agency."
    ),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(2) điểm a–g", .verified)],
    competence: .publisher, profiles: [.publication, .procedureReview, .internalProcedures],
    examples: [
      .clean(
        "all stated",
        "channels: [in-person]\nauthorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa}\nsteps:\n  - {id: nop, actor: applicant, action: submit}"
      ),
      .clean("no documents wanted", "cases:\n  - documents: none"),
      .clean(
        "a case that adds nothing",
        "every-case:\n  documents:\n    - {paper: to-khai, originals: 1}\ncases:\n  - {id: mot, name: Một}\n  - {id: hai, name: Hai}"
      ),
      .flagged("steps and channels", "channels: ⟦unstated⟧\nsteps: ⟦unstated⟧"),
      .flagged("dossier", "cases:\n  - documents: ⟦unstated⟧"),
      .flagged("no case at all", "cases: ⟦unstated⟧"),
      .flagged(
        "neither papers nor none",
        "cases:\n  - id: ⟦mot⟧\n    name: Một\n  - id: hai\n    name: Hai\n    documents: none"),
      .flagged("who decides", "authorities: {decide: ⟦unstated⟧, execute: ubnd-cap-xa}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    report(.steps, "steps", isEmpty(procedure.steps, procedure), &sink)
    report(.channels, "channels", isEmpty(procedure.channels, procedure), &sink)
    checkDossier(procedure, &sink)
    checkAuthorities(procedure, &sink)
  }

  private func checkDossier(_ procedure: Procedure, _ sink: inout DiagnosticSink) {
    if let range = isEmpty(procedure.cases, procedure) {
      report(.dossier, "cases", range, &sink)
      return
    }
    if let everyCase = procedure.everyCase, everyCase.documents.isUnstated {
      report(.dossier, "every-case/documents", everyCase.documents.wordRange, &sink)
    }
    // What every case asks for answers for a case that adds nothing.
    let isCovered = procedure.everyCase.map { !$0.documents.isAbsent } ?? false
    for element in procedure.cases.elements {
      let path = "cases/" + element.key + "/documents"
      if let range = element.documents.wordRange, element.documents.isUnstated {
        report(.dossier, path, range, &sink)
      } else if element.documents.isAbsent, !isCovered {
        let place = element.id?.range ?? element.name?.range ?? procedure.place
        sink.report(.noPapers(element.name?.value ?? ""), at: place, path: path)
      }
    }
  }

  private func checkAuthorities(_ procedure: Procedure, _ sink: inout DiagnosticSink) {
    if let range = procedure.authorities.wordRange {
      report(.authorities, "authorities", range, &sink)
      return
    }
    guard let authorities = procedure.authorities.value else { return }
    let isExecutorKnown = authorities.execute.value != nil
    // Who decides is open, but somebody is named: half a gap.
    report(
      .decider, "authorities/decide",
      authorities.decide.isUnstated ? authorities.decide.wordRange : nil,
      severity: isExecutorKnown ? .warning : nil, &sink)
    report(
      .executor, "authorities/execute",
      authorities.execute.isUnstated ? authorities.execute.wordRange : nil, &sink)
  }

  /// Where to point when a part is unstated or an empty list; `nil` when it is there.
  private func isEmpty<Element>(_ part: Stated<[Element]>, _ procedure: Procedure) -> ByteRange? {
    if part.isUnstated { return part.wordRange }
    if let elements = part.value, elements.isEmpty { return procedure.place }
    return nil
  }

  private func report(
    _ message: Message, _ path: String, _ range: ByteRange?, severity: Severity? = nil,
    _ sink: inout DiagnosticSink
  ) {
    guard let range else { return }
    sink.report(message, at: range, path: path, severity: severity)
  }
}

extension Message {
  fileprivate static let steps = Message(
    vi: "không nêu trình tự thực hiện", en: "does not state the steps")
  fileprivate static let channels = Message(
    vi: "không nêu cách thức thực hiện: nộp trực tiếp, trực tuyến hay qua bưu chính",
    en: "does not state how to file: in person, online or by post")
  fileprivate static let dossier = Message(
    vi: "không nêu thành phần hồ sơ", en: "does not state which papers are wanted")
  fileprivate static let authorities = Message(
    vi: "không nêu cơ quan giải quyết", en: "does not state which agencies handle it")
  fileprivate static let decider = Message(
    vi: "không nêu cơ quan có thẩm quyền quyết định", en: "does not state which agency decides")
  fileprivate static let executor = Message(
    vi: "không nêu cơ quan thực hiện", en: "does not state which agency carries it out")

  fileprivate static func noPapers(_ name: String) -> Message {
    name.isEmpty
      ? Message(
        vi: "không có giấy tờ nào, cũng không ghi là không cần giấy tờ",
        en: "lists no paper and does not say that none is wanted")
      : Message(
        vi: "trường hợp «\(name)» không có giấy tờ nào, cũng không ghi là không cần giấy tờ",
        en: "case “\(name)” lists no paper and does not say that none is wanted")
  }
}
