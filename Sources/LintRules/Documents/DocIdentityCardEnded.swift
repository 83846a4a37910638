import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a demand for the old identity card alone.
package struct DocIdentityCardEnded: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "doc-identity-card-ended", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Đòi Chứng minh nhân dân, đã hết giá trị",
      en: "Asks for the old identity card, which is no longer valid"),
    rationale: Message(
      vi:
        "Chứng minh nhân dân hết giá trị sử dụng từ ngày 01/01/2025. Đòi giấy ấy là đòi thứ không ai còn.",
      en:
        "The old identity card has not been valid since 1 January 2025: nobody has one that counts."
    ),
    help: Message(
      vi:
        "Thay bằng thẻ căn cước hoặc số định danh cá nhân tra trong Cơ sở dữ liệu quốc gia về dân cư.",
      en:
        "Write the identity card now in use, or the personal number looked up in the population database."
    ),
    basis: [RuleBasis("Luật Căn cước 26/2023/QH15 Điều 46", .unverified)],
    competence: .byRank, profiles: [.procedureReview, .publication], from: "2025-01-01", pack: 2,
    examples: [
      .clean(
        "beside the card now in use",
        "cases: {documents: {id: a, name: Chứng minh nhân dân hoặc thẻ căn cước, copies: 1}}"),
      .flagged(
        "alone",
        "cases: {documents: {id: a, name: ⟦Chứng minh nhân dân⟧ của người nộp, copies: 1}}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    procedure.forEachDocument { site in
      guard let name = site.document.name, site.document.qualifiers.holds(on: context.day),
        let match = Phrases.oldIdentityCards.firstMatch(in: name.value),
        Phrases.presentIdentityPapers.firstMatch(in: name.value) == nil
      else { return }
      sink.report(.ended, at: TextPlace.range(of: match.range, in: name), path: site.path)
    }
  }
}

extension Message {
  fileprivate static let ended = Message(
    vi: "Chứng minh nhân dân không còn giá trị sử dụng",
    en: "the old identity card is no longer valid")
}
