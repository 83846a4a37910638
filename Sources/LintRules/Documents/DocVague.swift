import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import VietnameseText
import SourceText

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
      .clean("named paper", "cases:\n  - documents:\n      - id: hop-dong\n        name: Hợp đồng thuê nhà\n        copies: 1"),
      .flagged(
        "related papers",
        "cases:\n  - documents:\n      - id: khac\n        name: Các ⟦giấy tờ khác có liên quan⟧\n        copies: 1"),
      .flagged(
        "and so on",
        "every-case:\n  documents:\n    - id: anh\n      name: Ảnh, bản vẽ, ⟦v.v.⟧\n      originals: 1"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      guard let name = site.document.name,
        let match = Phrases.vagueDocuments.firstMatch(in: name.value)
      else { return }
      let found = String(decoding: Array(name.value.utf8)[match.range], as: UTF8.self)
      sink.report(
        .vague(found), at: TextPlace.range(of: match.range, in: name), path: site.path)
    }
  }
}

extension Message {
  fileprivate static func vague(_ words: String) -> Message {
    Message(
      vi: "«\(words)» không nói rõ phải nộp giấy gì",
      en: "“\(words)” does not say which paper is wanted")
  }
}
