import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a limit whose note opens with another number of days.
package struct TimeNoteDiffers: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "time-note-differs", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Thời hạn ở ghi chú khác thời hạn ở ô",
      en: "The limit in the note differs from the limit in the field"),
    rationale: Message(
      vi:
        "Bản ghi nói hai thời hạn cho cùng một việc: người dân không biết tin vào đâu, cơ quan không biết trễ hay chưa.",
      en:
        "The record states two limits for one thing: people do not know which to trust, nor the office whether it is late."
    ),
    help: Message(
      vi: "Đối chiếu văn bản, giữ thời hạn đúng.",
      en: "Check the act and keep the right one."),
    basis: [RuleBasis("Nghị định 63/2010/NĐ-CP Phụ lục I câu hỏi 9", .verified)],
    competence: .publisher, profiles: [.procedureReview, .publication], pack: 2,
    examples: [
      .clean(
        "the same",
        "time-limit: {takes: 7 working-days, note: 07 ngày làm việc kể từ ngày nhận đủ hồ sơ}"),
      .clean(
        "a number of something else",
        "time-limit: {takes: 7 working-days, note: 02 bản sao}"),
      .flagged(
        "another number",
        "time-limit: {takes: ⟦7 working-days⟧, note: 05 ngày làm việc kể từ ngày nhận đủ hồ sơ}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let rows = procedure.timeLimit.elements
    for index in rows.indices where rows[index].qualifiers.holds(on: context.day) {
      guard let note = rows[index].claims.note, let span = rows[index].takes.value,
        case .amount(let halves, let unit) = span.value, let days = openingDays(note.value),
        unit == .workingDay || unit == .day, halves != days * 2
      else { continue }
      sink.report(
        .differs(span.value.words, days), at: span.range, path: rows[index].path,
        notes: [Note(.note, at: SourceLocation(path: procedure.path, range: note.range))])
    }
  }

  /// The number of days that a text opens with; `nil` where it opens with anything else.
  private func openingDays(_ text: String) -> Int? {
    var value = 0
    var digits = 0
    for byte in text.utf8 {
      guard byte &- 0x30 < 10 else { break }
      value = value * 10 + Int(byte &- 0x30)
      digits += 1
      if digits > 3 { return nil }
    }
    guard digits > 0 else { return nil }
    let rest = text.utf8.dropFirst(digits)
    guard rest.starts(with: " ngày".utf8) else { return nil }
    return value
  }
}

extension Message {
  fileprivate static func differs(_ span: (vi: String, en: String), _ days: Int) -> Message {
    Message(
      vi: "ô ghi \(span.vi), ghi chú lại nói \(days) ngày",
      en: "the field says \(span.en), the note says \(days) days")
  }

  fileprivate static let note = Message(
    vi: "ghi chú ở đây",
    en: "the note is here")
}
