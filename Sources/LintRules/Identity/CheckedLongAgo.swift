import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a record whose last check is more than a year old.
package struct CheckedLongAgo: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "checked-long-ago", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Bản ghi đã hơn một năm chưa ai đối chiếu",
      en: "Nobody has compared the record for more than a year"),
    rationale: Message(
      vi:
        "Luật và bản ghi quốc gia đổi hằng tháng; bản ghi lâu không đối chiếu thì người dân tin vào điều có thể đã cũ.",
      en:
        "The law and the national records change monthly; what nobody has compared for long may be out of date."
    ),
    help: Message(
      vi: "Đối chiếu lại và thêm một dòng checked.",
      en: "Compare it again and add a line to checked."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "this year",
        "checked: {date: 2026-03-01, against: ví dụ}"),
      .clean(
        "never, which the page says",
        "code: \"1.000001\""),
      .flagged(
        "two years ago",
        "checked: {date: ⟦2024-03-01⟧, against: ví dụ}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard !procedure.checked.isEmpty, procedure.status?.value != .abolished,
      let last = procedure.checked.compactMap(\.date).max(by: { $0.value < $1.value }),
      last.value.adding(days: 366) < context.day
    else { return }
    sink.report(.old(last.value), at: last.range, path: "checked")
  }
}

extension Message {
  fileprivate static func old(_ day: CivilDate) -> Message {
    Message(
      vi: "lần đối chiếu gần nhất là \(day.vietnamese), đã hơn một năm",
      en: "it was last compared on \(day.iso), more than a year ago")
  }
}
