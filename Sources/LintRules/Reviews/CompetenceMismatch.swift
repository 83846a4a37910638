import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags a legal action whose competence is not that of the act it amends.
package struct CompetenceMismatch: ReviewRule {
  package static let descriptor = RuleDescriptor(
    id: "competence-mismatch", family: .error, severity: .error,
    summary: Message(
      vi: "Ghi Thành phố tự sửa, trong khi văn bản của cấp trên",
      en: "Marked as the City's to change, though the act is of a higher body"),
    rationale: Message(
      vi:
        "Phương án mà thẩm quyền sai thì không ai thực hiện: văn bản cấp trên chỉ kiến nghị được, văn bản của mình thì không phải chờ ai.",
      en:
        "An option with the wrong competence is carried out by nobody: a higher body's act can only be proposed on, one's own need not wait."
    ),
    help: Message(
      vi: "Văn bản cấp trên: competence: upward. Văn bản của Thành phố: local.",
      en: "For a higher body's act write competence: upward, for the City's own: local."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 31", .verified)],
    competence: .publisher, profiles: [.procedureReview, .businessRegulation, .internalProcedures],
    pack: 2,
    examples: [
      .clean(
        "a decree, proposed upward",
        "-- reviews/kh-vi-du/2026/1.000001.yaml --\nprocedure: \"1.000001\"\nplan: kh-vi-du\nproposals:\n  - id: a\n    kind: cut-step\n    legal-actions: {amend: 224/2026/NĐ-CP, competence: upward}"
      ),
      .clean(
        "the City's own decision",
        "-- reviews/kh-vi-du/2026/1.000001.yaml --\nprocedure: \"1.000001\"\nplan: kh-vi-du\nproposals:\n  - id: a\n    kind: cut-step\n    legal-actions: {amend: 20/QĐ-UBND, competence: local}"
      ),
      .flagged(
        "a decree, marked local",
        "-- reviews/kh-vi-du/2026/1.000001.yaml --\nprocedure: \"1.000001\"\nplan: kh-vi-du\nproposals:\n  - id: a\n    kind: cut-step\n    legal-actions: {amend: 224/2026/NĐ-CP, competence: ⟦local⟧}"
      ),
      .flagged(
        "its own decision, proposed upward",
        "-- reviews/kh-vi-du/2026/1.000001.yaml --\nprocedure: \"1.000001\"\nplan: kh-vi-du\nproposals:\n  - id: a\n    kind: cut-step\n    legal-actions: {amend: 20/QĐ-UBND, competence: ⟦upward⟧}"
      ),
    ])

  package init() {}

  package func check(_ book: ReviewBook, reporting sink: inout DiagnosticSink) {
    for review in book.reviews {
      for proposal in review.proposals {
        for action in proposal.legalActions {
          guard let reference = action.amend?.value, let competence = action.competence,
            let act = book.catalogue.registries.instrument(reference.instrument),
            let isHigher = book.catalogue.registries.isAbovePlace(act)
          else { continue }
          guard (competence.value == .upward) != isHigher else { continue }
          sink.report(
            isHigher ? .higher(reference.instrument) : .own(reference.instrument),
            at: SourceLocation(path: review.path, range: competence.range),
            record: review.procedure?.value ?? review.reference,
            path: "proposals/" + (proposal.id?.value ?? ""), detail: reference.instrument)
        }
      }
    }
  }
}

extension Message {
  fileprivate static func higher(_ number: String) -> Message {
    Message(
      vi: "\(number) là văn bản của cấp trên: Thành phố chỉ kiến nghị được",
      en: "\(number) is of a body above the City, which can only propose a change")
  }

  fileprivate static func own(_ number: String) -> Message {
    Message(
      vi: "\(number) là văn bản của địa phương: tự sửa được, không phải kiến nghị",
      en: "\(number) is the City's own act: it can change it and need not propose it")
  }
}
