import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a certified copy that is the only kind accepted.
///
/// By post nobody can compare a copy with the original, so a document for that channel alone is left
/// out.
package struct DocCertifiedCopy: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-certified-copy", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Chỉ nhận bản sao có chứng thực", en: "Only a certified copy is accepted"),
    rationale: Message(
      vi:
        "Mỗi bản sao chứng thực tốn một lần đi và tiền chứng thực. Cán bộ đối chiếu bản chụp với bản chính ngay tại quầy cũng cho cùng kết quả.",
      en:
        "Each certified copy costs a journey and a fee. An official who compares a plain copy with the original at the desk reaches the same end."
    ),
    help: Message(
      vi:
        "Nhận cả bản chụp kèm bản chính để đối chiếu, và bản điện tử: copy: [compared, certified, electronic].",
      en:
        "Also accept a plain copy with the original to compare, and the electronic one: copy: [compared, certified, electronic]."
    ),
    basis: [
      RuleBasis(
        "Thông lệ tốt: bản chụp đối chiếu với bản chính thay bản sao chứng thực", .commonPractice)
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation],
    examples: [
      .clean(
        "compared will do",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, copies: 1, copy: [certified, compared]}"
      ),
      .clean(
        "by post only",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, copies: 1, copy: certified, channel: post}"
      ),
      .clean(
        "or the original",
        "every-case:\n  documents:\n    - id: hd\n      name: Bản chính hoặc bản sao có chứng thực hợp đồng\n      copies: 1"
      ),
      .clean(
        "the printed alternative",
        "every-case:\n  documents:\n    - id: gp\n      name: Giấy phép xây dựng (01 bản chính hoặc 01 bản sao có chứng thực)\n      copies: 1"
      ),
      .flagged(
        "certified only",
        "every-case:\n  documents:\n    - {paper: giay-chung-sinh, copies: 1, copy: ⟦certified⟧}"),
      .flagged(
        "by its name",
        "every-case:\n  documents:\n    - id: bang\n      name: ⟦Bản sao có chứng thực⟧ bằng tốt nghiệp\n      copies: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      let document = site.document
      guard document.isBrought, document.qualifiers.holds(on: context.day), !isByPostOnly(document)
      else { return }
      if let certified = document.copy.first(where: { $0.value == .certified }) {
        // The original may be handed in instead, or another copy will do.
        guard (document.originals?.value ?? 0) == 0, onlyFromOffices(document.copy) else { return }
        sink.report(
          .certified(document.title(in: context.registries)), at: certified.range, path: site.path)
      } else if document.copy.isEmpty, document.orCopy.isEmpty, !document.isNote,
        let wording = DocumentWording(site, in: context.registries),
        let match = context.phrases.firstMatch(
          .certifiedCopies, in: wording.text, else: Phrases.certifiedCopies),
        Phrases.otherKindsOfCopy.firstMatch(in: wording.text) == nil
      {
        sink.report(
          .certified(shortened(wording.text)), at: wording.range(of: match.range), path: site.path)
      }
    }
  }

  /// No kind among them that the applicant can make alone.
  private func onlyFromOffices(_ kinds: [Located<CopyKind>]) -> Bool {
    kinds.allSatisfy { $0.value == .certified || $0.value == .fromRegister }
  }

  private func isByPostOnly(_ document: Document) -> Bool {
    let channels = document.qualifiers.channels
    return !channels.isEmpty && channels.allSatisfy { $0.value == .post }
  }
}

extension Message {
  fileprivate static func certified(_ paper: String) -> Message {
    Message(
      vi: "«\(paper)»: chỉ nhận bản sao có chứng thực",
      en: "“\(paper)”: only a certified copy is accepted")
  }
}
