package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags a demand for the result of exactly one other procedure, done by another office.
package struct ChainCandidate: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "chain-candidate", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Hai thủ tục nối nhau có thể làm thành một lần liên thông",
      en: "Two procedures in a row could be done in one go"),
    rationale: Message(
      vi:
        "Cùng một người làm thủ tục trước chỉ để lấy giấy nộp cho thủ tục sau, ở cơ quan khác. Liên thông thì nộp một lần.",
      en:
        "The same person does the first only for a paper that another office wants. Interlinked, one dossier would do."
    ),
    help: Message(
      vi: "Đề xuất liên thông, hoặc để hai cơ quan chuyển kết quả cho nhau.",
      en: "Propose to interlink them, or let the offices pass the result on."),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Điều 27(3)b", .verified),
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 11", .verified),
    ],
    competence: .above, profiles: [.procedureReview], pack: 2,
    examples: [
      .clean(
        "interlinked already",
        "-- mot.yaml --\ncode: \"1.000001\"\nkind: public\nauthorities: {decide: so-vi-du}\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\nkind: public\nauthorities: {decide: ubnd-cap-xa}\ninterlinks: {procedure: \"1.000001\"}\ncases: {documents: {paper: giay-phep-vi-du, originals: 1}}"
      ),
      .clean(
        "the paper stands in a database",
        "-- mot.yaml --\ncode: \"1.000001\"\nkind: public\nauthorities: {decide: so-vi-du}\nresults: {paper: giay-khai-sinh}\n-- hai.yaml --\ncode: \"1.000002\"\nkind: public\nauthorities: {decide: ubnd-cap-xa}\ncases: {documents: {paper: giay-khai-sinh, originals: 1}}"
      ),
      .flagged(
        "two offices, one after the other",
        "-- mot.yaml --\ncode: \"1.000001\"\nkind: public\nauthorities: {decide: so-vi-du}\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\nkind: public\nauthorities: {decide: ubnd-cap-xa}\ncases: {documents: {paper: ⟦giay-phep-vi-du⟧, originals: 1}}"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    let graph = catalogue.graph
    for (index, facts) in catalogue.procedures.enumerated() where facts.isLive && !facts.isInternal
    {
      for use in facts.uses.asks
      where use.isBrought && !use.isOptional && !isOfOneCase(use.path) {
        // With many ways to the paper nobody knows which procedure would be linked.
        let givers = graph.givers(of: use.paper.value).filter { $0 != index }
        guard let giver = givers.first, givers.count == 1, !catalogue.isHeld(use.paper.value) else {
          continue
        }
        let other = catalogue.procedures[giver]
        guard !other.isInternal, !facts.isTied(to: other), facts.sharesSubjects(with: other),
          !other.handlers.isEmpty, !other.handlers.contains(where: facts.handlers.contains)
        else { continue }
        sink.report(
          .chain(catalogue.paperName(use.paper.value), other),
          at: facts.place(use.paper.range), record: facts.code.value, path: use.path)
      }
    }
  }

  /// Whether only one case of several asks for it: then only some would be spared the way.
  private func isOfOneCase(_ path: String) -> Bool {
    path.utf8.starts(with: "cases/".utf8) && !path.utf8.starts(with: "cases/chung/".utf8)
  }
}

extension Message {
  fileprivate static func chain(_ paper: String, _ other: ProcedureFacts) -> Message {
    Message(
      vi: "«\(paper)» là kết quả của \(other.title): làm liên thông thì chỉ nộp một lần",
      en: "“\(paper)” is the result of \(other.englishTitle): interlinked, one dossier would do")
  }
}
