import Catalogue
import Diagnostics
import ProcedureModel
import VietnameseText

extension LedgerCounter {
  /// Whether procedures were announced, entered and made public in time, each by itself.
  func countAnnouncements() -> LedgerCount {
    var count = LedgerCount()
    var entered = LedgerFigure()
    var published: [PublicationPlace: LedgerFigure] = [:]
    let calendar = WorkingDays(input.registries)
    var rows = 0
    var undated = 0
    for facts in procedures {
      for announcement in facts.reform.announcements {
        guard let number = announcement.instrument,
          let terms = AnnouncementTerms(of: number, issuer: facts.issuer, in: input.registries)
        else {
          undated += 1
          continue
        }
        guard period.contains(terms.signed) else { continue }
        rows += 1
        var figure = LedgerFigure(unknown: 1)
        if let effective = announcement.effective {
          let ahead = Int(effective.dayNumber - terms.signed.dayNumber)
          figure = LedgerFigure(ahead >= terms.daysAhead ? 1 : 0, of: 1)
        }
        count.add(figure, field: facts.field?.value, agencies: agencies(facts))
        entered += within(announcement.entered, terms, calendar)
        for place in PublicationPlace.allCases {
          let date = announcement.published.first { $0.place == place }?.date
          published[place, default: LedgerFigure()] += within(date, terms, calendar)
        }
      }
    }
    count.sources = [LedgerEntry.Source(file: "catalogue/procedures/", rows: rows)]
    count.part(
      "entered",
      Message(
        vi: "nhập Cơ sở dữ liệu quốc gia đúng hạn (5 ngày làm việc; bộ: 10)",
        en: "entered in the national database in time (5 working days; ministries: 10)"), entered)
    for place in PublicationPlace.allCases {
      count.part(
        "published-" + place.rawValue, place.publishedName, published[place] ?? LedgerFigure())
    }
    if count.total.unknown > 0 {
      count.lacks(
        "catalogue/procedures/<lĩnh vực>/<mã>.yaml",
        Message(
          vi: "\(count.total.unknown) lần công bố chưa ghi ngày có hiệu lực (effective)",
          en: "\(count.total.unknown) announcements do not state the effective day"))
    }
    if undated > 0 {
      count.lacks(
        "catalogue/registries/instruments/",
        Message(
          vi: "\(undated) lần công bố chưa có ngày ký quyết định trong sổ văn bản",
          en: "\(undated) announcements lack the decision's date in the registry"))
      count.isIncomplete = true
    }
    return count
  }

  private func within(
    _ date: CivilDate?, _ terms: AnnouncementTerms, _ calendar: WorkingDays
  ) -> LedgerFigure {
    guard let date else { return LedgerFigure(unknown: 1) }
    let taken = calendar.count(after: terms.signed, through: date)
    return LedgerFigure(taken <= terms.workingDaysToEnter ? 1 : 0, of: 1)
  }
}

extension PublicationPlace {
  fileprivate var publishedName: Message {
    switch self {
    case .nationalDatabase:
      Message(
        vi: "công khai trên Cơ sở dữ liệu quốc gia đúng hạn",
        en: "made public in the national database in time")
    case .desk:
      Message(vi: "niêm yết tại bộ phận một cửa đúng hạn", en: "posted at the desk in time")
    case .website:
      Message(vi: "công khai trên trang của cơ quan đúng hạn", en: "on the agency's site in time")
    case .other: Message(vi: "công khai ở nơi khác đúng hạn", en: "made public elsewhere in time")
    }
  }
}
