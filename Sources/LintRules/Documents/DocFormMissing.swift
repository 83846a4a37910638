import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a form that people must fill in and cannot download.
package struct DocFormMissing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-form-missing", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Có mẫu đơn, tờ khai nhưng không có tệp để tải",
      en: "A form is wanted and there is no file to download"),
    rationale: Message(
      vi:
        "Mẫu tải về từ cơ sở dữ liệu có giá trị như mẫu giấy. Không có tệp thì người dân phải đến tận nơi xin mẫu, hoặc dùng mẫu cũ trên mạng.",
      en:
        "A form downloaded from the database is as good as the paper one. Without the file people travel to fetch it, or use an old one from the internet."
    ),
    help: Message(
      vi:
        "Đặt tệp mẫu vào catalogue/forms và ghi vào form của giấy này hoặc forms trong sổ giấy tờ; không có mẫu quy định thì ghi form: none.",
      en:
        "Put the file into catalogue/forms and name it in this document's form or in the paper's forms; where none is prescribed write form: none."
    ),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(2) điểm h, Điều 25", .verified)
    ],
    competence: .publisher, profiles: [.publication, .procedureReview],
    examples: [
      .clean(
        "in the registry", "every-case:\n  documents:\n    - {paper: to-khai-co-mau, originals: 1}"),
      .clean(
        "here",
        "every-case:\n  documents:\n    - {paper: to-khai, originals: 1, form: to-khai.docx}"),
      .clean(
        "no prescribed form",
        "every-case:\n  documents:\n    - {paper: to-khai, originals: 1, form: none}"),
      .clean(
        "filled in on the portal",
        "every-case:\n  documents:\n    - {paper: to-khai, as: declare, channel: online}"),
      .clean(
        "an interactive form",
        "every-case:\n  documents:\n    - id: mau\n      name: Biểu mẫu điện tử tương tác theo mẫu số 01\n      originals: 1"
      ),
      .flagged("nowhere", "every-case:\n  documents:\n    - {paper: ⟦to-khai⟧, originals: 1}"),
      .flagged(
        "named in its name",
        "every-case:\n  documents:\n    - id: don\n      name: Đơn đề nghị ⟦theo Mẫu số⟧ 07\n      originals: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    procedure.forEachDocument { site in
      let document = site.document
      guard document.form.value == nil, !document.form.isNone, !document.isDeclared,
        document.qualifiers.holds(on: context.day)
      else { return }
      if let id = document.paper {
        guard let paper = context.registries.papers[id.value], paper.kind?.value == .form,
          !hasFile(paper, context)
        else { return }
        sink.report(
          .noFile(shortened(paper.nameText), number: number(paper, context)),
          at: document.form.wordRange ?? id.range, path: site.path)
      } else if let name = document.name, !document.isNote,
        let match = Phrases.namedForms.firstMatch(in: name.value),
        Phrases.formsWithoutFile.firstMatch(in: name.value) == nil
      {
        // The words `form: unstated` show it better than the name does.
        let place = document.form.wordRange ?? TextPlace.range(of: match.range, in: name)
        sink.report(.noFile(shortened(name.value), number: nil), at: place, path: site.path)
      }
    }
  }

  /// Whether the registry gives a file on the day, or says that there is no form.
  private func hasFile(_ paper: Paper, _ context: LintContext) -> Bool {
    if paper.forms.isNone { return true }
    guard let forms = paper.forms.value else { return false }
    return forms.contains {
      $0.qualifiers.holds(on: context.day) && ($0.file.value != nil || $0.file.isNone)
    }
  }

  private func number(_ paper: Paper, _ context: LintContext) -> String? {
    guard let forms = paper.forms.value else { return nil }
    return forms.first { $0.qualifiers.holds(on: context.day) }?.number?.value
  }
}

extension Message {
  fileprivate static func noFile(_ paper: String, number: String?) -> Message {
    let form = number.map { " (\($0))" } ?? ""
    return Message(
      vi: "«\(paper)»\(form) chưa có tệp mẫu để tải về",
      en: "“\(paper)”\(form) has no file to download")
  }
}
