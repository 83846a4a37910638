import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a procedure that must be filed where the person lives, sits or first got the paper.
///
/// A note on the boundary may offer another way, so it is told as a warning there.
package struct ChannelPlaceBound: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "channel-place-bound", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Buộc nộp ở nơi cư trú, nơi có trụ sở hay nơi đã cấp",
      en: "Must be filed at the residence, the seat or the place of first issue"),
    rationale: Message(
      vi:
        "Hồ sơ được nộp và trả không phụ thuộc địa giới hành chính: qua Cổng Dịch vụ công quốc gia, bưu chính công ích, hoặc ở bất kỳ Bộ phận Một cửa nào. Quy định buộc nộp đúng nơi là vướng mắc phải gỡ.",
      en:
        "Dossiers may be filed and collected whatever the boundaries: through the national portal, by public post, or at any one-stop desk. Rules that bind them to a place are obstacles to be cleared."
    ),
    help: Message(
      vi:
        "Nơi nhận chuyển hồ sơ đến nơi giải quyết: ghi boundary: free. Văn bản còn buộc thì đề nghị sửa.",
      en:
        "Let any desk pass the dossier on: boundary: free. If the act still binds it, propose the change."
    ),
    basis: [
      RuleBasis("Nghị định 118/2025/NĐ-CP", .reported),
      RuleBasis("Công văn 6379 ngày 03/12/2025", .reported),
    ],
    competence: .byRank, profiles: [.procedureReview], from: "2025-07-01",
    examples: [
      .clean("anywhere", "boundary: free"),
      .clean("where the works are", "boundary: {bound-to: site}"),
      .flagged("residence", "boundary: {bound-to: ⟦residence⟧}"),
      .clean(
        "some other place", "boundary: {bound-to: other, note: Nộp ở xã nào trong tỉnh cũng được.}"),
      .flagged(
        "seat, with a way out in the note",
        "boundary:\n  bound-to: ⟦head-office⟧\n  note: Nơi khác giúp nộp trực tuyến."),
      .flagged("place of first issue", "boundary: {bound-to: ⟦place-of-issue⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for row in procedure.boundary.elements where row.qualifiers.holds(on: context.day) {
      guard let place = row.boundTo, let message = Self.message(place.value) else { continue }
      sink.report(
        message, at: place.range, path: "boundary" + row.qualifiers.mark,
        severity: row.claims.note == nil ? nil : .warning)
    }
  }

  private static func message(_ place: BoundTo) -> Message? {
    switch place {
    case .residence:
      Message(vi: "buộc nộp ở nơi cư trú", en: "must be filed at the place of residence")
    case .headOffice:
      Message(vi: "buộc nộp ở nơi đặt trụ sở", en: "must be filed where the head office is")
    case .placeOfIssue:
      Message(vi: "buộc nộp ở nơi đã cấp lần đầu", en: "must be filed at the place of first issue")
    case .site, .other: nil
    }
  }
}
