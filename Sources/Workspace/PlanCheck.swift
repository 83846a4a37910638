import Diagnostics
import LintRules
import ProcedureModel
import SourceText
import VietnameseText

/// What a plan says that cannot be.
enum PlanCheck {
  /// Findings about one plan; `plans` are all there are.
  static func findings(_ plan: Plan, among plans: [Plan]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func say(_ rule: String, _ message: Message, at range: ByteRange, _ severity: Severity = .error)
    {
      found.append(
        Diagnostic(
          rule: rule, family: .error, severity: severity, message: message,
          location: SourceLocation(path: plan.path, range: range),
          record: "plans/" + (plan.id?.value ?? "")))
    }
    if let from = plan.from, let until = plan.until, until.value < from.value {
      say(
        "plan-dates-upside-down",
        Message(
          vi:
            "kế hoạch hết hạn \(until.value.vietnamese), trước ngày bắt đầu \(from.value.vietnamese)",
          en: "the plan ends on \(until.value.iso), before it starts on \(from.value.iso)"),
        at: until.range)
    }
    let start = plan.from ?? plan.issued
    for target in plan.targets {
      if let start, let day = target.before ?? target.until, day.value < start.value {
        say(
          "plan-dates-upside-down",
          Message(
            vi:
              "chỉ tiêu phải xong trước khi kế hoạch bắt đầu (\(start.value.vietnamese))",
            en: "the target is due before the plan starts (\(start.value.iso))"),
          at: day.range)
      }
    }
    let ids = plans.compactMap(\.id?.value)
    for id in plan.uses where !ids.contains(id.value) {
      let near = nearest(to: id.value, among: ids)
      say(
        "plan-unknown",
        Message(
          vi: "không có kế hoạch «\(id.value)»" + (near.map { "; ý bạn là \($0)?" } ?? ""),
          en: "there is no plan “\(id.value)”" + (near.map { "; did you mean \($0)?" } ?? "")),
        at: id.range, .warning)
    }
    if let id = plan.id,
      let turn = SuccessorCheck.cycle(
        from: id.value, { id in plans.first { $0.id?.value == id }?.successors.map(\.value) ?? [] })
    {
      say("successor-cycle", SuccessorCheck.message(turn), at: id.range)
    }
    return found
  }
}
