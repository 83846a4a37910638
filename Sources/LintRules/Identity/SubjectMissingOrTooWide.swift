import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText

/// Flags a procedure that does not say who may ask for it, or names people who never could.
package struct SubjectMissingOrTooWide: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "subject-missing-or-too-wide", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Không nêu đối tượng thực hiện, hoặc nêu quá rộng",
      en: "Does not say who may ask for it, or says it too widely"),
    rationale: Message(
      vi:
        "Người dân cần biết ngay thủ tục có dành cho mình không. Ghi cả cá nhân trong khi hồ sơ chỉ doanh nghiệp mới có thì họ chuẩn bị vô ích.",
      en:
        "People want to know at once whether a procedure is for them. Where individuals are named but the dossier only fits companies, they prepare for nothing."
    ),
    help: Message(
      vi: "Nêu đúng đối tượng theo văn bản; mỗi đối tượng một loại hồ sơ thì tách trường hợp.",
      en: "Name those whom the act means; where each has its own dossier, make cases."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(2) điểm e", .verified)],
    competence: .publisher, profiles: [.procedureReview, .publication],
    examples: [
      .clean("one subject", "subjects: [cong-dan]"),
      .clean(
        "the paper is for some only",
        "subjects: [cong-dan, doanh-nghiep]\nevery-case:\n  documents:\n    - {paper: giay-dang-ky-doanh-nghiep, copies: 1, subject: doanh-nghiep}"
      ),
      .clean(
        "another case for people",
        "subjects: [cong-dan, doanh-nghiep]\ncases:\n  - id: cong-ty\n    name: Công ty\n    documents:\n      - {paper: giay-dang-ky-doanh-nghiep, copies: 1}\n  - id: ca-nhan\n    name: Cá nhân\n    documents: none"
      ),
      .flagged("source is silent", "subjects: ⟦unstated⟧"),
      .flagged(
        "people with a company's papers",
        "subjects: [⟦cong-dan⟧, doanh-nghiep]\nevery-case:\n  documents:\n    - {paper: giay-dang-ky-doanh-nghiep, copies: 1}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    if procedure.subjects.isUnstated, let range = procedure.subjects.wordRange {
      sink.report(.missing, at: range, path: "subjects", severity: .error)
      return
    }
    guard let subjects = procedure.subjects.value else { return }
    if subjects.isEmpty {
      sink.report(.missing, at: procedure.place, path: "subjects", severity: .error)
      return
    }
    let people = subjects.first { context.registries.subjects[$0.value]?.who?.value == .citizen }
    guard let people, let paper = paperOfCompanies(procedure, context) else { return }
    let name = context.registries.subjects[people.value]?.nameText ?? people.value
    sink.report(
      .tooWide(name, paper.title(in: context.registries)), at: people.range,
      path: "subjects/" + people.value,
      notes: [
        Note(
          Message(vi: "giấy tờ ấy ở đây", en: "that paper is here"),
          at: SourceLocation(path: procedure.path, range: paper.place))
      ])
  }

  /// A paper that only companies have and that every case asks of everybody.
  private func paperOfCompanies(_ procedure: Procedure, _ context: LintContext) -> Document? {
    func inList(_ items: [DocumentItem]) -> Document? {
      for case .document(let document) in items
      where document.need == nil && !document.isDeclared && document.qualifiers.isEmpty {
        guard let id = document.paper,
          context.registries.papers[id.value]?.replacedAs?.value == Self.companies
        else { continue }
        return document
      }
      return nil
    }
    if let everyCase = procedure.everyCase, let paper = inList(everyCase.documents.elements) {
      return paper
    }
    var first: Document?
    for element in procedure.cases.elements {
      guard let paper = inList(element.documents.elements) else { return nil }
      first = first ?? paper
    }
    return first
  }

  /// The registry's slug for the certificate of a company, after NQ 66.7/2025/NQ-CP Điều 4.
  private static let companies = "enterprise-reg"
}

extension Message {
  fileprivate static let missing = Message(
    vi: "không nêu đối tượng thực hiện", en: "does not say who may ask for it")

  fileprivate static func tooWide(_ subject: String, _ paper: String) -> Message {
    Message(
      vi:
        "đối tượng có «\(subject)», nhưng trường hợp nào cũng đòi «\(paper)» mà chỉ doanh nghiệp mới có",
      en: "is open to “\(subject)”, yet every case asks for “\(paper)”, which only companies have")
  }
}
