import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags calendar days and working days mixed in one procedure.
package struct TimeUnitMixed: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "time-unit-mixed", family: .opportunity, severity: .warning,
    summary: Message(
      vi: "Lẫn lộn ngày và ngày làm việc", en: "Calendar days and working days are mixed"),
    rationale: Message(
      vi:
        "Năm ngày và năm ngày làm việc lệch nhau ít nhất hai ngày. Lẫn hai cách đếm thì người dân không tính được ngày hẹn, và không đối chiếu được thời gian các bước với thời hạn chung.",
      en:
        "Five days and five working days are at least two days apart. With both in use nobody can compute the date of return, nor compare the steps with the limit."
    ),
    help: Message(
      vi: "Tra văn bản, thống nhất một cách đếm cho cả thủ tục; nên dùng ngày làm việc.",
      en: "Look the act up and count one way throughout; working days serve best."),
    basis: [RuleBasis("Thông lệ tốt", .commonPractice)],
    competence: .byRank, profiles: [.publication, .procedureReview],
    examples: [
      .clean(
        "one unit",
        "time-limit:\n  - {takes: 5 working-days}\n  - {channel: online, takes: 3 working-days}"),
      .clean(
        "hours beside days",
        "time-limit:\n  - {takes: 5 days}\n  - {channel: online, takes: 4 hours}"),
      .clean(
        "a step outside the limit counts as it likes",
        "time-limit: 5 working-days\nsteps:\n  - {id: niem-yet, actor: ubnd-cap-xa, action: post-notice, takes: 7 days}\n  - {id: nop, actor: applicant, action: submit}\n  - {id: nhan, actor: ubnd-cap-xa, action: receive}\n  - {id: ky, actor: ubnd-cap-xa, action: sign, takes: 5 working-days}"
      ),
      .clean(
        "a day that is counted from",
        "time-limit:\n  - takes: 5 working-days\n    verbatim: Kể từ ngày nhận đủ hồ sơ"),
      .flagged(
        "two rows",
        "time-limit:\n  - {takes: 5 working-days}\n  - {channel: online, takes: ⟦7 days⟧}"),
      .flagged(
        "the source says working days",
        "time-limit:\n  - takes: ⟦20 days⟧\n    verbatim: không quá 20 ngày làm việc"),
      .flagged(
        "the source says days",
        "time-limit:\n  - takes: ⟦5 working-days⟧\n    verbatim: Không quá 05 ngày"),
      .flagged(
        "a step",
        "time-limit: 10 days\nsteps:\n  - {id: nhan, actor: ubnd-cap-xa, action: receive}\n  - {id: ky, actor: ubnd-cap-xa, action: sign, takes: ⟦5 working-days⟧}"
      ),
    ])

  package init() {}

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    var first: Located<TimeSpan>?
    for row in procedure.timeLimit.elements where row.qualifiers.holds(on: context.day) {
      guard let span = row.takes.value ?? row.plus, span.value.isDays else { continue }
      if let verbatim = row.claims.verbatim,
        let message = Self.contradiction(span.value, verbatim.value)
      {
        sink.report(message, at: span.range, path: row.path)
      } else if let first, !first.value.hasSameUnit(as: span.value) {
        sink.report(
          .rows(span.value.words, first.value.words), at: span.range, path: row.path,
          notes: [
            Note(.other, at: SourceLocation(path: procedure.path, range: first.range))
          ])
      }
      if first == nil { first = span }
    }
    checkSteps(procedure, context, &sink)
  }

  /// The first step under a limit that counts otherwise than the limit.
  private func checkSteps(
    _ procedure: Procedure, _ context: LintContext, _ sink: inout DiagnosticSink
  ) {
    let steps = procedure.steps.elements
    guard Self.countsTwoWays(procedure.timeLimit.elements, steps) else { return }
    var found: (step: Int, span: Located<TimeSpan>, limit: Located<TimeSpan>)?
    procedure.forEachGoverningLimit(on: context.day) { row, situation, graph in
      guard let limit = row.takes.value, limit.value.isDays,
        case .amount(_, let unit) = limit.value,
        let sum = StepSum(of: graph, under: row, unit: unit, in: situation),
        let other = sum.otherUnit, other < found?.step ?? .max
      else { return }
      let spans = steps[other].takes.elements.compactMap(\.takes.value)
      let odd = spans.first { $0.value.isDays && !$0.value.hasSameUnit(as: limit.value) }
      if let odd { found = (other, odd, limit) }
    }
    guard let (step, span, limit) = found else { return }
    sink.report(
      .step(span.value.words, limit.value.words), at: span.range, path: steps[step].path,
      notes: [Note(.limit, at: SourceLocation(path: procedure.path, range: limit.range))])
  }

  /// Whether limits and steps together know both kinds of day; without both nothing is mixed.
  private static func countsTwoWays(_ rows: [TimeLimitRow], _ steps: [Step]) -> Bool {
    var has = (days: false, workingDays: false)
    func look(at span: TimeSpan?) {
      switch span {
      case .amount(_, .day): has.days = true
      case .amount(_, .workingDay): has.workingDays = true
      case .amount, .sameDay, .unlimited, nil: break
      }
    }
    for index in rows.indices { look(at: rows[index].takes.value?.value) }
    for index in steps.indices where !steps[index].isApplicants {
      for takes in steps[index].takes.elements { look(at: takes.takes.value?.value) }
    }
    return has.days && has.workingDays
  }

  /// What the source printed beside what was understood of it, where both are days of another kind.
  private static func contradiction(_ span: TimeSpan, _ verbatim: String) -> Message? {
    guard case .amount(_, let unit) = span else { return nil }
    var says = (days: false, workingDays: false)
    for match in Phrases.days.matches(in: verbatim) where Self.isCounted(verbatim, match.range) {
      if match.phrase == 0 { says.days = true } else { says.workingDays = true }
    }
    guard unit == .workingDay ? says.days && !says.workingDays : says.workingDays && !says.days
    else { return nil }
    return .verbatim(span.words, verbatim)
  }

  /// Whether a number stands before these words.
  private static func isCounted(_ text: String, _ range: Range<Int>) -> Bool {
    let before = Array(text.utf8)[..<range.lowerBound].last { $0 != 0x20 }
    return before.map { $0 &- 0x30 < 10 } ?? false
  }
}

extension TimeSpan {
  /// Whether it is an amount of days, of either kind.
  fileprivate var isDays: Bool {
    switch self {
    case .amount(_, .day), .amount(_, .workingDay): true
    case .amount, .sameDay, .unlimited: false
    }
  }

  fileprivate func hasSameUnit(as other: TimeSpan) -> Bool {
    guard case .amount(_, let one) = self, case .amount(_, let two) = other else { return false }
    return one == two
  }
}

extension Message {
  fileprivate typealias Words = (vi: String, en: String)

  fileprivate static var other: Message {
    Message(vi: "dòng kia ở đây", en: "the other row is here")
  }

  fileprivate static var limit: Message {
    Message(vi: "thời hạn ở đây", en: "the limit is here")
  }

  fileprivate static func rows(_ span: Words, _ first: Words) -> Message {
    Message(
      vi: "dòng này là \(span.vi), dòng trên là \(first.vi): hai cách đếm ngày trong một thời hạn",
      en: "this row says \(span.en), the one above \(first.en): two ways of counting in one limit")
  }

  fileprivate static func verbatim(_ span: Words, _ verbatim: String) -> Message {
    Message(
      vi: "ghi \(span.vi), nhưng nguồn in «\(verbatim)»: ngày hay ngày làm việc?",
      en: "says \(span.en), but the source prints “\(verbatim)”: calendar or working days?")
  }

  fileprivate static func step(_ span: Words, _ limit: Words) -> Message {
    Message(
      vi:
        "bước này mất \(span.vi), thời hạn chung lại là \(limit.vi): hai cách đếm, không cộng được",
      en:
        "this step takes \(span.en), the limit is \(limit.en): counted two ways, they cannot be added up"
    )
  }
}
