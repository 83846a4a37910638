import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a day of entry or publication before the decision was issued.
package struct AnnouncementDatesReversed: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "announcement-dates-reversed", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Ngày đăng hoặc nhập trước ngày ban hành quyết định",
      en: "Published or entered before the decision was issued"),
    rationale: Message(
      vi: "Không thể công khai trước khi quyết định công bố được ký; một trong hai ngày sai.",
      en: "Nothing can be made public before its decision is signed: one of the dates is wrong."),
    help: Message(
      vi: "Đối chiếu ngày của quyết định và ngày nhập.",
      en: "Compare the decision's date with the other."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 15", .verified)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "after it",
        "announcements: {instrument: 163/QĐ-VD, entered: 2026-01-09}"),
      .flagged(
        "before it",
        "announcements: {instrument: 163/QĐ-VD, entered: ⟦2026-01-02⟧}"),
      .flagged(
        "on a website before it",
        "announcements:\n  instrument: 163/QĐ-VD\n  published: {where: website, date: ⟦2025-12-30⟧}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for announcement in procedure.announcements.elements {
      guard let number = announcement.instrument?.value.instrument,
        let issued = context.registries.instrument(number)?.issued?.value
      else { continue }
      for date in [announcement.entered] + announcement.published.map(\.date) {
        guard let date, date.value < issued else { continue }
        sink.report(
          .reversed(number, issued), at: date.range, path: "announcements/" + slug(number))
      }
    }
  }
}

extension Message {
  fileprivate static func reversed(_ number: String, _ issued: CivilDate) -> Message {
    Message(
      vi: "\(number) ban hành \(issued.vietnamese), sau ngày này",
      en: "\(number) was issued on \(issued.iso), after this day")
  }
}
