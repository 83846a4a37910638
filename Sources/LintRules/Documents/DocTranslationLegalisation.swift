import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a document that must be legalised or translated.
package struct DocTranslationLegalisation: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-translation-legalisation", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Đòi hợp pháp hóa lãnh sự hoặc bản dịch",
      en: "Wants legalisation or a translation"),
    rationale: Message(
      vi:
        "Hợp pháp hóa và dịch công chứng là khoản tốn tiền, tốn ngày nhất của hồ sơ có yếu tố nước ngoài. Nhiều giấy tờ được miễn theo điều ước hoặc có lại có đi.",
      en:
        "Legalising and translating are the dearest and slowest parts of a dossier from abroad. Many papers are exempt by treaty or reciprocity."
    ),
    help: Message(
      vi:
        "Nêu rõ khi nào được miễn; xem có chấp nhận bản dịch do người nộp tự chịu trách nhiệm không.",
      en: "Say when it is not needed; see whether a translation the applicant answers for will do."),
    basis: [RuleBasis("Thông lệ tốt: chỉ đòi khi không có cách kiểm tra khác", .commonPractice)],
    competence: .above, profiles: [.businessRegulation],
    examples: [
      .clean(
        "nothing of the kind",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1}"),
      .clean(
        "expressly not",
        "every-case:\n  documents:\n    - id: ho-chieu\n      name: Hộ chiếu, không phải hợp pháp hóa lãnh sự\n      copies: 1"
      ),
      .flagged(
        "both",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1, authentication: [⟦legalisation⟧, translation]}"
      ),
      .flagged(
        "by its name",
        "every-case:\n  documents:\n    - id: bang\n      name: Bằng cấp đã ⟦hợp pháp hóa lãnh sự⟧\n      copies: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      let document = site.document
      guard !document.isDeclared, document.qualifiers.holds(on: context.day) else { return }
      if let first = document.authentication.first {
        sink.report(
          .wants(
            document.title(in: context.registries),
            legalisation: document.authentication.contains { $0.value == .legalisation },
            translation: document.authentication.contains { $0.value == .translation }),
          at: first.range, path: site.path)
      } else if !document.isNote, let wording = DocumentWording(site, in: context.registries),
        let match = Phrases.authentications.firstMatch(in: wording.text),
        match.phrase >= Phrases.withoutAuthenticationCount
      {
        sink.report(
          .asks(wording.quote(match.range)), at: wording.range(of: match.range), path: site.path)
      }
    }
  }
}

extension Message {
  fileprivate static func wants(
    _ paper: String, legalisation: Bool, translation: Bool
  ) -> Message {
    switch (legalisation, translation) {
    case (true, true):
      Message(
        vi: "«\(paper)» phải được hợp pháp hóa lãnh sự và dịch",
        en: "“\(paper)” must be legalised and translated")
    case (true, false):
      Message(
        vi: "«\(paper)» phải được hợp pháp hóa lãnh sự", en: "“\(paper)” must be legalised")
    default:
      Message(vi: "«\(paper)» phải có bản dịch", en: "“\(paper)” must be translated")
    }
  }

  fileprivate static func asks(_ words: String) -> Message {
    Message(vi: "đòi «\(words)»", en: "wants “\(words)”")
  }
}
