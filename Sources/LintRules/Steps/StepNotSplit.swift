import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a step whose text tells of several numbered ones.
package struct StepNotSplit: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "step-not-split", family: .opportunity, severity: .info,
    summary: Message(
      vi: "Nhiều bước dồn trong một",
      en: "Several steps stand in one"),
    rationale: Message(
      vi:
        "Trong một bước mà kể «Bước 1», «Bước 2» thì không ai thấy ai làm gì, mất bao lâu; máy không cộng được thời gian.",
      en:
        "With “Bước 1”, “Bước 2” told inside one step, nobody sees who does what for how long, and times cannot be added up."
    ),
    help: Message(
      vi: "Tách thành từng bước, mỗi bước một actor.",
      en: "Split it, with one actor each."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 7", .verified)],
    competence: .publisher, profiles: [.procedureReview, .publication], pack: 2,
    examples: [
      .clean(
        "one",
        "steps: {id: a, actor: ubnd-cap-xa, action: check, note: Kiểm tra hồ sơ}"),
      .flagged(
        "two in a note",
        "steps: {id: a, actor: ubnd-cap-xa, action: check, note: \"⟦Bước 1⟧: kiểm tra hồ sơ. Bước 2: trình ký.\"}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let steps = procedure.steps.elements
    for index in steps.indices {
      for text in [steps[index].name, steps[index].claims.note, steps[index].claims.verbatim] {
        guard let text, text.value.utf8.count > 20 else { continue }
        let matches = Phrases.numberedSteps.matches(in: text.value)
        guard let first = matches.first, Set(matches.map(\.phrase)).count > 1 else { continue }
        let quoted = text.value.utf8.count + 2 == text.range.count
        let start = Int(text.range.lower) + 1 + first.range.lowerBound
        let range =
          quoted
          ? ByteRange(start, start + first.range.count) : TextPlace.range(of: first.range, in: text)
        sink.report(.several(Set(matches.map(\.phrase)).count), at: range, path: steps[index].path)
        break
      }
    }
  }
}

extension Message {
  fileprivate static func several(_ count: Int) -> Message {
    Message(
      vi: "một bước kể ra \(count) bước",
      en: "one step tells of \(count)")
  }
}
