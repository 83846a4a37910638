import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a document or a condition that rests on local acts alone and gives no reason.
package struct LocalRuleNeedsReason: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "local-rule-needs-reason", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Địa phương đặt thêm giấy tờ, điều kiện mà không nêu lý do",
      en: "A local demand gives no reason"),
    rationale: Message(
      vi:
        "Cùng một việc mà mỗi tỉnh đòi một kiểu thì người dân và doanh nghiệp phải học lại từng nơi. Quy định riêng của địa phương cần có lý do riêng.",
      en:
        "When each province asks for something else, people and companies must learn every place anew. A local rule needs a local reason."
    ),
    help: Message(
      vi: "Ghi lý do vào because, hoặc bỏ yêu cầu này.",
      en: "Give the reason in “because”, or drop the demand."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục III câu hỏi 8", .verified)],
    competence: .city, profiles: [.businessRegulation, .procedureReview],
    examples: [
      .clean(
        "with a reason",
        "conditions:\n  - id: dien-tich\n    text: Cửa hàng từ 20 m2\n    basis: 35/2026/QĐ-UBND khoản 1 Điều 4\n    because: Phố cổ chật"
      ),
      .clean(
        "national act beside the local one",
        "conditions:\n  - id: dien-tich\n    text: Cửa hàng từ 20 m2\n    basis: [35/2026/QĐ-UBND, 60/2014/QH13]"
      ),
      .flagged(
        "a condition",
        "conditions:\n  - id: dien-tich\n    text: Cửa hàng từ 20 m2\n    basis: ⟦35/2026/QĐ-UBND khoản 1 Điều 4⟧"
      ),
      .flagged(
        "a document",
        "cases:\n  - documents:\n      - {paper: to-khai, originals: 1, basis: ⟦35/2026/QĐ-UBND⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    guard procedure.status?.value != .abolished else { return }
    for condition in procedure.conditions.elements {
      check(condition, "conditions/" + condition.key, .condition, context, &sink)
    }
    procedure.forEachDocument { site in
      guard !site.document.claims.basis.isEmpty else { return }
      check(site.document, site.path, .document, context, &sink)
    }
  }

  private func check(
    _ element: some Qualified & Claiming, _ path: @autoclosure () -> String, _ what: Message,
    _ context: LintContext, _ sink: inout DiagnosticSink
  ) {
    let claims = element.claims
    guard let first = claims.basis.first, claims.because == nil,
      element.qualifiers.holds(on: context.day)
    else { return }
    for reference in claims.basis
    where NormativeRank(reference.value, in: context.registries).isLocal != true { return }
    sink.report(.local(what, first.value.instrument), at: first.range, path: path())
  }
}

extension Message {
  fileprivate static let condition = Message(vi: "điều kiện", en: "condition")
  fileprivate static let document = Message(vi: "giấy tờ", en: "document")

  fileprivate static func local(_ what: Message, _ number: String) -> Message {
    Message(
      vi:
        "\(what.vietnamese) này chỉ dựa vào văn bản của địa phương (\(number)) và không nêu lý do",
      en: "this \(what.english) rests on a local act alone (\(number)) and gives no reason")
  }
}
