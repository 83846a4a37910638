import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a document whose name holds the case in which it is wanted.
package struct DocCaseNotSplit: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-case-not-split", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Tên giấy tờ chứa cả trường hợp áp dụng",
      en: "A document's name holds the case it is for"),
    rationale: Message(
      vi:
        "Người dân phải đọc hết mọi dòng để biết dòng nào là của mình. Tách trường hợp thì mỗi người chỉ thấy giấy tờ mình cần.",
      en:
        "People have to read every line to learn which ones are theirs. With cases apart, each sees only the papers he needs."
    ),
    help: Message(
      vi: "Chuyển phần «trường hợp…» vào when của giấy này, hoặc lập trường hợp riêng trong cases.",
      en: "Move the condition into this document's “when”, or make a case of its own under “cases”."
    ),
    basis: [
      RuleBasis("Thông lệ tốt: bản ghi quốc gia có mục riêng cho từng trường hợp", .commonPractice)
    ],
    competence: .publisher, profiles: [.publication, .procedureReview],
    examples: [
      .clean(
        "in its own key",
        "every-case:\n  documents:\n    - id: uy-quyen\n      name: Văn bản ủy quyền\n      when: đối với trường hợp ủy quyền\n      originals: 1"
      ),
      .clean(
        "a note",
        "every-case:\n  documents:\n    - id: luu-y\n      name: Trường hợp nộp trực tuyến thì không phải tải lên\n      originals: 0"
      ),
      .flagged(
        "in the name",
        "every-case:\n  documents:\n    - id: uy-quyen\n      name: Văn bản ủy quyền ⟦đối với trường hợp⟧ ủy quyền\n      originals: 1"
      ),
      .flagged(
        "in the registry's name",
        "every-case:\n  documents:\n    - {paper: ⟦van-ban-dai-dien⟧, originals: 1}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      let document = site.document
      guard document.qualifiers.holds(on: context.day), !document.isNote,
        let wording = DocumentWording(site, in: context.registries),
        let match = Phrases.casesInAName.firstMatch(in: wording.text)
      else { return }
      sink.report(
        .holdsCase(shortened(wording.text)), at: wording.range(of: match.range), path: site.path)
    }
  }
}

extension Message {
  fileprivate static func holdsCase(_ name: String) -> Message {
    Message(
      vi: "tên «\(name)» chứa cả trường hợp áp dụng",
      en: "the name “\(name)” holds the case it is for")
  }
}
