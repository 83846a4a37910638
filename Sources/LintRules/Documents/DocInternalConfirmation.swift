import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a confirmation issued by the office that handles the dossier.
package struct DocInternalConfirmation: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-internal-confirmation", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Đòi giấy xác nhận mà chính cơ quan giải quyết có thể tự xác nhận",
      en: "A confirmation that the deciding office could make itself"),
    rationale: Message(
      vi:
        "Cơ quan giải quyết cũng là nơi cấp giấy xác nhận: người nộp phải đi xin rồi nộp lại đúng nơi ấy.",
      en:
        "The office that handles the dossier is the one that issues the confirmation: people fetch it there and hand it in there."
    ),
    help: Message(
      vi: "Bỏ giấy xác nhận; cơ quan tự kiểm tra trong quá trình giải quyết.",
      en: "Drop the confirmation; let the office check for itself."),
    basis: [
      RuleBasis(
        "Kế hoạch 86/KH-UBND ngày 06/3/2026 của Ủy ban nhân dân thành phố Hà Nội", .reported),
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục II câu hỏi 3", .verified),
    ],
    competence: .byRank, profiles: [.procedureReview, .internalProcedures], pack: 2,
    examples: [
      .clean(
        "another office confirms",
        "authorities: {decide: so-vi-du, execute: so-vi-du}\ncases: {documents: {paper: giay-xac-nhan-cua-xa, originals: 1}}"
      ),
      .flagged(
        "the same office",
        "authorities: {decide: ubnd-cap-xa, execute: ubnd-cap-xa}\ncases: {documents: {paper: ⟦giay-xac-nhan-cua-xa⟧, originals: 1}}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard let authorities = procedure.authorities.value else { return }
    procedure.forEachDocument { site in
      guard let id = site.document.paper, site.document.isBrought,
        let paper = context.registries.papers[id.value], paper.kind?.value == .confirmation,
        paper.issuedBy.count == 1, let issuer = paper.issuedBy.first,
        site.document.qualifiers.holds(on: context.day)
      else { return }
      for rows in [authorities.decide, authorities.execute] {
        for row in rows.elements where row.qualifiers.holds(on: context.day) {
          guard let agency = row.agency, agency == issuer else { continue }
          let name = context.registries.agencies[agency.value]?.nameText ?? agency.value
          sink.report(
            .own(site.document.title(in: context.registries), name), at: site.document.place,
            path: site.path)
          return
        }
      }
    }
  }
}

extension Message {
  fileprivate static func own(_ paper: String, _ office: String) -> Message {
    Message(
      vi:
        "«\(paper)» do «\(office)» cấp, cũng là cơ quan giải quyết: tự kiểm tra hoặc hỏi nhau được",
      en:
        "“\(paper)” is issued by “\(office)”, which also handles the dossier: it can check for itself, or ask its like"
    )
  }
}
