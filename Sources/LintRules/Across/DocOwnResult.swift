package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags a paper that the office asking for it has issued itself.
package struct DocOwnResult: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-own-result", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Cơ quan đòi lại giấy tờ do chính mình cấp",
      en: "The office demands back what it issued itself"),
    rationale: Message(
      vi:
        "Cơ quan đã cấp giấy thì đã có dữ liệu về giấy ấy. Bắt người dân giữ rồi nộp lại là bắt họ làm thay việc tra cứu của cơ quan.",
      en:
        "Whoever issued a paper has its data. Having people keep it and hand it in again makes them do the office's own look-up."
    ),
    help: Message(
      vi: "Bỏ giấy này và để cơ quan tự tra cứu; nếu phải thu hồi bản giấy thì nói rõ ở because.",
      en:
        "Drop the paper and let the office look it up; where the paper itself must be withdrawn, say so in because."
    ),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 11", .verified),
      RuleBasis(
        "Kế hoạch 86/KH-UBND ngày 06/3/2026 của Ủy ban nhân dân thành phố Hà Nội", .reported),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "another office issued it",
        "-- mot.yaml --\ncode: \"1.000001\"\nauthorities: {decide: so-vi-du, execute: so-vi-du}\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\nauthorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa}\ncases: {documents: {paper: giay-phep-vi-du, originals: 1}}"
      ),
      .clean(
        "it is replaced by the new one",
        "-- mot.yaml --\ncode: \"1.000001\"\nauthorities: {decide: so-vi-du, execute: so-vi-du}\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\nauthorities: {decide: so-vi-du, execute: so-vi-du}\ncases: {documents: {paper: giay-phep-vi-du, originals: 1}}\nresults: {paper: giay-phep-vi-du}"
      ),
      .flagged(
        "the same office",
        "-- mot.yaml --\ncode: \"1.000001\"\nauthorities: {decide: so-vi-du, execute: so-vi-du}\nresults: {paper: giay-phep-vi-du}\n-- hai.yaml --\ncode: \"1.000002\"\nauthorities: {decide: so-vi-du, execute: so-vi-du}\ncases: {documents: {paper: ⟦giay-phep-vi-du⟧, originals: 1}}"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    let graph = catalogue.graph
    for (index, facts) in catalogue.procedures.enumerated() where facts.isLive {
      // What is called in can only be handed in.
      if Phrases.withdrawals.firstMatch(in: facts.name) != nil { continue }
      for use in facts.uses.asks where use.isBrought && !use.isOptional {
        // What is given anew is handed in to be withdrawn.
        guard !facts.uses.gives.contains(use.paper) else { continue }
        for giver in graph.givers(of: use.paper.value) where giver != index {
          let other = catalogue.procedures[giver]
          guard let office = other.handlers.first(where: { facts.handlers.contains($0) }) else {
            continue
          }
          sink.report(
            .ownResult(
              catalogue.agencyName(office), catalogue.paperName(use.paper.value), other,
              isClass: catalogue.registries.agencies[office]?.kind?.value != .body),
            at: facts.place(use.paper.range), record: facts.code.value, path: use.path)
          break
        }
      }
    }
  }
}

extension Message {
  fileprivate static func ownResult(
    _ office: String, _ paper: String, _ giver: ProcedureFacts, isClass: Bool
  ) -> Message {
    // Of a class of bodies one may ask for what another of them issued.
    if isClass {
      return Message(
        vi:
          "«\(office)» đòi nộp «\(paper)», là giấy do cơ quan cùng loại cấp ở thủ tục \(giver.code.value): hỏi nhau được",
        en:
          "“\(office)” asks for “\(paper)”, which its like issues in procedure \(giver.code.value): they can ask each other"
      )
    }
    return Message(
      vi: "«\(office)» đòi nộp «\(paper)», là giấy do chính mình cấp ở thủ tục \(giver.code.value)",
      en: "“\(office)” asks for “\(paper)”, which it issues itself in procedure \(giver.code.value)"
    )
  }
}
