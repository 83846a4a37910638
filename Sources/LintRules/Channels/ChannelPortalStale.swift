import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a link to a provincial portal that has closed.
package struct ChannelPortalStale: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-portal-stale", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Dẫn tới cổng dịch vụ công cấp tỉnh đã đóng",
      en: "Points at a provincial portal that has closed"),
    rationale: Message(
      vi:
        "Từ 01/7/2025 cổng dịch vụ công của các tỉnh, thành phố dừng, thay bằng Cổng Dịch vụ công quốc gia. Đường dẫn cũ đưa người dân tới trang không còn nhận hồ sơ.",
      en:
        "On 1 July 2025 the provincial portals gave way to the national one. The old link leads people to a page that takes no dossiers."
    ),
    help: Message(
      vi: "Thay bằng đường dẫn trên dichvucong.gov.vn.", en: "Link to dichvucong.gov.vn instead."),
    basis: [
      RuleBasis(
        "Dừng cổng dịch vụ công cấp tỉnh từ 01/7/2025 (báo Lao động Thủ đô 191567)", .reported)
    ],
    competence: .publisher, profiles: [.publication], from: "2025-07-01",
    examples: [
      .clean(
        "the national portal", "online: {level: full, url: \"https://dichvucong.gov.vn/thu-tuc\"}"),
      .clean("a ministry's portal", "note: Nộp tại dichvucong.bocongan.gov.vn."),
      .flagged(
        "in a link", "online:\n  level: full\n  url: https://⟦dichvucong.hanoi.gov.vn⟧/dvc/1"),
      .flagged(
        "in a note",
        "channels:\n  - channel: online\n    note: Nộp qua ⟦dichvucong.hanoi.gov.vn⟧ hoặc VNeID."),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for site in procedure.sites(of: Phrases.closedPortals, on: context.day) {
      sink.report(
        .closed(site.text.words(at: site.range)),
        at: TextPlace.range(of: site.range, in: site.text), path: site.path)
    }
  }
}

extension Message {
  fileprivate static func closed(_ host: String) -> Message {
    Message(
      vi: "\(host) đã đóng từ 01/7/2025", en: "\(host) closed on 1 July 2025")
  }
}
