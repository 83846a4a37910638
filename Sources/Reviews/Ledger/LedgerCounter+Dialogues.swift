import Catalogue
import Diagnostics
import ProcedureModel
import VietnameseText

extension LedgerCounter {
  /// Whether each agency held a dialogue in each period that has ended.
  func countDialogues() -> LedgerCount {
    var count = LedgerCount()
    let held = input.dialogues.filter { dialogue in
      dialogue.date.map { period.contains($0.value) } ?? false
    }
    let agencies = agenciesThatOwe(held)
    let periods = endedPeriods
    count.sources = [LedgerEntry.Source(file: "catalogue/dialogues/", rows: held.count)]
    for agency in agencies {
      for (first, after) in periods {
        let met = held.contains { dialogue in
          guard let date = dialogue.date?.value, dialogue.agency?.value == agency else {
            return false
          }
          return first <= date && date < after
        }
        count.add(LedgerFigure(met ? 1 : 0, of: 1), field: nil, agencies: [agency])
      }
    }
    count.part(
      "held", Message(vi: "cuộc đối thoại có ghi trong kỳ", en: "dialogues on record"),
      LedgerFigure(held.count, of: held.count))
    if held.isEmpty {
      // No file is no proof that nothing was held.
      count.isUnknown = true
      count.lacks(
        "catalogue/dialogues/<ngày>-<cơ quan>.yaml",
        Message(
          vi: "chưa có tệp đối thoại nào trong kỳ, nên không biết đã tổ chức hay chưa",
          en: "there is no dialogue on file in the period, so nobody can tell whether any was held")
      )
    } else if periods.isEmpty {
      count.isUnknown = true
      count.lacks(
        plan.path, Message(vi: "chưa kỳ nào kết thúc", en: "no period has ended yet"))
    }
    return count
  }

  /// Bodies of the plan that handle some procedure, and those that held a dialogue.
  private func agenciesThatOwe(_ held: [Dialogue]) -> [String] {
    var agencies: Set<String> = Set(held.compactMap(\.agency?.value))
    let roots = Set((plan.scope?.agencies ?? []).map(\.value))
    for facts in procedures {
      for id in facts.uses.decides + facts.uses.executes {
        guard let agency = input.registries.agencies[id], agency.kind?.value == .body,
          agency.level?.value != .central, isBelow(id, roots), scope.isCovered(agency: id)
        else { continue }
        agencies.insert(id)
      }
    }
    return agencies.sorted()
  }

  private func isBelow(_ agency: String, _ roots: Set<String>) -> Bool {
    guard !roots.isEmpty else { return true }
    var agency = agency
    for _ in 0..<32 {
      if roots.contains(agency) { return true }
      guard let parent = input.registries.agencies[agency]?.parent?.value else { return false }
      agency = parent
    }
    return false
  }

  /// Stretches of the target's length that have ended, each with the first day after it.
  private var endedPeriods: [(CivilDate, CivilDate)] {
    guard let from = period.from else { return [] }
    guard case .amount(let halves, .month)? = target.every?.value, halves >= 2 else {
      return input.day > period.through ? [(from, period.through.adding(days: 1))] : []
    }
    var periods: [(CivilDate, CivilDate)] = []
    var first = from
    while periods.count < 1_000, let after = first.adding(months: halves / 2),
      after <= period.through.adding(days: 1)
    {
      periods.append((first, after))
      first = after
    }
    return periods
  }
}

extension CivilDate {
  /// The same day some months later, or the last of that month.
  fileprivate func adding(months: Int) -> CivilDate? {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    for candidate in stride(from: day, to: 27, by: -1) {
      if let date = CivilDate(year: total / 12, month: total % 12 + 1, day: candidate) {
        return date
      }
    }
    return CivilDate(year: total / 12, month: total % 12 + 1, day: min(day, 28))
  }
}
