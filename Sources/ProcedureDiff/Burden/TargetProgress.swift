package import Diagnostics
package import ProcedureModel
import VietnameseText

/// What the changes do for one target of a plan in force, as far as the records alone can show.
package struct TargetProgress: Sendable {
  package var plan: String
  package var target: String
  package var measure: Measure
  package var message: Message
  /// What the target asks for, and by when.
  package var wanted: Message

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
            message: message, wanted: wanted(target)))
      }
    }
    return result
  }

  private static func wanted(_ target: Plan.Target) -> Message {
    var vi: [String] = []
    var en: [String] = []
    if let least = target.atLeast?.value {
      vi.append("ít nhất \(least)")
      en.append("at least \(least)")
    }
    if let most = target.atMost?.value {
      vi.append("nhiều nhất \(most)")
      en.append("at most \(most)")
    }
    if let day = target.before?.value {
      vi.append("trước ngày \(day.vietnamese)")
      en.append("before \(day.iso)")
    }
    return Message(vi: vi.joined(separator: ", "), en: en.joined(separator: ", "))
  }

  /// Whether a change is of the sort that the target counts.
  package func isMoved(by change: Change) -> Bool {
    switch measure {
    case .timeCut: change.kind.schema == "time-limit"
    case .conditionsCut: change.kind.schema == "condition"
    case .proceduresCut: ["procedure", "abolished"].contains(change.kind.schema)
    case .complianceCostCut: change.direction == .up || change.direction == .down
    case .boundaryFree: change.kind.schema == "boundary"
    default: false
    }
  }

  /// Whether a record is one of the procedures that a plan or a target is about.
  package static func isInScope(_ record: RecordChange, _ scope: Plan.Scope?) -> Bool {
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
    let totals = BurdenTotal.sums(of: records).filter { $0.measure == .time }
    guard !totals.isEmpty else { return nil }
    let parts = totals.map { total in
      let ends = total.isOne ? [total.lowest] : [total.lowest, total.highest]
      let unit = Self.unit(total.unit)
      let amounts = ends.map { end in
        signed(end.difference, TimeSpan.decimal(abs(end.difference), point: ","))
      }
      let shares = ends.map { percent(-$0.difference, of: $0.before) }
      return Message(
        vi:
          "\(amounts.joined(separator: " đến ")) \(unit) (\(shares.joined(separator: " đến ")))",
        en:
          "\(amounts.joined(separator: " to ")) \(total.unit) (\(shares.joined(separator: " to ")))"
      )
    }
    return Message(
      vi: "thời hạn: " + parts.map(\.vietnamese).joined(separator: "; "),
      en: "time limits: " + parts.map(\.english).joined(separator: "; "))
  }

  private static func signed(_ number: Int, _ digits: String) -> String {
    (number < 0 ? "−" : number > 0 ? "+" : "") + digits
  }

  private static func unit(_ unit: String) -> String {
    let words = ChangeWords(names: NameBook()).text("1 " + unit, "time-limit", "takes").vietnamese
    return String(words.drop { $0 == "1" || $0 == " " })
  }

  private static func costs(_ records: [RecordChange]) -> Message? {
    guard let total = BurdenTotal.sums(of: records).first(where: { $0.measure == .costPerYear })
    else { return nil }
    let ends = total.isOne ? [total.lowest] : [total.lowest, total.highest]
    let amounts = ends.map { signed($0.difference, dong(abs($0.difference))) }
    let shares = ends.map { percent(-$0.difference, of: $0.before) }
    let share = shares.joined(separator: "; ")
    return Message(
      vi: "chi phí tuân thủ một năm \(amounts.joined(separator: " đến ")) (\(share))",
      en: "compliance cost a year \(amounts.joined(separator: " to ")) (\(share))")
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
