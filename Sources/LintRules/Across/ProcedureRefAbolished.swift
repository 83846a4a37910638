package import Catalogue
package import Diagnostics
package import LintEngine
import ProcedureModel
import SourceText

/// Flags a reference to an abolished procedure.
package struct ProcedureRefAbolished: CatalogueRule {
  package static let descriptor = RuleDescriptor(
    id: "procedure-ref-abolished", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Dẫn đến một thủ tục đã bãi bỏ",
      en: "Leads to a procedure that is abolished"),
    rationale: Message(
      vi: "Ai đi theo chỗ dẫn sẽ gặp một thủ tục không còn.",
      en: "Whoever follows the reference meets a procedure that is no more."),
    help: Message(
      vi: "Dẫn đến thủ tục thay thế, hoặc bỏ chỗ dẫn.",
      en: "Refer to what replaced it, or drop the reference."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "in force",
        "-- mot.yaml --\ncode: \"1.000001\"\nstatus: in-force\n-- hai.yaml --\ncode: \"1.000002\"\ninterlinks: {procedure: \"1.000001\"}"
      ),
      .flagged(
        "abolished",
        "-- mot.yaml --\ncode: \"1.000001\"\nstatus: abolished\nabolished: {date: 2026-01-01, instrument: 60/2014/QH13, replaced-by: none}\n-- hai.yaml --\ncode: \"1.000002\"\ninterlinks: {procedure: ⟦\"1.000001\"⟧}"
      ),
    ])

  package init() {}

  package func check(_ catalogue: Catalogue, reporting sink: inout DiagnosticSink) {
    for facts in catalogue.procedures where facts.isLive {
      for code in facts.procedures {
        guard let other = catalogue.procedure(code.value), other.status == .abolished else {
          continue
        }
        sink.report(
          .abolished(other), at: facts.place(code.range), record: facts.code.value,
          detail: code.value)
      }
    }
  }
}

extension Message {
  fileprivate static func abolished(_ other: ProcedureFacts) -> Message {
    Message(
      vi: "thủ tục \(other.title) đã bãi bỏ", en: "procedure \(other.englishTitle) is abolished")
  }
}
