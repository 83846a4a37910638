import Catalogue
import Diagnostics
import ProcedureModel
import VietnameseText

extension LedgerCounter {
  /// The day against which cuts are counted: the target's own, else the plan's first.
  var baselineDay: CivilDate? { target.against?.value ?? period.from }

  /// Procedures, time limits and conditions cut since the baseline.
  func countAgainstBaseline() -> LedgerCount {
    var count = LedgerCount()
    guard let day = baselineDay else {
      count.isUnknown = true
      count.lacks(
        plan.path,
        Message(
          vi: "kế hoạch không nêu ngày gốc để so sánh (against)",
          en: "the plan names no baseline day (against)"))
      return count
    }
    noteCuts(&count, since: day)
    guard let baseline = input.baselines[day] else {
      count.isUnknown = true
      count.lacks(
        "catalogue/",
        Message(
          vi: "cần danh mục ngày gốc \(day.vietnamese): git không có phiên bản nào của ngày ấy",
          en: "the catalogue of the baseline day \(day.iso) is needed: git has no revision of it"))
      return count
    }
    var gone = 0
    for old in baseline.procedures where old.isLive && scope.covers(old) {
      let new = input.catalogue.procedure(old.code.value)
      if new == nil { gone += 1 }
      count.add(figure(old, new), field: old.field?.value, agencies: agencies(old))
    }
    count.sources = [
      LedgerEntry.Source(file: "catalogue/procedures/", rows: baseline.procedures.count)
    ]
    if gone > 0 {
      count.isIncomplete = true
      count.lacks(
        "catalogue/procedures/<lĩnh vực>/<mã>.yaml",
        Message(
          vi:
            "\(gone) thủ tục của ngày gốc không còn tệp và không ghi là bãi bỏ, nên không được tính là cắt giảm",
          en:
            "\(gone) procedures of the baseline have no file any more and are not marked abolished: they do not count as cut"
        ))
    }
    return count
  }

  private func figure(_ old: ProcedureFacts, _ new: ProcedureFacts?) -> LedgerFigure {
    switch measure {
    case .proceduresCut:
      guard let new else { return LedgerFigure(0, of: 1) }
      return LedgerFigure(new.status == .abolished ? 1 : 0, of: 1)
    case .conditionsCut:
      guard let new, new.isLive, let before = old.reform.conditions,
        let after = new.reform.conditions
      else { return LedgerFigure() }
      return LedgerFigure(before - after, of: before)
    default:
      guard let new, new.isLive, let before = old.uses.limit?.value.roughDays,
        let after = new.uses.limit?.value.roughDays
      else { return LedgerFigure() }
      let whole = Int((before * 100).rounded())
      return LedgerFigure(whole - Int((after * 100).rounded()), of: whole)
    }
  }

  /// What the records tell by themselves: abolished since that day, and options not yet carried out.
  private func noteCuts(_ count: inout LedgerCount, since day: CivilDate) {
    guard measure == .proceduresCut else { return }
    let abolished = input.catalogue.procedures.count { facts in
      facts.status == .abolished && scope.covers(facts)
        && facts.reform.abolished.map { $0 > day && $0 <= input.day } ?? false
    }
    let promised = input.reviews.filter { review in
      review.purpose == nil && review.plan?.value == plan.id?.value
        && review.proposals.contains { proposal in
          proposal.status?.value == .accepted
            && (proposal.kind?.value == .abolish || proposal.kind?.value == .merge)
        }
    }.count
    count.part(
      "abolished",
      Message(vi: "đã bãi bỏ, có ghi ngày", en: "abolished, with a date on record"),
      LedgerFigure(abolished, of: abolished))
    count.part(
      "promised",
      Message(vi: "phương án bãi bỏ, gộp được thông qua mà chưa thực hiện", en: "promised"),
      LedgerFigure(promised, of: promised))
  }
}
