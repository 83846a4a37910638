import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags an act cited as basis that the registry says has ended.
package struct LegalBasisRepealed: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "legal-basis-repealed", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Viện dẫn văn bản đã hết hiệu lực", en: "Cites an act that is no longer in force"),
    rationale: Message(
      vi:
        "Văn bản đã hết hiệu lực thì điều nó đòi không còn bắt buộc. Bản ghi còn dẫn nó là dấu hiệu nội dung chưa được cập nhật.",
      en:
        "What an ended act demanded binds nobody. A record that still cites it has probably not been brought up to date."
    ),
    help: Message(
      vi: "Thay bằng văn bản đang có hiệu lực, và xem nội dung có đổi theo không.",
      en: "Cite the act in force instead, and see whether the content changes with it."),
    // Which act ended which is told in the finding, from the registry.
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.procedureReview, .publication],
    examples: [
      .clean("in force", "legal-basis: [60/2014/QH13, 224/2026/NĐ-CP]"),
      .clean(
        "cited for the time when it held",
        "legal-basis:\n  - {ref: 42/2022/NĐ-CP, until: 2026-06-30}"),
      .flagged("ended", "legal-basis: [60/2014/QH13, ⟦42/2022/NĐ-CP⟧]"),
      .flagged("expired by itself", "legal-basis: [⟦66.1/2025/NQ-CP⟧]"),
      .flagged("repealed on an unknown day", "legal-basis: [⟦9/2020/NĐ-CP⟧]"),
      .flagged(
        "basis of one paper",
        "cases:\n  - documents:\n      - paper: to-khai\n        originals: 1\n        basis: ⟦42/2022/NĐ-CP khoản 1 Điều 8⟧"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    procedure.forEachCitation(on: context.day) { citation in
      let number = citation.reference.value.instrument
      guard let act = context.registries.instrument(number),
        context.registries.isInForce(act, on: context.day) == false
      else { return }
      let notes =
        act.common.sourceStatus?.value == .unverified ? [Note(.unverified)] : []
      sink.report(
        .ended(number, after: act.common.until?.value, by: act.repealedBy.first?.value),
        at: citation.reference.range, path: citation.path, notes: notes)
    }
  }
}

extension Message {
  /// An act that another ended is repealed; one that only reached its last day has expired.
  fileprivate static func ended(
    _ number: String, after until: CivilDate?, by act: LegalReference?
  ) -> Message {
    let start = until?.adding(days: 1)
    let since =
      start.map { Message(vi: " từ \($0.vietnamese)", en: "has been out of force since \($0.iso)") }
      ?? Message(vi: "", en: "is no longer in force")
    guard let act else {
      return Message(
        vi: "\(number) đã hết hiệu lực\(since.vietnamese)",
        en: "\(number) expired and \(since.english)")
    }
    let place = act.pinpoint.isEmpty ? act.instrument : "\(act.instrument) \(act.pinpoint)"
    return Message(
      vi: "\(number) đã bị \(place) bãi bỏ, hết hiệu lực\(since.vietnamese)",
      en: "\(number) was repealed by \(place) and \(since.english)")
  }

  fileprivate static let unverified = Message(
    vi: "ngày hết hiệu lực trong sổ văn bản chưa được kiểm tra",
    en: "the registry's last day of this act has not been verified")
}
