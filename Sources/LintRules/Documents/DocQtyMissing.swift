package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText

/// Flags a document that must be handed in and gives no number of originals or copies.
package struct DocQtyMissing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-qty-missing", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Không nói nộp mấy bản chính, mấy bản sao",
      en: "Does not say how many originals or copies"),
    rationale: Message(
      vi:
        "Luật buộc nêu số lượng hồ sơ. Không nêu thì người dân không biết mang bản chính hay bản sao, và phải quay lại.",
      en:
        "The law wants the quantity stated. Without it people do not know whether to bring the original or a copy, and come back."
    ),
    help: Message(
      vi:
        "Ghi originals, copies theo văn bản; nếu không phải nộp thì ghi as: declare hoặc looked-up-in.",
      en:
        "Write originals and copies as the act says; where nothing is handed in, as: declare or looked-up-in."
    ),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(2) điểm d", .verified)],
    competence: .publisher, profiles: [.procedureReview, .publication],
    examples: [
      .clean(
        "one original", "every-case:\n  documents:\n    - {paper: giay-chung-sinh, originals: 1}"),
      .clean(
        "shown at the desk", "every-case:\n  documents:\n    - {paper: giay-chung-sinh, as: show}"),
      .clean(
        "filled in online", "every-case:\n  documents:\n    - {paper: to-khai, channel: online}"),
      .clean(
        "a note",
        "every-case:\n  documents:\n    - id: luu-y\n      name: Lưu ý khi nộp trực tuyến\n      originals: 0\n      copies: 0"
      ),
      .flagged("neither", "every-case:\n  documents:\n    - paper: ⟦giay-chung-sinh⟧"),
      .flagged(
        "both nought",
        "every-case:\n  documents:\n    - {paper: ⟦giay-chung-sinh⟧, originals: 0, copies: 0}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      let document = site.document
      guard document.asksForNoSheet, document.isBrought, document.handover?.value != .show,
        !document.isOnlineOnly, document.qualifiers.holds(on: context.day), !document.isNote
      else { return }
      sink.report(
        .noQuantity(document.title(in: context.registries)), at: document.place, path: site.path)
    }
  }
}

extension Message {
  fileprivate static func noQuantity(_ paper: String) -> Message {
    Message(
      vi: "«\(paper)» không nêu mấy bản chính, mấy bản sao",
      en: "“\(paper)” gives no number of originals or copies")
  }
}
