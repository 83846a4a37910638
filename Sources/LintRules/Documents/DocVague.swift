import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a document whose wording leaves open what must be brought.
package struct DocVague: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-vague", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Giấy tờ nêu chung chung, không rõ phải nộp gì",
      en: "Document is worded so that nobody knows what to bring"),
    rationale: Message(
      vi:
        "«Giấy tờ khác có liên quan» để người nộp đoán và để người nhận đòi thêm. Người dân phải đi lại vì một câu không rõ.",
      en:
        "“Other related papers” leaves the applicant guessing and lets the desk ask for more. People travel again for one unclear phrase."
    ),
    help: Message(
      vi: "Kể tên từng giấy tờ, hoặc bỏ. Nếu tùy trường hợp thì tách thành trường hợp riêng.",
      en: "Name each paper, or drop the item. If it depends, make it a case of its own."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 8", .verified)
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation],
    examples: [
      .clean(
        "named paper",
        "cases:\n  - documents:\n      - id: hop-dong\n        name: Hợp đồng thuê nhà\n        copies: 1"
      ),
      .clean(
        "described, though called other",
        "cases:\n  - documents:\n      - id: khac\n        name: Hộ chiếu hoặc giấy tờ khác có dán ảnh do cơ quan có thẩm quyền cấp\n        originals: 1"
      ),
      .clean(
        "other ones, which are then named",
        "cases:\n  - documents:\n      - id: khac\n        name: \"Một số giấy tờ khác: giấy chứng nhận kiểm định\"\n        copies: 1"
      ),
      .flagged(
        "related papers",
        "cases:\n  - documents:\n      - id: khac\n        name: Các ⟦giấy tờ khác có liên quan⟧\n        copies: 1"
      ),
      .flagged(
        "other papers, if any",
        "cases:\n  - documents:\n      - id: khac\n        name: ⟦Tài liệu khác⟧ (nếu có)\n        copies: 1"
      ),
      .flagged(
        "other lawful papers",
        "cases:\n  - documents:\n      - id: khac\n        name: Các ⟦giấy tờ hợp pháp khác theo quy định⟧\n        copies: 1"
      ),
      .flagged(
        "other lawful papers under a field of law",
        "cases:\n  - documents:\n      - id: khac\n        name: Các ⟦giấy tờ hợp pháp khác theo quy định của pháp luật về đất đai⟧\n        copies: 1"
      ),
      .flagged(
        "and so on",
        "every-case:\n  documents:\n    - id: anh\n      name: Ảnh, bản vẽ, ⟦v.v.⟧\n      originals: 1"
      ),
      .flagged(
        "among the parts",
        "every-case:\n  documents:\n    - id: ho-so\n      name: Hồ sơ năng lực\n      originals: 1\n      contains:\n        - Danh sách nhân sự\n        - ⟦Giấy tờ liên quan⟧"
      ),
      .flagged(
        "by the registry's name",
        "every-case:\n  documents:\n    - {paper: ⟦tai-lieu-lien-quan⟧, copies: 1}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      let document = site.document
      guard document.qualifiers.holds(on: context.day), !document.isNote else { return }
      if let wording = DocumentWording(site, in: context.registries),
        let part = vaguePart(of: wording, context)
      {
        sink.report(.vague(wording.quote(part)), at: wording.range(of: part), path: site.path)
        return
      }
      for text in document.contains {
        guard
          let match = context.phrases.firstMatch(
            .vagueDocuments, in: text.value, else: Phrases.vagueDocuments)
        else { continue }
        let words = String(decoding: Array(text.value.utf8)[match.range], as: UTF8.self)
        sink.report(.vague(words), at: TextPlace.range(of: match.range, in: text), path: site.path)
      }
    }
  }

  private func vaguePart(of wording: DocumentWording, _ context: LintContext) -> Range<Int>? {
    if let match = context.phrases.firstMatch(
      .vagueDocuments, in: wording.text, else: Phrases.vagueDocuments)
    {
      return match.range
    }
    return context.phrases.matcher(.unnamedPapers, else: Phrases.vagueUnlessExplained)
      .matches(in: wording.text).first {
        wording.ends(after: $0.range) && !PhraseBook.isInTitle($0.range, of: wording.text)
      }?.range
  }
}

extension Message {
  fileprivate static func vague(_ words: String) -> Message {
    Message(
      vi: "«\(words)» không nói rõ phải nộp giấy gì",
      en: "“\(words)” does not say which paper is wanted")
  }
}
