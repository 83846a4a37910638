import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an internal procedure without an announcing decision.
package struct InternalNotPublished: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "internal-not-published", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Thủ tục nội bộ chưa có quyết định công bố",
      en: "An internal procedure has no announcing decision"),
    rationale: Message(
      vi:
        "Kế hoạch 281 đặt mốc trước 01/4/2023: mọi thủ tục nội bộ của Thành phố được thống kê, công bố, công khai. Chưa công bố thì chưa tính vào mẫu số để rà soát, cắt giảm.",
      en:
        "Plan 281 set the mark of 1 April 2023: every internal procedure of the City counted, announced and made public. Until then it is not in the base that reviews and cuts are measured by."
    ),
    help: Message(
      vi: "Trình quyết định công bố, rồi ghi ở announcements.",
      en: "Submit the announcing decision, then write it in announcements."),
    basis: [
      RuleBasis("Kế hoạch 281/KH-UBND ngày 28/10/2022, mục tiêu 1", .reported),
      RuleBasis("Quyết định 1085/QĐ-TTg năm 2022", .reported),
    ],
    competence: .city, profiles: [.internalProcedures], from: "2023-04-01",
    examples: [
      .clean(
        "announced", "kind: internal-within\nannouncements:\n  - {instrument: 163/QĐ-VD}"),
      .clean("a public procedure", "kind: public\nannouncements: unstated"),
      .clean("a draft", "kind: internal-within\nstatus: draft\nannouncements: unstated"),
      .flagged("the source names none", "kind: internal-between\nannouncements: ⟦unstated⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.isInternal, procedure.status?.value != .draft else { return }
    if case .unstated(let range) = procedure.announcements {
      sink.report(.notPublished, at: range, path: "announcements")
      return
    }
    let announcements = procedure.announcements.elements
    guard !announcements.isEmpty, !announcements.contains(where: { $0.instrument != nil }) else {
      return
    }
    sink.report(.notPublished, at: procedure.place, path: "announcements")
  }
}

extension Message {
  fileprivate static var notPublished: Message {
    Message(
      vi: "thủ tục nội bộ này chưa có quyết định công bố",
      en: "this internal procedure has no announcing decision")
  }
}
