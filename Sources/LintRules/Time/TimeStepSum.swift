import Catalogue
package import Diagnostics
package import LintEngine
package import ProcedureModel
import SourceText
import VietnameseText

/// Flags steps that do not add up to the time limit they stand under.
package struct TimeStepSum: ProcedureRule {
  package static let descriptor = RuleDescriptor(
    id: "time-step-sum", family: .opportunity, severity: .error,
    summary: Message(
      vi: "Thời gian các bước cộng lại không khớp thời hạn",
      en: "The steps do not add up to the time limit"),
    rationale: Message(
      vi:
        "Các bước dài hơn thời hạn thì hồ sơ nào cũng trễ. Các bước ngắn hơn thì thời hạn công bố còn thừa: có thể rút ngắn ngay cho người dân. Cộng theo chuỗi bước chờ nhau dài nhất; không tính vòng bổ sung, từ chối và thời gian của người nộp; không đổi ngày làm việc ra ngày.",
      en:
        "If the steps take longer than the limit every dossier is late. If they take less, the limit can be shortened at once. The longest chain of waiting is added up, without loops, refusals and the applicant's own time; working days and calendar days are never converted."
    ),
    help: Message(
      vi:
        "Sửa thời gian của bước hoặc thời hạn theo văn bản. Thời hạn chỉ tính cho một số bước thì kể ra ở covers.",
      en:
        "Mend the step or the limit as the act has it. If the limit spans some steps only, name them in covers."
    ),
    basis: [
      RuleBasis("Quyết định 663/QĐ-TTPVHCC của Hà Nội nêu giờ của từng bước", .unverified)
    ],
    competence: .city, profiles: [.procedureReview, .internalProcedures],
    examples: [
      .clean(
        "they add up",
        "time-limit: 5 working-days\nsteps:\n  - {id: nop, actor: applicant, action: submit}\n  - {id: nhan, actor: so-vi-du, action: receive, takes: 0.5 working-days}\n  - {id: xet, actor: so-vi-du, action: check, takes: 4.5 working-days}\n  - {id: tra, actor: so-vi-du, action: return}"
      ),
      .clean(
        "side by side, not one after the other",
        "time-limit: 5 days\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive}\n  - {id: xet, actor: so-vi-du, action: check, takes: 5 days}\n  - {id: hoi, actor: so-vi-du, action: consult, takes: 4 days, after: [nhan]}\n  - {id: ky, actor: so-vi-du, action: sign, after: [xet, hoi]}"
      ),
      .clean(
        "a loop and a refusal are outside",
        "time-limit: 5 days\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive}\n  - {id: xet, actor: so-vi-du, action: check, takes: 5 days}\n  - {id: them, actor: so-vi-du, action: request-supplement, back-to: nhan, takes: 3 days}\n  - {id: thoi, actor: so-vi-du, action: refuse, takes: 5 days}"
      ),
      .clean(
        "a step says nothing of its time",
        "time-limit: 5 days\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive}\n  - {id: xet, actor: so-vi-du, action: check, takes: 3 days}\n  - {id: ky, actor: so-vi-du, action: sign}"
      ),
      .clean(
        "units are never converted",
        "time-limit: 5 days\nsteps:\n  - {id: xet, actor: so-vi-du, action: check, takes: 7 working-days}"
      ),
      .clean(
        "the limit spans one step",
        "time-limit:\n  - takes: 15 days\n    covers: [duyet]\nsteps:\n  - {id: lap, actor: so-vi-du, action: draft, takes: 30 days}\n  - {id: duyet, actor: so-vi-du, action: approve, takes: 15 days}"
      ),
      .clean(
        "the rest is what the loops take",
        "time-limit: 8 days\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive}\n  - {id: xet, actor: so-vi-du, action: check, takes: 5 days}\n  - {id: them, actor: so-vi-du, action: request-supplement, back-to: nhan, takes: 3 days}"
      ),
      .clean(
        "each case has its limit and its step",
        "cases:\n  - {id: mot, name: Một}\n  - {id: hai, name: Hai}\ntime-limit:\n  - {case: mot, takes: 3 days}\n  - {case: hai, takes: 9 days}\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive}\n  - {id: xet-mot, case: mot, actor: so-vi-du, action: check, takes: 3 days}\n  - {id: xet-hai, case: hai, actor: so-vi-du, action: check, takes: 9 days}"
      ),
      .flagged(
        "more than the limit",
        "time-limit: ⟦5 days⟧\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive, takes: 1 day}\n  - {id: xet, actor: so-vi-du, action: check, takes: 4.5 days}"
      ),
      .flagged(
        "less than the limit",
        "time-limit: ⟦30 working-days⟧\nsteps:\n  - {id: nop, actor: applicant, action: submit}\n  - {id: nhan, actor: so-vi-du, action: receive, takes: 0.5 working-days}\n  - {id: xet, actor: so-vi-du, action: check, takes: 28.5 working-days}\n  - {id: tra, actor: so-vi-du, action: return}"
      ),
      .flagged(
        "one case only",
        "cases:\n  - {id: mot, name: Một}\n  - {id: hai, name: Hai}\ntime-limit:\n  - {case: mot, takes: ⟦3 days⟧}\n  - {case: hai, takes: 9 days}\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive}\n  - {id: xet, actor: so-vi-du, action: check, takes: 9 days}"
      ),
      .flagged(
        "a step that only some need",
        "time-limit: ⟦1 working-day⟧\nsteps:\n  - {id: nhan, actor: so-vi-du, action: receive}\n  - {id: xac-minh, actor: so-vi-du, action: verify, takes: 3 working-days, when: không tra được}\n  - {id: ky, actor: so-vi-du, action: sign}"
      ),
      .flagged(
        "the steps it names",
        "time-limit:\n  - takes: ⟦10 days⟧\n    covers: [duyet]\nsteps:\n  - {id: duyet, actor: so-vi-du, action: approve, takes: 15 days}"
      ),
    ])

  package init() {}

  /// What a limit was compared with: its worst situation.
  private struct Comparison {
    var row: TimeLimitRow
    var limit: Located<TimeSpan>
    var halves: Int
    var unit: TimeSpan.Unit
    var sum: StepSum
    /// Whether no situation leaves a step without its time.
    var isComplete: Bool
    /// Whether all steps under the limit count in its unit.
    var isComparable: Bool
  }

  package func check(
    _ procedure: Procedure, in context: LintContext, reporting sink: inout DiagnosticSink
  ) {
    let steps = procedure.steps.elements
    let isTimed = steps.indices.contains { !steps[$0].takes.isAbsent && !steps[$0].isApplicants }
    guard isTimed else { return }
    var comparisons: [Comparison] = []
    procedure.forEachGoverningLimit(on: context.day) { row, situation, graph in
      guard let limit = row.takes.value, case .amount(let halves, let unit) = limit.value,
        let sum = StepSum(of: graph, under: row, unit: unit, in: situation)
      else { return }
      let new = Comparison(
        row: row, limit: limit, halves: halves, unit: unit, sum: sum, isComplete: sum.isComplete,
        isComparable: sum.otherUnit == nil)
      guard let last = comparisons.firstIndex(where: { $0.row.range == row.range }) else {
        comparisons.append(new)
        return
      }
      comparisons[last].isComplete = comparisons[last].isComplete && new.isComplete
      comparisons[last].isComparable = comparisons[last].isComparable && new.isComparable
      if (sum.certain, sum.possible) > (
        comparisons[last].sum.certain, comparisons[last].sum.possible
      ) {
        comparisons[last].sum = sum
      }
    }
    let hasOtherLimits = procedure.timeLimit.elements.contains {
      $0.plus != nil || $0.qualifiers.when != nil
    }
    for comparison in comparisons where comparison.isComparable {
      report(comparison, steps, procedure.path, hasOtherLimits: hasOtherLimits, &sink)
    }
  }

  private func report(
    _ comparison: Comparison, _ steps: [Step], _ file: String, hasOtherLimits: Bool,
    _ sink: inout DiagnosticSink
  ) {
    let (sum, limit) = (comparison.sum, comparison.limit)
    let path = comparison.row.path
    let certain = TimeSpan.words(halves: sum.certain, comparison.unit)
    if sum.certain > comparison.halves {
      sink.report(.over(certain, limit.value.words), at: limit.range, path: path)
    } else if sum.possible > comparison.halves {
      guard !hasOtherLimits, let conditional = sum.conditional else { return }
      let step = steps[conditional]
      sink.report(
        .sometimesOver(
          TimeSpan.words(halves: sum.possible, comparison.unit), limit.value.words,
          step: step.shownName),
        at: limit.range, path: path, severity: .warning,
        notes: [Note(.step, at: SourceLocation(path: file, range: step.place))])
    } else if sum.certain > 0, sum.certain < comparison.halves, sum.possible == sum.certain,
      comparison.isComplete, comparison.row.qualifiers.when == nil,
      sum.certain + sum.loops != comparison.halves
    {
      sink.report(
        .under(
          certain, limit.value.words,
          rest: TimeSpan.words(halves: comparison.halves - sum.certain, comparison.unit)),
        at: limit.range, path: path, severity: .warning)
    }
  }
}

extension Message {
  fileprivate typealias Words = (vi: String, en: String)

  fileprivate static var step: Message { Message(vi: "bước đó ở đây", en: "that step is here") }

  fileprivate static func over(_ sum: Words, _ limit: Words) -> Message {
    Message(
      vi: "các bước cộng lại \(sum.vi), dài hơn thời hạn \(limit.vi)",
      en: "the steps add up to \(sum.en), more than the limit of \(limit.en)")
  }

  fileprivate static func sometimesOver(_ sum: Words, _ limit: Words, step: String) -> Message {
    Message(
      vi:
        "khi phải làm bước «\(step)», các bước cộng lại \(sum.vi), dài hơn thời hạn \(limit.vi), mà không có thời hạn riêng cho trường hợp đó",
      en:
        "when the step “\(step)” is needed the steps add up to \(sum.en), more than the limit of \(limit.en), and no other limit is given for that"
    )
  }

  fileprivate static func under(_ sum: Words, _ limit: Words, rest: Words) -> Message {
    Message(
      vi:
        "các bước cộng lại \(sum.vi), thời hạn là \(limit.vi): \(rest.vi) không thuộc bước nào, có thể rút ngắn hoặc ghi thiếu bước",
      en:
        "the steps add up to \(sum.en) and the limit is \(limit.en): no step accounts for \(rest.en); shorten the limit, or a step is missing"
    )
  }
}
