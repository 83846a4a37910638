package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText

/// Flags a lasting paper that both procedures of a chain ask for.
package struct DocAlreadySubmitted: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-already-submitted", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Giấy tờ đã nộp ở thủ tục trước trong chuỗi lại bị đòi lần nữa",
      en: "A paper handed in earlier in a chain is asked for again"),
    rationale: Message(
      vi:
        "Ai có kết quả của thủ tục trước thì đã nộp giấy này rồi. Mỗi lần nộp lại là một lần sao chụp, chứng thực và đi lại.",
      en:
        "Whoever holds the result of the earlier procedure has handed this paper in already. Each time again means copying, certifying and travelling."
    ),
    help: Message(
      vi: "Lấy lại từ hồ sơ của thủ tục trước, hoặc đề xuất liên thông hai thủ tục.",
      en: "Take it from the earlier dossier, or propose to interlink the two."),
    basis: [
      RuleBasis(
        "Kế hoạch 86/KH-UBND ngày 06/3/2026 của Ủy ban nhân dân thành phố Hà Nội", .reported),
      RuleBasis("Nghị định 224/2026/NĐ-CP Điều 15(1)d", .verified),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "the earlier one did not ask for it",
        "-- mot.yaml --\ncode: \"1.000001\"\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\ncases: {documents: [{paper: giay-phep-vi-du, originals: 1}, {paper: giay-chung-sinh, originals: 1}]}"
      ),
      .flagged(
        "asked for in both",
        "-- mot.yaml --\ncode: \"1.000001\"\ncases: {documents: {paper: giay-chung-sinh, originals: 1}}\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\ncases: {documents: [{paper: giay-phep-vi-du, originals: 1}, {paper: ⟦giay-chung-sinh⟧, originals: 1}]}"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    let graph = catalogue.graph
    var told: Set<String> = []
    for edge in graph.edges where edge.isDemanded {
      let giver = catalogue.procedures[edge.giver]
      let asker = catalogue.procedures[edge.asker]
      for use in asker.uses.asks where use.isBrought && !use.isOptional {
        guard use.paper.value != edge.paper, isLasting(use.paper.value, in: catalogue),
          giver.uses.asks.contains(where: {
            $0.paper == use.paper && $0.isBrought && !$0.isOptional
          }), told.insert("\(edge.asker) \(use.path)").inserted
        else { continue }
        sink.report(
          .again(catalogue.paperName(use.paper.value), giver),
          at: asker.place(use.paper.range), record: asker.code.value, path: use.path)
      }
    }
  }

  /// Whether the paper is the same each time: forms and what applicants write are made anew.
  private func isLasting(_ paper: String, in catalogue: Catalogue) -> Bool {
    switch catalogue.registries.papers[paper]?.kind?.value {
    case .certificate, .licence, .confirmation, .decision: true
    // Who somebody is must be seen each time.
    case .form, .own, .notice, .identity, nil: false
    }
  }
}

extension Message {
  fileprivate static func again(_ paper: String, _ earlier: ProcedureFacts) -> Message {
    Message(
      vi: "«\(paper)» đã nộp ở thủ tục trước, \(earlier.title), nay lại bị đòi",
      en:
        "“\(paper)” was handed in at the earlier procedure \(earlier.englishTitle) and is asked for again"
    )
  }
}
