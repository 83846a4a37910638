import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a time limit in words that set none.
package struct TimeVague: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "time-vague", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Thời hạn nói chung chung, không có con số",
      en: "Time limit is in words that set no limit"),
    rationale: Message(
      vi:
        "«Theo quy định», «kịp thời», «ngay» không cho người dân biết ngày nhận kết quả, và không ai phải chịu trách nhiệm khi chậm.",
      en:
        "“As prescribed”, “promptly”, “at once” tell nobody when to come back, and nobody answers for a delay."
    ),
    help: Message(
      vi:
        "Ghi số ngày và đơn vị. Trả ngay trong ngày thì ghi same-day, kèm giờ chốt nhận (cut-off).",
      en: "Write a number and a unit. If it is done at once, write same-day, with the cut-off hour."
    ),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 9", .verified)],
    competence: .byRank, profiles: [.procedureReview],
    examples: [
      .clean(
        "a limit stands beside the words",
        "time-limit:\n  - takes: same-day\n    cut-off: 15h\n    verbatim: Trả kết quả ngay sau khi nhận đủ hồ sơ"
      ),
      .flagged(
        "as prescribed",
        "time-limit:\n  - takes: unstated\n    verbatim: Thực hiện ⟦theo quy định của pháp luật⟧"),
      .flagged("at once", "time-limit:\n  - takes: unstated\n    verbatim: ⟦Ngay⟧"),
      .flagged(
        "promptly, in the note",
        "time-limit:\n  - takes: unstated\n    note: Cơ quan trả lời ⟦kịp thời⟧ cho người nộp."),
      .flagged(
        "a step without a number",
        "steps:\n  - id: tra\n    actor: ubnd-cap-xa\n    action: return\n    takes: unstated\n    verbatim: Trả kết quả ⟦kịp thời⟧"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for row in procedure.timeLimit.elements where row.qualifiers.holds(on: context.day) {
      guard !row.isBareNumber, let (text, range) = row.vagueWords(in: context) else { continue }
      sink.report(
        .vague(text.words(at: range)), at: TextPlace.range(of: range, in: text), path: row.path)
    }
    for step in procedure.steps.elements where step.takes.isUnstated {
      guard step.qualifiers.holds(on: context.day), let text = step.claims.verbatim,
        let match = context.phrases.firstMatch(
          .vagueTimes, in: text.value, else: Phrases.vagueTimes)
      else { continue }
      sink.report(
        .vague(text.words(at: match.range)), at: TextPlace.range(of: match.range, in: text),
        path: step.path)
    }
  }
}

extension Message {
  fileprivate static func vague(_ words: String) -> Message {
    Message(
      vi: "«\(words)» không phải là thời hạn: không có số ngày",
      en: "“\(words)” is no time limit: it has no number of days")
  }
}
