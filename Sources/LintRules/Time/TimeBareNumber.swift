import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a time limit that its source prints as a number without a unit.
package struct TimeBareNumber: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "time-bare-number", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Nguồn in thời hạn là một con số không có đơn vị",
      en: "The source prints the time limit as a number without a unit"),
    rationale: Message(
      vi:
        "«1» có thể là một ngày, một ngày làm việc hay một giờ. Người dân và cán bộ mỗi người hiểu một cách, và phần mềm không tính được ngày hẹn.",
      en:
        "“1” may be a day, a working day or an hour. Citizens and officials each read it their way, and no software can compute the date of return."
    ),
    help: Message(
      vi: "Sửa bản ghi công bố: ghi đơn vị theo văn bản quy định. Không đoán.",
      en: "Mend the published record: give the unit that the act gives. Do not guess."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Điều 8(2) điểm đ", .verified)],
    competence: .publisher, profiles: [.publication, .procedureReview],
    examples: [
      .clean("a unit is printed", "time-limit:\n  - takes: 3 days\n    verbatim: 03 ngày"),
      .flagged("a number alone", "time-limit:\n  - takes: unstated\n    verbatim: ⟦\"1\"⟧"),
      .flagged(
        "a number that somebody has understood",
        "time-limit:\n  - takes: 1 working-day\n    verbatim: ⟦\"1\"⟧"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    for row in procedure.timeLimit.elements where row.isBareNumber {
      guard let verbatim = row.claims.verbatim, row.qualifiers.holds(on: context.day) else {
        continue
      }
      let message: Message =
        if let takes = row.takes.value {
          .understood(verbatim.value, takes.value.words)
        } else {
          .bare(verbatim.value)
        }
      sink.report(message, at: verbatim.range, path: row.path)
    }
  }
}

extension Message {
  fileprivate static func bare(_ number: String) -> Message {
    Message(
      vi: "nguồn in thời hạn là «\(number)», không có đơn vị: ngày, ngày làm việc hay giờ?",
      en: "the source prints the limit as “\(number)” without a unit: days, working days or hours?")
  }

  fileprivate static func understood(_ number: String, _ words: (vi: String, en: String)) -> Message
  {
    Message(
      vi: "nguồn in thời hạn là «\(number)», không có đơn vị; tệp này hiểu là \(words.vi)",
      en:
        "the source prints the limit as “\(number)” without a unit; this file takes it for \(words.en)"
    )
  }
}
