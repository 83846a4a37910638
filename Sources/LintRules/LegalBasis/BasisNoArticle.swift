package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText

/// Flags the basis of a document or condition that names an act as a whole.
///
/// Only a basis that is given and lacks its article is flagged; that a part has no basis of its own
/// is the rule in the records, not the exception.
package struct BasisNoArticle: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "basis-no-article", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Căn cứ của giấy tờ, điều kiện không nêu điều, khoản",
      en: "Basis of a document or condition names no article"),
    rationale: Message(
      vi:
        "Muốn bỏ một giấy tờ phải sửa đúng điều, khoản đã đặt ra nó. Chỉ nêu tên văn bản thì người rà soát phải đọc lại từ đầu.",
      en:
        "To drop a paper one must amend the very clause that demands it. With the act alone, the reviewer has to read it all again."
    ),
    help: Message(
      vi: "Thêm điểm, khoản, điều sau số hiệu, ví dụ «123/2015/NĐ-CP khoản 1 Điều 9».",
      en: "Add point, clause and article after the number, such as “123/2015/NĐ-CP khoản 1 Điều 9”."
    ),
    basis: [
      RuleBasis(
        "Thông lệ tốt: kiến nghị thực thi phải chỉ đúng điều, khoản cần sửa", .commonPractice)
    ],
    competence: .publisher, profiles: [.procedureReview],
    examples: [
      .clean(
        "with its article",
        "conditions:\n  - {id: tuoi, text: Đủ 18 tuổi, basis: 60/2014/QH13 khoản 1 Điều 8}"),
      .clean("without a basis of its own", "conditions:\n  - {id: tuoi, text: Đủ 18 tuổi}"),
      .flagged(
        "a condition", "conditions:\n  - {id: tuoi, text: Đủ 18 tuổi, basis: ⟦60/2014/QH13⟧}"),
      .flagged(
        "a document",
        "every-case:\n  documents:\n    - {paper: to-khai, originals: 1, basis: ⟦60/2014/QH13⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for condition in procedure.conditions.elements
    where condition.qualifiers.holds(on: context.day) {
      for reference in condition.claims.basis where reference.value.pinpoint.isEmpty {
        sink.report(
          .noArticle(reference.value.instrument), at: reference.range,
          path: "conditions/" + condition.key)
      }
    }
    procedure.forEachDocument { site in
      guard site.document.qualifiers.holds(on: context.day) else { return }
      for reference in site.document.claims.basis where reference.value.pinpoint.isEmpty {
        sink.report(
          .noArticle(reference.value.instrument), at: reference.range, path: site.path)
      }
    }
  }
}

extension Message {
  fileprivate static func noArticle(_ number: String) -> Message {
    Message(
      vi: "chưa nêu điều, khoản nào của \(number)", en: "does not say which article of \(number)")
  }
}
