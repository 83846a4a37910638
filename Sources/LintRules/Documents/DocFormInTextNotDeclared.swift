import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a numbered form in the applicant's steps that no document is.
package struct DocFormInTextNotDeclared: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-form-in-text-not-declared", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Các bước nhắc một mẫu không có trong thành phần hồ sơ",
      en: "The steps mention a form that the dossier does not list"),
    rationale: Message(
      vi: "Người dân đọc các bước thì thấy phải có mẫu ấy, đọc thành phần hồ sơ lại không thấy.",
      en: "The steps tell people of a form that the list of papers does not have."),
    help: Message(
      vi: "Thêm mẫu vào thành phần hồ sơ, hoặc bỏ chỗ nhắc.",
      en: "Add the form to the list, or drop the mention."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.procedureReview, .publication], pack: 2,
    examples: [
      .clean(
        "listed",
        "steps: {id: nop, actor: applicant, action: submit, note: \"Nộp tờ khai theo Mẫu số 01.\"}\ncases: {documents: {id: a, name: Tờ khai theo Mẫu số 01, originals: 1}}"
      ),
      .clean(
        "the office writes it",
        "steps: {id: tra, actor: ubnd-cap-xa, action: return, note: \"Trả kết quả theo Mẫu số 05.\"}\ncases: {documents: {id: a, name: Đơn, originals: 1}}"
      ),
      .flagged(
        "of another number",
        "steps: {id: nop, actor: applicant, action: submit, note: ⟦\"Nộp tờ khai theo Mẫu số 07.\"⟧}\ncases: {documents: {id: a, name: Đơn, originals: 1}}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let steps = procedure.steps.elements
    for index in steps.indices where steps[index].isApplicants {
      guard let note = steps[index].claims.note, let number = Phrases.formNumber(in: note.value),
        !isListed(number, procedure, context)
      else { continue }
      sink.report(.undeclared(number), at: note.range, path: steps[index].path)
    }
  }

  /// Whether a document, or a registered form of one, has this number, or a form has none to compare.
  private func isListed(_ number: String, _ procedure: Procedure, _ context: LintContext) -> Bool {
    let wanted = slug(number)
    var isListed = false
    procedure.forEachDocument { site in
      for text in [site.document.name, site.document.claims.note] {
        if let text, slug(text.value).contains(wanted) { isListed = true }
      }
      guard let paper = site.entry(in: context.registries) else {
        return
      }
      if slug(paper.nameText).contains(wanted) { isListed = true }
      // A form of which nothing is known may be the one.
      if paper.kind?.value == .form { isListed = true }
    }
    return isListed
  }
}

extension Message {
  fileprivate static func undeclared(_ number: String) -> Message {
    Message(
      vi: "các bước nhắc «\(number)» mà thành phần hồ sơ không có",
      en: "the steps mention “\(number)”, which the list of papers does not have")
  }
}
