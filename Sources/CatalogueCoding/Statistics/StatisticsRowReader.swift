import Diagnostics
import ProcedureModel
import SourceText
import VietnameseText

/// The cells of one row as values, and what is wrong with them.
struct StatisticsRowReader {
  struct Problem {
    var rule: String
    var message: Message
    var range: ByteRange
  }

  /// The largest count: more than everybody in the country.
  static let largest = 200_000_000

  let line: StatisticsLine
  let bytes: [UInt8]
  /// Where the line starts.
  let start: Int
  let text: CondensedText

  func text(_ column: Int) -> String {
    String(decoding: bytes[line.cells[column].inner], as: UTF8.self)
  }

  func range(_ column: Int) -> ByteRange {
    let outer = line.cells[column].outer
    return text.range(outer.lowerBound - start, outer.upperBound - start)
  }

  func month(_ column: Int, _ problems: inout [Problem]) -> Int {
    if let month = number(line.cells[column].inner), (1...12).contains(month) { return month }
    let typed = text(column)
    problems.append(
      Problem(
        rule: "number-malformed",
        message: Message(
          vi: "tháng «\(typed)» không đúng: ghi số từ 1 đến 12",
          en: "“\(typed)” is no month: write 1 to 12"), range: range(column)))
    return 1
  }

  func level(_ column: Int, year: Int, month: Int, _ problems: inout [Problem]) -> Level {
    let typed = text(column)
    let level = typed == "city" ? Level.province : Level(rawValue: typed)
    guard let level else {
      problems.append(
        Problem(
          rule: "value-unknown",
          message: Message(
            vi:
              "cấp «\(typed)» không có trong các từ được dùng: central, province, district, commune",
            en: "“\(typed)” is not one of central, province, district, commune"),
          range: range(column)))
      return .other
    }
    if level == .district, (year, month) > (2025, 6) {
      problems.append(
        Problem(
          rule: "level-ended",
          message: Message(
            vi:
              "cấp huyện đã hết từ ngày 01/7/2025, nên không có số liệu tháng \(month)/\(year)",
            en: "the district level ended on 2025-07-01, so it has no figures of \(year)-\(month)"),
          range: range(column)))
    }
    return level
  }

  func channel(_ column: Int, _ problems: inout [Problem]) -> Channel? {
    guard !line.cells[column].inner.isEmpty else { return nil }
    let typed = text(column)
    if let channel = Channel(rawValue: typed) { return channel }
    problems.append(
      Problem(
        rule: "value-unknown",
        message: Message(
          vi: "cách nộp «\(typed)» không có trong các từ được dùng: in-person, online, post",
          en: "“\(typed)” is not one of in-person, online, post"), range: range(column)))
    return nil
  }

  /// Reads all counts; a bit for each that the row gives.
  func counts(
    _ header: StatisticsHeader, _ counts: inout [UInt32], _ problems: inout [Problem]
  ) -> UInt16 {
    var known: UInt16 = 0
    for index in header.counts.indices {
      counts[index] = 0
      guard let column = header.counts[index], !line.cells[column].inner.isEmpty else { continue }
      guard let number = number(line.cells[column].inner), number <= Self.largest else {
        problems.append(malformedCount(column))
        continue
      }
      counts[index] = UInt32(number)
      known |= 1 << UInt16(index)
    }
    return known
  }

  /// A count written without sign, separators or leading zeros.
  private func number(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count < 12 else { return nil }
    var value = 0
    for position in range {
      let digit = bytes[position]
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return bytes[range.lowerBound] == UInt8(ascii: "0") && range.count > 1 ? nil : value
  }

  /// No part is larger than its whole.
  func checkParts(
    _ header: StatisticsHeader, _ counts: [UInt32], _ known: UInt16, _ problems: inout [Problem]
  ) {
    func value(_ count: StatisticsCount) -> UInt32? {
      known & (1 << UInt16(count.index)) == 0 ? nil : counts[count.index]
    }
    for count in StatisticsCount.allCases {
      guard let whole = count.whole, let part = value(count), let all = value(whole), part > all,
        let column = header.counts[count.index]
      else { continue }
      problems.append(
        Problem(
          rule: "count-contradicts",
          message: Message(
            vi: "\(count.rawValue) là \(part), nhiều hơn \(whole.rawValue) (\(all))",
            en: "\(count.rawValue) is \(part), more than \(whole.rawValue) (\(all))"),
          range: range(column)))
    }
    if let onTime = value(.onTime), let late = value(.late), let resolved = value(.resolved),
      onTime <= resolved, late <= resolved, onTime + late > resolved,
      let column = header.counts[StatisticsCount.late.index]
    {
      problems.append(
        Problem(
          rule: "count-contradicts",
          message: Message(
            vi:
              "đúng hạn \(onTime) và quá hạn \(late) cộng lại nhiều hơn đã giải quyết (\(resolved))",
            en: "\(onTime) on time and \(late) late are more than the \(resolved) resolved"),
          range: range(column)))
    }
  }
}
