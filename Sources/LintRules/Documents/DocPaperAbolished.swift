import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a paper that the law has ended and that a procedure still asks for.
package struct DocPaperAbolished: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-paper-abolished", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Đòi giấy tờ mà pháp luật đã chấm dứt", en: "Asks for a paper that the law has ended"),
    rationale: Message(
      vi:
        "Người dân không còn cách nào có giấy này. Sổ hộ khẩu và sổ tạm trú giấy hết dùng từ 01/01/2023: cán bộ tự tra nơi cư trú.",
      en:
        "Nobody can obtain it any more. Paper household and residence books ended on 1 January 2023: officials look the residence up themselves."
    ),
    help: Message(
      vi:
        "Bỏ giấy này khỏi thành phần hồ sơ; cần thông tin về cư trú thì cơ quan tra trong cơ sở dữ liệu.",
      en: "Drop the paper; where residence matters, the agency looks it up in the database."),
    basis: [RuleBasis("Nghị định 104/2022/NĐ-CP Điều 14", .reported)],
    competence: .byRank, profiles: [.procedureReview, .publication], from: "2023-01-01",
    examples: [
      .clean(
        "a paper in use",
        "every-case:\n  documents:\n    - paper: giay-chung-sinh\n      originals: 1"),
      .clean(
        "not asked for any more",
        "every-case:\n  documents:\n    - {paper: so-ho-khau, copies: 1, until: 2022-12-31}"),
      .flagged(
        "household book", "every-case:\n  documents:\n    - paper: ⟦so-ho-khau⟧\n      copies: 1"),
      .flagged(
        "household book by name",
        "cases:\n  - documents:\n      - id: ho-khau\n        name: Bản sao ⟦Sổ hộ khẩu⟧ của chủ hộ\n        copies: 1"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      let document = site.document
      guard !document.isDeclared, document.qualifiers.holds(on: context.day) else { return }
      if let id = document.paper, let paper = site.entry(in: context.registries) {
        guard context.registries.isEnded(paper, on: context.day) else { return }
        sink.report(
          .ended(paper.nameText, by: paper.endedBy.first?.value.instrument), at: id.range,
          path: site.path)
      } else if let name = document.name,
        let match = context.phrases.firstMatch(
          .endedPapers, in: name.value, else: Phrases.endedPapers)
      {
        let words = String(decoding: Array(name.value.utf8)[match.range], as: UTF8.self)
        sink.report(
          .ended(words, by: nil), at: TextPlace.range(of: match.range, in: name), path: site.path)
      }
    }
  }
}

extension Message {
  fileprivate static func ended(_ paper: String, by act: String?) -> Message {
    guard let act else {
      return Message(
        vi: "đòi «\(paper)», giấy đã hết dùng theo pháp luật",
        en: "asks for “\(paper)”, which the law has ended")
    }
    return Message(
      vi: "đòi «\(paper)», giấy đã hết dùng theo \(act)",
      en: "asks for “\(paper)”, which \(act) has ended")
  }
}
