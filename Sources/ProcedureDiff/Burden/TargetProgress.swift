package import Diagnostics
package import ProcedureModel
import VietnameseText

/// What the changes do for one target of a plan in force, as far as the records alone can show.
package struct TargetProgress: Sendable {
  package var plan: String
  package var target: String
  package var measure: Measure
  package var message: Message

  /// One line for each target that the changes move.
  package static func all(of records: [RecordChange], _ plans: [Plan]) -> [TargetProgress] {
    var result: [TargetProgress] = []
    for plan in plans {
      for target in plan.targets {
        guard let measure = target.measure?.value else { continue }
        let scoped = records.filter { isInScope($0, plan.scope) && isInScope($0, target.scope) }
        guard let message = message(measure, scoped) else { continue }
        result.append(
          TargetProgress(
            plan: plan.id?.value ?? "", target: target.id?.value ?? "", measure: measure,
            message: message))
      }
    }
    return result
  }

  private static func isInScope(_ record: RecordChange, _ scope: Plan.Scope?) -> Bool {
    guard let procedure = record.new?.procedure ?? record.old?.procedure else { return false }
    guard let scope else { return true }
    if !scope.kinds.isEmpty, !scope.kinds.contains(where: { $0.value == procedure.kind?.value }) {
      return false
    }
    if !scope.fields.isEmpty, !scope.fields.contains(where: { $0.value == procedure.field?.value })
    {
      return false
    }
    let levels = procedure.level.elements.map(\.value)
    return scope.levels.isEmpty || scope.levels.contains { levels.contains($0.value) }
  }

  private static func message(_ measure: Measure, _ records: [RecordChange]) -> Message? {
    switch measure {
    case .timeCut:
      return spans(records)
    case .conditionsCut:
      let gone = count(records, "condition-removed") - count(records, "condition-added")
      guard gone != 0 else { return nil }
      return Message(
        vi: "điều kiện \(gone > 0 ? "giảm" : "tăng") \(abs(gone))",
        en: "conditions \(gone > 0 ? "cut" : "added"): \(abs(gone))")
    case .proceduresCut:
      let gone =
        count(records, "procedure-removed") + count(records, "abolished-added")
        + count(records, "procedure-merged")
      guard gone > 0 else { return nil }
      return Message(vi: "thủ tục bãi bỏ, gộp: \(gone)", en: "procedures cut: \(gone)")
    case .complianceCostCut:
      return costs(records)
    case .boundaryFree:
      let freed = records.reduce(0) {
        $0
          + $1.changes.count {
            $0.change.kind.id == "boundary-bound-to-lowered" && $0.change.after?.text == "free"
          }
      }
      guard freed > 0 else { return nil }
      return Message(
        vi: "thủ tục thành không phụ thuộc địa giới: \(freed)", en: "made boundary-free: \(freed)")
    default:
      // Shares of dossiers and the like are in statistics, not in the records.
      return nil
    }
  }

  private static func count(_ records: [RecordChange], _ kind: String) -> Int {
    records.reduce(0) { $0 + $1.changes.count { $0.change.kind.id == kind } }
  }

  private static func spans(_ records: [RecordChange]) -> Message? {
    let totals = BurdenTotal.sums(of: records).filter { $0.measure == .time && $0.difference != 0 }
    guard !totals.isEmpty else { return nil }
    let parts = totals.map { total in
      let amount = TimeSpan.decimal(abs(total.difference), point: ",")
      let share = percent(-total.difference, of: total.before)
      let sign = total.difference < 0 ? "−" : "+"
      let unit = Self.unit(total.unit)
      return Message(
        vi: "\(sign)\(amount) \(unit) (\(share))", en: "\(sign)\(amount) \(total.unit) (\(share))")
    }
    return Message(
      vi: "thời hạn: " + parts.map(\.vietnamese).joined(separator: "; "),
      en: "time limits: " + parts.map(\.english).joined(separator: "; "))
  }

  private static func unit(_ unit: String) -> String {
    let words = ChangeWords(names: NameBook()).text("1 " + unit, "time-limit", "takes").vietnamese
    return String(words.drop { $0 == "1" || $0 == " " })
  }

  private static func costs(_ records: [RecordChange]) -> Message? {
    let totals = BurdenTotal.sums(of: records).filter { $0.measure == .costPerYear }
    guard let total = totals.first else { return nil }
    let share = percent(-total.difference, of: total.before)
    return Message(
      vi: "chi phí tuân thủ một năm \(dong(total.difference)) (\(share))",
      en: "compliance cost a year \(dong(total.difference)) (\(share))")
  }

  /// How much was cut, in percent of what it was.
  private static func percent(_ cut: Int, of before: Int) -> String {
    guard before != 0 else { return "?" }
    let hundredths = cut * 10_000 / before
    let whole = "\(abs(hundredths) / 100)"
    let rest = abs(hundredths) % 100
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return (hundredths < 0 ? "+" : "−") + whole + "," + digits + "%"
  }
}
