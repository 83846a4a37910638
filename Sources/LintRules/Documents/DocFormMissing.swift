import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a form that people must fill in and cannot download from this catalogue.
///
/// Where a number or a file is named, the form exists and only the catalogue lacks it: that is said
/// softly. A paper that is wanted in several places makes one finding.
package struct DocFormMissing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-form-missing", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Đòi mẫu đơn, tờ khai mà danh mục chưa giữ tệp mẫu",
      en: "A form is wanted and the catalogue holds no file of it"),
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
      .flagged(
        "nowhere",
        "every-case:\n  documents:\n    - {paper: ⟦to-khai⟧, originals: 1}"),
      .flagged(
        "its number alone is registered",
        "every-case:\n  documents:\n    - {paper: ⟦to-khai-chi-co-so⟧, originals: 1}"),
      .flagged(
        "the source has none either",
        "every-case:\n  documents:\n    - {paper: to-khai, originals: 1, form: ⟦unstated⟧}"),
      .flagged(
        "once, though two cases want it",
        "cases:\n  - id: a\n    documents:\n      - {paper: ⟦to-khai⟧, originals: 1}\n  - id: b\n    documents:\n      - {paper: to-khai, originals: 1}"
      ),
      .flagged(
        "numbered in its name",
        "every-case:\n  documents:\n    - id: don\n      name: Đơn đề nghị ⟦theo Mẫu số⟧ 07\n      originals: 1"
      ),
      .flagged(
        "a form without a number",
        "every-case:\n  documents:\n    - id: don\n      name: Đơn đề nghị ⟦theo mẫu⟧\n      originals: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    var missing: [MissingForm] = []
    procedure.forEachDocument { site in
      guard let form = missingForm(site, context) else { return }
      if let index = missing.firstIndex(where: { $0.key == form.key }) {
        missing[index].further.append(form.place)
      } else {
        missing.append(form)
      }
    }
    for form in missing {
      let further = form.further.map {
        Note(.alsoHere, at: SourceLocation(path: procedure.path, range: $0))
      }
      if let number = form.number {
        sink.report(
          .notHeld(form.title, number), at: form.place, path: form.path, severity: .info,
          notes: further)
      } else {
        sink.report(.noForm(form.title), at: form.place, path: form.path, notes: further)
      }
    }
  }

  private func missingForm(_ site: DocumentSite, _ context: LintContext) -> MissingForm? {
    let document = site.document
    guard document.form.value == nil, !document.form.isNone, !document.isDeclared,
      document.qualifiers.holds(on: context.day)
    else { return nil }
    if let id = document.paper {
      guard let paper = site.entry(in: context.registries), paper.kind?.value == .form,
        !hasFile(paper, context)
      else { return nil }
      let number =
        registeredNumber(paper, context) ?? document.name.flatMap {
          Phrases.formNumber(in: $0.value)
        }
        ?? Phrases.formNumber(in: paper.nameText)
      return MissingForm(
        key: id.value, title: shortened(paper.nameText), number: number,
        place: document.form.wordRange ?? id.range, path: site.path)
    }
    guard let name = document.name, !document.isNote,
      let match = Phrases.namedForms.firstMatch(in: name.value),
      Phrases.formsWithoutFile.firstMatch(in: name.value) == nil
    else { return nil }
    // The words `form: unstated` show it better than the name does.
    return MissingForm(
      key: name.value, title: shortened(name.value), number: Phrases.formNumber(in: name.value),
      place: document.form.wordRange ?? TextPlace.range(of: match.range, in: name), path: site.path)
  }

  /// Whether the registry gives a file on the day, or says that there is no form.
  private func hasFile(_ paper: Paper, _ context: LintContext) -> Bool {
    if paper.forms.isNone { return true }
    guard let forms = paper.forms.value else { return false }
    return forms.contains {
      $0.qualifiers.holds(on: context.day) && ($0.file.value != nil || $0.file.isNone)
    }
  }

  /// The number, or the name of the file, that the registry gives without the file itself.
  private func registeredNumber(_ paper: Paper, _ context: LintContext) -> String? {
    guard let forms = paper.forms.value else { return nil }
    return forms.lazy.filter { $0.qualifiers.holds(on: context.day) }
      .compactMap { $0.number?.value }.first
  }
}

/// A form without a file, with every place that wants it.
private struct MissingForm {
  /// What tells papers apart: the registry's id, else the name.
  let key: String
  let title: String
  /// The number or file it is known by; `nil` where nothing names it.
  let number: String?
  let place: ByteRange
  let path: String
  var further: [ByteRange] = []
}

extension Message {
  fileprivate static func notHeld(_ paper: String, _ number: String) -> Message {
    Message(
      vi: "danh mục chưa giữ tệp mẫu của «\(paper)» (\(number))",
      en: "this catalogue does not hold the form of “\(paper)” yet (\(number))")
  }

  fileprivate static func noForm(_ paper: String) -> Message {
    Message(
      vi: "«\(paper)» chưa có mẫu để tải về", en: "there is no form of “\(paper)” to download")
  }

  fileprivate static let alsoHere = Message(vi: "cũng đòi ở đây", en: "asked for here too")
}
