package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText

/// Flags procedures of which each demands what another of them gives.
package struct ChainCycle: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "chain-cycle", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Các thủ tục đòi kết quả của nhau thành vòng",
      en: "Procedures demand each other's results in a circle"),
    rationale: Message(
      vi:
        "Thủ tục này đòi kết quả của thủ tục kia, thủ tục kia lại đòi kết quả của thủ tục này: không ai bắt đầu được.",
      en: "Each needs what the other gives, so nobody can begin."),
    help: Message(
      vi: "Kiểm tra lại từng giấy tờ trong vòng; nếu đúng như luật thì kiến nghị bỏ một mắt.",
      en: "Check each paper of the circle; if the law is so, propose to drop one link."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 11", .verified),
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 5", .verified),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "one way only",
        "-- mot.yaml --\ncode: \"1.000001\"\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\ncases: {documents: {paper: giay-phep-vi-du, originals: 1}}\nresults: {paper: giay-chung-sinh}"
      ),
      .flagged(
        "each needs the other",
        "-- mot.yaml --\ncode: ⟦\"1.000001\"⟧\ncases: {documents: {paper: giay-chung-sinh, originals: 1}}\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\ncases: {documents: {paper: giay-phep-vi-du, originals: 1}}\nresults: {paper: giay-chung-sinh}"
      ),
      .flagged(
        "three in a circle, and a fourth that hangs on it",
        "-- mot.yaml --\ncode: ⟦\"1.000001\"⟧\ncases: {documents: {paper: giay-chung-sinh, originals: 1}}\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\ncases: {documents: {paper: giay-phep-vi-du, originals: 1}}\nresults: {paper: giay-khai-sinh}\n-- ba.yaml --\ncode: \"1.000003\"\ncases: {documents: {paper: giay-khai-sinh, originals: 1}}\nresults: {paper: giay-chung-sinh}\n-- bon.yaml --\ncode: \"1.000004\"\ncases: {documents: {paper: giay-phep-vi-du, originals: 1}}\nresults: {paper: to-khai-co-mau}"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    for turn in catalogue.graph.cycles() {
      guard let first = turn.first else { continue }
      let facts = catalogue.procedures[first.giver]
      let way = turn.map { edge in
        "\(catalogue.procedures[edge.giver].code.value) → «\(catalogue.paperName(edge.paper))»"
      }
      sink.report(
        .circle(way.joined(separator: " → ") + " → " + facts.code.value),
        at: facts.place(facts.code.range), record: facts.code.value,
        detail: turn.map { catalogue.procedures[$0.giver].code.value }.joined(separator: " "))
    }
  }
}

extension Message {
  fileprivate static func circle(_ way: String) -> Message {
    Message(
      vi: "đòi kết quả của nhau thành vòng: \(way)",
      en: "they demand each other's results in a circle: \(way)")
  }
}
