import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags a note whose period has ended.
package struct NotePeriodEnded: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "note-period-ended", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Ghi chú nói về một thời kỳ đã qua",
      en: "A note speaks of a period that is over"),
    rationale: Message(
      vi:
        "Mức giảm, ưu đãi «đến hết ngày …» đã hết mà vẫn in ra thì người dân chuẩn bị sai tiền, sai giấy.",
      en:
        "A reduction “until …” that is over and still printed makes people bring the wrong money or papers."
    ),
    help: Message(
      vi: "Bỏ câu ấy, hoặc đưa vào một dòng có until.",
      en: "Drop the sentence, or make it a row with until."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .publisher, profiles: [.publication], pack: 2,
    examples: [
      .clean(
        "still running",
        "fees: {id: p, amount: 50000, note: Giảm 50% đến hết ngày 31/12/2026}"),
      .clean(
        "it has a row of its own",
        "fees: {id: p, amount: 50000, reductions: {to: 50%, until: 2025-12-31, note: đến hết ngày 31/12/2025}}"
      ),
      .flagged(
        "over",
        "fees: {id: p, amount: 50000, note: Giảm 50% ⟦đến hết ngày 31/12/2025⟧}"),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let fees = procedure.fees.elements
    for index in fees.indices where fees[index].qualifiers.holds(on: context.day) {
      look(fees[index].claims.note, fees[index].path, context.day, &sink)
    }
    let limits = procedure.timeLimit.elements
    for index in limits.indices where limits[index].qualifiers.holds(on: context.day) {
      look(limits[index].claims.note, limits[index].path, context.day, &sink)
    }
    look(procedure.note, "note", context.day, &sink)
  }

  private func look(
    _ text: Located<String>?, _ path: String, _ day: CivilDate, _ sink: inout DiagnosticSink
  ) {
    guard let text else { return }
    for match in Phrases.periodEnds.matches(in: text.value) {
      guard let (date, end) = date(in: text.value, from: match.range.upperBound), date < day else {
        continue
      }
      sink.report(
        .over(date), at: TextPlace.range(of: match.range.lowerBound..<end, in: text), path: path)
      return
    }
  }

  /// The date `31/12/2025` that stands at an offset, past blanks, and where it ends.
  private func date(in text: String, from start: Int) -> (CivilDate, Int)? {
    let bytes = Array(text.utf8)
    var index = start
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    var parts: [Int] = []
    while parts.count < 3 {
      var value = 0
      var digits = 0
      while index < bytes.count, bytes[index] &- 0x30 < 10, digits < 4 {
        value = value * 10 + Int(bytes[index] &- 0x30)
        digits += 1
        index += 1
      }
      guard digits > 0 else { return nil }
      parts.append(value)
      if parts.count < 3 {
        guard index < bytes.count,
          bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "-")
        else { return nil }
        index += 1
      }
    }
    return CivilDate(year: parts[2], month: parts[1], day: parts[0]).map { ($0, index) }
  }
}

extension Message {
  fileprivate static func over(_ day: CivilDate) -> Message {
    Message(
      vi: "thời kỳ này đã hết ngày \(day.vietnamese)",
      en: "this period ended on \(day.iso)")
  }
}
