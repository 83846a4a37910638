import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags an accepted proposal without any cost figures.
package struct CostInputsMissing: ReviewRule {
  package static let descriptor = RuleDescriptor(
    id: "cost-inputs-missing", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Phương án đã thông qua mà không có số liệu chi phí",
      en: "An option was accepted without any cost figures"),
    rationale: Message(
      vi:
        "Không có chi phí trước và sau thì không ai biết đã bớt được gì, và chỉ tiêu của kế hoạch không tính được.",
      en:
        "Without the cost before and after nobody knows what was saved, and the plan's target cannot be computed."
    ),
    help: Message(
      vi: "Ghi cost ở thủ tục, hoặc stated-cost theo quyết định.",
      en: "Give the procedure its cost, or the option its stated-cost."),
    basis: [RuleBasis("Thông tư 02/2017/TT-VPCP Điều 27", .verified)],
    competence: .city, profiles: [.procedureReview, .businessRegulation, .internalProcedures],
    pack: 2,
    examples: [
      .clean(
        "not yet decided",
        "-- 1.yaml --\ncode: \"1.000001\"\n-- reviews/kh-vi-du/2026/1.000001.yaml --\nprocedure: \"1.000001\"\nplan: kh-vi-du\nproposals:\n  - id: a\n    kind: cut-step\n    status: proposed"
      ),
      .clean(
        "with figures",
        "-- 1.yaml --\ncode: \"1.000001\"\n-- reviews/kh-vi-du/2026/1.000001.yaml --\nprocedure: \"1.000001\"\nplan: kh-vi-du\nproposals:\n  - id: a\n    kind: cut-step\n    status: accepted\n    stated-cost: {before: 2, after: 1}"
      ),
      .flagged(
        "accepted, no figures",
        "-- 1.yaml --\ncode: \"1.000001\"\n-- reviews/kh-vi-du/2026/1.000001.yaml --\nprocedure: \"1.000001\"\nplan: kh-vi-du\nproposals:\n  - id: a\n    kind: cut-step\n    status: ⟦accepted⟧"
      ),
    ])

  package init() {}

  package func check(_ book: ReviewBook, reporting sink: inout DiagnosticSink) {
    for review in book.reviews where review.statedCost == nil {
      for proposal in review.proposals {
        guard let status = proposal.status, status.value.isDecided, proposal.statedCost == nil,
          !hasCost(review, book.catalogue)
        else { continue }
        sink.report(
          .missing, at: SourceLocation(path: review.path, range: status.range),
          record: review.procedure?.value ?? review.reference,
          path: "proposals/" + (proposal.id?.value ?? ""))
      }
    }
  }

  /// Whether the catalogue knows what any of the procedures costs.
  private func hasCost(_ review: Review, _ catalogue: Catalogue) -> Bool {
    review.codes.contains { code in
      catalogue.procedure(code.value)?.uses.costs.isEmpty == false
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    vi: "đã thông qua mà không có chi phí trước và sau",
    en: "it was accepted without its cost before and after")
}
