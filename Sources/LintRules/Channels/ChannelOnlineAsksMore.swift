import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a paper that is asked for online and not at the desk.
package struct ChannelOnlineAsksMore: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-online-asks-more", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Nộp trực tuyến phải nộp nhiều giấy hơn nộp trực tiếp",
      en: "Filing online takes more papers than filing in person"),
    rationale: Message(
      vi:
        "Trực tuyến là để bớt giấy. Giấy chỉ đòi ở kênh trực tuyến là gánh nặng thêm cho người dùng kênh ấy.",
      en:
        "Going online is meant to take fewer papers. One asked for online alone burdens those who use it."
    ),
    help: Message(
      vi: "Bỏ giấy này ở kênh trực tuyến, hoặc lấy từ cơ sở dữ liệu.",
      en: "Drop it online, or take it from a database."),
    basis: [
      RuleBasis("Nghị định 224/2026/NĐ-CP Điều 15", .verified),
      RuleBasis("Thông lệ tốt", .commonPractice),
    ],
    competence: .byRank, profiles: [.procedureReview, .businessRegulation], pack: 2,
    examples: [
      .clean(
        "in every channel",
        "cases: {documents: {paper: giay-chung-sinh, originals: 1}}"),
      .clean(
        "online instead of the paper form",
        "cases: {documents: {paper: to-khai, as: declare, channel: online}}"),
      .clean(
        "another kind of copy",
        "cases: {documents: [{paper: giay-chung-sinh, originals: 1, channel: in-person}, {paper: giay-chung-sinh, copies: 1, channel: online}]}"
      ),
      .flagged(
        "online alone",
        "channels: [in-person, online]\ncases: {documents: {paper: ⟦giay-chung-sinh⟧, copies: 1, channel: online}}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let hasDesk = procedure.channels.elements.contains { $0.channel?.value == .inPerson }
    guard hasDesk else { return }
    procedure.forEachDocument { site in
      guard site.document.isOnlineOnly, site.document.isBrought, !site.isAlternative,
        site.document.need == nil, let paper = site.document.paper,
        site.document.qualifiers.holds(on: context.day),
        context.registries.papers[paper.value]?.kind?.value != .form
      else { return }
      var isAskedElsewhere = false
      procedure.forEachDocument { other in
        if other.document.paper == paper, !other.document.isOnlineOnly { isAskedElsewhere = true }
      }
      guard !isAskedElsewhere else { return }
      sink.report(
        .more(site.document.title(in: context.registries)), at: site.document.place, path: site.path
      )
    }
  }
}

extension Message {
  fileprivate static func more(_ paper: String) -> Message {
    Message(
      vi: "«\(paper)» chỉ đòi khi nộp trực tuyến, nộp trực tiếp thì không",
      en: "“\(paper)” is asked for online alone, not at the desk")
  }
}
