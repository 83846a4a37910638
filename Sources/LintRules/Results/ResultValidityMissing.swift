import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a licence that does not say how long it holds, or holds for less than a year.
package struct ResultValidityMissing: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "result-validity-missing", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Giấy phép không nói có giá trị bao lâu, hoặc chưa đầy một năm",
      en: "A licence does not say how long it holds, or holds for less than a year"),
    rationale: Message(
      vi:
        "Doanh nghiệp phải biết khi nào giấy phép hết hạn. Hạn càng ngắn càng phải làm lại nhiều lần; dưới một năm là ngắn theo thông lệ.",
      en:
        "A business must know when its licence ends. The shorter it holds, the more often it is asked for again; under a year is short by common practice."
    ),
    help: Message(
      vi: "Ghi valid; không thời hạn thì ghi unlimited. Hạn quá ngắn thì đề nghị kéo dài.",
      en: "Write valid; unlimited where it never ends. Propose a longer term where it is short."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 10", .verified)],
    competence: .byRank, profiles: [.businessRegulation],
    examples: [
      .clean("five years", "results:\n  - {paper: giay-phep-vi-du, valid: 5 years}"),
      .clean("no licence", "results:\n  - {paper: quyet-dinh-vi-du}"),
      .flagged("says nothing", "results:\n  - {paper: ⟦giay-phep-vi-du⟧, code: KQ.G15.000031}"),
      .flagged("unstated", "results:\n  - {paper: giay-phep-vi-du, valid: ⟦unstated⟧}"),
      .flagged("half a year", "results:\n  - {paper: giay-phep-vi-du, valid: ⟦6 months⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for result in procedure.results.elements where result.qualifiers.holds(on: context.day) {
      guard let id = result.paper, let paper = context.registries.papers[id.value],
        paper.kind?.value == .licence, result.outcome?.value ?? .granted == .granted
      else { continue }
      let name = paper.nameText
      switch result.valid {
      case .absent: sink.report(.missing(name), at: id.range, path: result.path)
      case .unstated(let range): sink.report(.missing(name), at: range, path: result.path)
      case .none: break
      case .given(let valid):
        if Self.isShort(valid.value) {
          sink.report(.short(name, valid.value.words), at: valid.range, path: result.path)
        }
      }
    }
  }

  /// Whether it is less than a year for certain, however that is counted.
  private static func isShort(_ span: TimeSpan) -> Bool {
    guard case .amount(let halves, let unit) = span else { return false }
    return switch unit {
    case .month: halves < 24
    case .day: halves < 730
    case .year: halves < 2
    case .workingDay, .workingHour, .hour: false
    }
  }
}

extension Message {
  fileprivate static func missing(_ paper: String) -> Message {
    Message(
      vi: "không nói «\(paper)» có giá trị bao lâu", en: "does not say how long “\(paper)” holds")
  }

  fileprivate static func short(_ paper: String, _ valid: (vi: String, en: String)) -> Message {
    Message(
      vi: "«\(paper)» chỉ có giá trị \(valid.vi)", en: "“\(paper)” holds for only \(valid.en)")
  }
}
