import Catalogue
import Diagnostics
import ProcedureModel
import VietnameseText

extension LedgerCounter {
  private static let file = "catalogue/procedures/<lĩnh vực>/<mã>.yaml"

  /// Measures that each record answers by itself.
  func countRecords() -> LedgerCount {
    var count = LedgerCount()
    let procedures = self.procedures
    var portal = LedgerFigure()
    var full = LedgerFigure()
    for facts in procedures {
      let figure = figure(facts)
      count.add(figure, field: facts.field?.value, agencies: agencies(facts))
      if measure == .eligibleOnlineFullAndIntegrated, figure.denominator == 1 {
        full += LedgerFigure(facts.onlineLevel == .full ? 1 : 0, of: 1)
        portal += LedgerFigure(facts.reform.hasService ? 1 : 0, of: 1)
      }
    }
    count.sources = [LedgerEntry.Source(file: "catalogue/procedures/", rows: procedures.count)]
    if measure == .eligibleOnlineFullAndIntegrated {
      count.part(
        "full-online", Message(vi: "trong đó đã toàn trình", en: "of these, wholly online"), full)
      count.part(
        "on-portal",
        Message(
          vi: "trong đó có dịch vụ trên Cổng Dịch vụ công quốc gia",
          en: "of these, with a service on the national portal"), portal)
    }
    if count.total.unknown > 0 {
      count.lacks(Self.file, unknownReason(count.total.unknown))
    } else if count.total.denominator == 0 {
      count.lacks(
        Self.file,
        Message(
          vi: "danh mục chưa có thủ tục nào thuộc diện này",
          en: "the catalogue holds no procedure of this kind"))
    }
    return count
  }

  private func figure(_ facts: ProcedureFacts) -> LedgerFigure {
    let reform = facts.reform
    switch measure {
    case .proceduresAnnounced:
      return LedgerFigure(
        reform.announcements.contains { $0.instrument != nil } ? 1 : 0, of: 1)
    case .delegationDone:
      let yearAgo = input.day.adding(days: -365)
      let whole = reform.delegations.count { row in
        row.hasInstrument && row.from != nil && row.until != nil
          && row.reviewed.map { $0 >= yearAgo && $0 <= input.day } ?? false
      }
      return LedgerFigure(whole, of: reform.delegations.count)
    default: break
    }
    guard !facts.isInternal else { return LedgerFigure() }
    switch measure {
    case .eligibleOnlineFullAndIntegrated:
      guard let eligible = reform.eligible else { return LedgerFigure(unknown: 1) }
      guard eligible == .eligible else { return LedgerFigure() }
      return LedgerFigure(facts.onlineLevel == .full && reform.hasService ? 1 : 0, of: 1)
    case .proceduresFullOnline:
      guard let level = facts.onlineLevel else { return LedgerFigure(unknown: 1) }
      return LedgerFigure(level == .full ? 1 : 0, of: 1)
    case .proceduresIntegrated:
      return LedgerFigure(reform.hasService ? 1 : 0, of: 1)
    case .payableOnline:
      guard reform.hasFee else { return LedgerFigure() }
      guard let payment = reform.payment else { return LedgerFigure(unknown: 1) }
      return LedgerFigure(payment == .available ? 1 : 0, of: 1)
    case .boundaryFree:
      guard let isFree = reform.isBoundaryFree else { return LedgerFigure(unknown: 1) }
      return LedgerFigure(isFree ? 1 : 0, of: 1)
    default: return LedgerFigure()
    }
  }

  private func unknownReason(_ unknown: Int) -> Message {
    let (vi, en): (String, String) =
      switch measure {
      case .eligibleOnlineFullAndIntegrated: ("online: eligible", "online: eligible")
      case .proceduresFullOnline: ("online: level", "online: level")
      case .payableOnline: ("online: payment", "online: payment")
      default: ("boundary", "boundary")
      }
    return Message(
      vi: "\(unknown) thủ tục chưa ghi «\(vi)», nên không được tính vào đâu",
      en: "\(unknown) procedures do not state “\(en)” and count nowhere")
  }
}
