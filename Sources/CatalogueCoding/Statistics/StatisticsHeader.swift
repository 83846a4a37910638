import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

/// Where each column of a table stands.
struct StatisticsHeader: Sendable {
  /// How many cells a line has.
  var count: Int
  var agency: Int
  var level: Int
  var code: Int
  var caseID: Int?
  var month: Int
  var channel: Int?
  var source: Int
  /// The place of each count; `nil` for a column that is not there.
  var counts: [Int?]

  /// From the place of each column by its name; `nil` where a required one is missing.
  init?(_ places: [String: Int], count: Int) {
    guard let agency = places["agency"], let level = places["level"], let code = places["code"],
      let month = places["month"], let source = places["source"]
    else { return nil }
    self.count = count
    self.agency = agency
    self.level = level
    self.code = code
    self.month = month
    self.source = source
    caseID = places["case"]
    channel = places["channel"]
    counts = StatisticsCount.allCases.map { places[$0.rawValue] }
  }
}

extension StatisticsScan {
  /// Reads the line that names the columns; what is wrong with it stops the reading.
  mutating func readHeader(_ line: StatisticsLine, _ bytes: [UInt8], from start: Int) {
    let names = StatisticsTable.columns.map(\.name)
    var places: [String: Int] = [:]
    for (index, cell) in line.cells.enumerated() {
      let name = NFC.composed(String(decoding: bytes[cell.inner], as: UTF8.self))
      guard names.contains(name), places[name] == nil else {
        let near = nearest(to: name, among: names.filter { places[$0] == nil })
        let isTwice = places[name] != nil
        stop(
          "csv-header",
          isTwice
            ? Message(vi: "cột «\(name)» có hai lần", en: "the column “\(name)” is there twice")
            : Message(
              vi: "không có cột «\(name)»" + (near.map { "; ý bạn là «\($0)»?" } ?? ""),
              en: "there is no column “\(name)”" + (near.map { "; did you mean “\($0)”?" } ?? "")),
          text.range(cell.outer.lowerBound - start, cell.outer.upperBound - start))
        continue
      }
      places[name] = index
    }
    for column in StatisticsTable.columns where column.isRequired && places[column.name] == nil {
      stop(
        "csv-header",
        Message(
          vi: "thiếu cột «\(column.name)» (\(column.help.vietnamese))",
          en: "the column “\(column.name)” is missing (\(column.help.english))"),
        text.range((line.cells.first?.outer.lowerBound ?? start) - start, line.textEnd - start))
    }
    header = StatisticsHeader(places, count: line.cells.count)
  }
}
