import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText
import VietnameseText

/// Flags a plan in force whose title nobody compared with the original.
package struct ProgrammeUnverified: ReviewRule {
  package static let descriptor = RuleDescriptor(
    id: "programme-unverified", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Kế hoạch đang áp dụng mà trích yếu chưa đối chiếu văn bản gốc",
      en: "A plan in force whose title was not checked against the original"),
    rationale: Message(
      vi:
        "Chừng nào chưa có văn bản gốc thì không biết kế hoạch nói gì, đòi gì; báo cáo phải nói rõ điều đó.",
      en:
        "Until somebody has the original nobody knows what the plan says or asks for, and reports have to say so."
    ),
    help: Message(
      vi: "Điền title và targets từ văn bản gốc, rồi ghi title-status: verified.",
      en: "Fill in title and targets from the original, then write title-status: verified."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .city, profiles: [.procedureReview, .publication], pack: 2,
    examples: [
      .clean(
        "checked",
        "-- reviews/plans/kh-vi-du.yaml --\nid: kh-vi-du\ntitle-status: verified"),
      .flagged(
        "not checked",
        "-- reviews/plans/kh-vi-du.yaml --\nid: kh-vi-du\ntitle-status: ⟦unverified⟧"),
    ])

  package init() {}

  package func check(_ book: ReviewBook, reporting sink: inout DiagnosticSink) {
    for plan in book.plans {
      guard let status = plan.titleStatus, status.value == .unverified else { continue }
      sink.report(
        .unverified(plan.number?.value ?? plan.id?.value ?? ""),
        at: SourceLocation(path: plan.path, range: status.range),
        record: "plans/" + (plan.id?.value ?? ""))
    }
  }
}

extension Message {
  fileprivate static func unverified(_ plan: String) -> Message {
    Message(
      vi: "\(plan): trích yếu chưa đối chiếu văn bản gốc",
      en: "\(plan): its title was not checked against the original")
  }
}
