import Catalogue
import Diagnostics
import ProcedureModel
import VietnameseText

extension LedgerCounter {
  /// Shares of dossiers, results and users, from the tables of statistics.
  func countDossiers() -> LedgerCount {
    var count = LedgerCount()
    let totals = input.statistics
    var met: Set<StatisticsMonth> = []
    var strangers = 0
    var unknownAgencies: Set<String> = []
    var newest: [Holder: Newest] = [:]
    for place in totals.groups.keys.indices {
      let group = totals.groups.keys[place]
      let agency = totals.agencies[Int(group.agency)]
      let facts = input.catalogue.procedure(totals.codes[Int(group.code)])
      let months = months(totals, place, year: group.year)
      guard !months.isEmpty else { continue }
      guard input.registries.agencies[agency] != nil else {
        unknownAgencies.insert(agency)
        continue
      }
      guard scope.covers(group.level), scope.isCovered(agency: agency),
        facts.map({ scope.covers($0, ignoringLevel: true) }) ?? true
      else {
        count.outside += 1
        continue
      }
      guard let facts else {
        strangers += 1
        continue
      }
      for when in months {
        met.insert(when)
        let figure = figure(totals, place, when.month)
        if isStock {
          guard figure.unknown == 0, figure.denominator > 0 else { continue }
          let holder = Holder(agency: group.agency, code: group.code, level: group.level)
          if let known = newest[holder], known.month > when { continue }
          newest[holder] = Newest(
            month: when, figure: figure, field: facts.field?.value, agency: agency)
        } else {
          count.add(figure, field: facts.field?.value, agencies: [agency])
        }
      }
    }
    for known in newest.values {
      count.add(known.figure, field: known.field, agencies: [known.agency])
    }
    note(&count, met, strangers)
    if !unknownAgencies.isEmpty {
      count.isIncomplete = true
      let ids = unknownAgencies.sorted().joined(separator: ", ")
      count.lacks(
        "catalogue/registries/agencies/",
        Message(
          vi: "số liệu của cơ quan mà danh mục không có nên không được tính: \(ids)",
          en: "figures of agencies that no registry has are not counted: \(ids)"))
    }
    return count
  }

  /// The months of the period of which a group has figures.
  private func months(
    _ totals: StatisticsTotals, _ place: Int, year: Int
  ) -> [StatisticsMonth] {
    (1...12).compactMap { month in
      let when = StatisticsMonth(year: year, month: month)
      return period.contains(when) && totals.groups.hasRows(at: place, month: month) ? when : nil
    }
  }

  /// Of whom a stock is told.
  private struct Holder: Hashable {
    var agency: UInt32
    var code: UInt32
    var level: Level
  }

  private struct Newest {
    var month: StatisticsMonth
    var figure: LedgerFigure
    var field: String?
    var agency: String
  }

  private var isStock: Bool { part?.isStock ?? false }

  /// The column of the numerator; `nil` for what came online, which no column has.
  private var part: StatisticsCount? {
    switch measure {
    case .dossiersWhollyOnline: .whollyOnline
    case .dossiersOnTime: .onTime
    case .resultsDigitised: .resultsDigitised
    case .usersIdentified: .usersIdentified
    default: nil
    }
  }

  private func figure(
    _ totals: StatisticsTotals, _ place: Int, _ month: Int
  ) -> LedgerFigure {
    let whole = totals.groups.count(part?.whole ?? .received, at: place, month: month)
    guard let whole else { return LedgerFigure() }
    let share =
      part.map { totals.groups.count($0, at: place, month: month) }
      ?? totals.groups.receivedOnline(at: place, month: month)
    guard let share else { return LedgerFigure(unknown: whole) }
    return LedgerFigure(share, of: whole)
  }

  /// Says what was read, and what is missing of it.
  private func note(_ count: inout LedgerCount, _ met: Set<StatisticsMonth>, _ strangers: Int) {
    let wanted = period.months
    let years = Set(wanted.map(\.year)).union(met.map(\.year))
    let tables = input.statistics.tables.filter { years.contains($0.year) }
    count.sources = tables.map { LedgerEntry.Source(file: $0.path, rows: $0.rows) }
    let columns =
      [part?.whole ?? .received, part].compactMap { $0?.rawValue }
      + (part == nil ? ["channel"] : [])
    for table in tables where table.isIncomplete {
      count.isIncomplete = true
      count.lacks(
        table.path,
        table.isCut
          ? Message(
            vi: "bảng không đọc được hết", en: "the table could not be read to its end")
          : Message(
            vi: "\(table.dropped) dòng có lỗi không được cộng",
            en: "\(table.dropped) lines with errors are not counted"))
    }
    let gaps = wanted.filter { !met.contains($0) }
    for year in Set(gaps.map(\.year)).sorted() {
      let months = gaps.filter { $0.year == year }.map { "\($0.month)" }
      count.isIncomplete = count.isIncomplete || !met.isEmpty
      count.lacks(
        "catalogue/statistics/\(year).csv",
        months.count == 12
          ? Message(
            vi: "chưa có số liệu năm \(year); cần các cột \(columns.joined(separator: ", "))",
            en: "no figures of \(year); columns needed: \(columns.joined(separator: ", "))")
          : Message(
            vi:
              "năm \(year) chưa có số liệu tháng \(months.joined(separator: ", ")); cần các cột \(columns.joined(separator: ", "))",
            en:
              "\(year) has no figures of month \(months.joined(separator: ", ")); columns needed: \(columns.joined(separator: ", "))"
          ))
    }
    if wanted.isEmpty, met.isEmpty {
      count.lacks(
        "catalogue/statistics/<năm>.csv",
        Message(
          vi: "chưa có số liệu; cần các cột \(columns.joined(separator: ", "))",
          en: "no figures; columns needed: \(columns.joined(separator: ", "))"))
    }
    if count.total.unknown > 0 {
      count.isIncomplete = true
      count.lacks(
        tables.first?.path ?? "catalogue/statistics/<năm>.csv",
        Message(
          vi: "\(count.total.unknown) không được tính vì cột \(columns.last ?? "") để trống",
          en: "\(count.total.unknown) left out, since the column \(columns.last ?? "") is empty"))
    }
    if strangers > 0 {
      count.isIncomplete = true
      count.lacks(
        "catalogue/procedures/",
        Message(
          vi: "\(strangers) nhóm số liệu là của thủ tục mà danh mục không có, nên không được tính",
          en: "\(strangers) groups of figures are of procedures that the catalogue lacks"))
    }
  }
}
