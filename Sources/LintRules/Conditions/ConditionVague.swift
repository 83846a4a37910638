import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a condition that gives no measure by which to tell whether it is met.
package struct ConditionVague: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "condition-vague", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Điều kiện nêu chung chung, không đo được",
      en: "A condition is worded so that nobody can measure it"),
    rationale: Message(
      vi:
        "«Đủ năng lực», «có uy tín», «phù hợp» tùy người xét. Doanh nghiệp không tự biết mình đạt hay chưa, và mỗi nơi xét một kiểu.",
      en:
        "“Sufficient capacity”, “good standing”, “suitable” depend on who judges. A business cannot tell whether it qualifies, and each office decides in its own way."
    ),
    help: Message(
      vi:
        "Thay bằng tiêu chí đo được (số năm, số người, diện tích, chứng chỉ nào), hoặc dẫn điều khoản có tiêu chí ở basis.",
      en:
        "Give a measure (years, people, area, which certificate), or cite the provision that has one in basis."
    ),
    basis: [
      RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục III câu hỏi 7", .verified),
      RuleBasis("Nghị quyết 66/NQ-CP năm 2025", .reported),
    ],
    competence: .byRank, profiles: [.businessRegulation],
    examples: [
      .clean(
        "a measure",
        "conditions:\n  - {id: a, text: Có ít nhất 03 kỹ sư xây dựng., kind: personnel}"),
      .clean(
        "suits something named",
        "conditions:\n  - {id: a, text: Công trình phù hợp với quy hoạch được duyệt., kind: technical}"
      ),
      .clean(
        "legal capacity is a term of law",
        "conditions:\n  - {id: a, text: Có đủ năng lực hành vi dân sự., kind: eligibility}"),
      .clean(
        "the law is cited",
        "conditions:\n  - {id: a, text: Có chứng chỉ theo quy định., kind: personnel, basis: 60/2014/QH13 Điều 18}"
      ),
      .clean(
        "the law is named",
        "conditions:\n  - {id: a, text: Có chứng chỉ theo quy định của Luật Xây dựng., kind: personnel}"
      ),
      .clean(
        "the branch of law is named",
        "conditions:\n  - {id: a, text: Công trình đến cấp III theo quy định của pháp luật về phân cấp công trình xây dựng., kind: technical}"
      ),
      .flagged(
        "capacity",
        "conditions:\n  - {id: a, text: Tổ chức ⟦đủ năng lực⟧ thực hiện., kind: business}"),
      .flagged(
        "standing", "conditions:\n  - {id: a, text: Người phụ trách ⟦có uy tín⟧., kind: personnel}"),
      .flagged(
        "suitable for what",
        "conditions:\n  - {id: a, text: Cơ sở vật chất ⟦phù hợp⟧., kind: premises}"),
      .flagged(
        "suits something that nobody measured",
        "conditions:\n  - {id: a, text: Kế hoạch ⟦phù hợp với khả năng⟧ huy động nguồn lực tại địa phương., kind: financial}"
      ),
      .flagged(
        "as prescribed by nobody",
        "conditions:\n  - {id: a, text: Có chứng chỉ ⟦theo quy định⟧., kind: personnel}"),
      .flagged(
        "which law",
        "conditions:\n  - {id: a, text: Cán bộ đủ điều kiện ⟦theo quy định của pháp luật⟧., kind: personnel}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for condition in procedure.conditions.elements where condition.qualifiers.holds(on: context.day)
    {
      guard let text = condition.text, condition.claims.basis.isEmpty else { continue }
      if let range = Self.unmeasured(text.value, context) {
        sink.report(
          .vague(text.words(at: range)), at: TextPlace.range(of: range, in: text),
          path: condition.path)
      } else if let range = Self.prescribedByNobody(text.value, context) {
        sink.report(
          .whichLaw(text.words(at: range)), at: TextPlace.range(of: range, in: text),
          path: condition.path)
      }
    }
  }

  /// The first words without a measure.
  private static func unmeasured(_ text: String, _ context: LintContext) -> Range<Int>? {
    context.phrases.matcher(.vagueConditions, else: Phrases.vagueConditions).matches(in: text)
      .first { match in
        !Phrases.measured(text, from: match.range.upperBound)
          && !PhraseBook.isInTitle(match.range, of: text)
      }?.range
  }

  /// Words that point at the law, where no law is named.
  private static func prescribedByNobody(_ text: String, _ context: LintContext) -> Range<Int>? {
    guard !Phrases.namesLaw(text) else { return nil }
    return context.phrases.matcher(.unnamedProvisions, else: Phrases.asPrescribed)
      .matches(in: text).first {
        !Phrases.namesSubject(text, after: $0.range) && !PhraseBook.isInTitle($0.range, of: text)
      }?.range
  }
}

extension Message {
  fileprivate static func whichLaw(_ words: String) -> Message {
    Message(
      vi: "«\(words)» không nói quy định nào",
      en: "“\(words)” does not say which provision")
  }

  fileprivate static func vague(_ words: String) -> Message {
    Message(
      vi: "«\(words)» không nói đo bằng gì, ai xét và theo tiêu chí nào",
      en: "“\(words)” does not say by what measure, nor who judges by which criteria")
  }
}
