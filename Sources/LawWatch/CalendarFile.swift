import Diagnostics
import VietnameseText

/// Notices as an iCalendar file: an event on the last day of each, with an alarm a month before.
///
/// What is overdue stands on the day of the report. Ids do not change from run to run, so that a
/// calendar that imports the file again moves events and doubles none.
///
/// - Source: RFC 5545; the name of the calendar, RFC 7986.
struct CalendarFile {
  private(set) var bytes: [UInt8] = []
  private let report: WatchReport
  private let language: Language

  init(_ report: WatchReport, _ language: Language) {
    self.report = report
    self.language = language
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    line("PRODID:-//thutuc//watch-law//\(language == .vietnamese ? "VI" : "EN")")
    line("CALSCALE:GREGORIAN")
    line("METHOD:PUBLISH")
    let name = Self.escaped(
      Message(vi: "Điều sắp hết hiệu lực", en: "What will stop holding").text(in: language)
        // Some calendars show the backslash before a comma in a name.
        + (report.title.isEmpty ? "" : " (\(report.title))"))
    line("NAME:" + name)
    line("X-WR-CALNAME:" + name)
    for notice in report.notices { write(notice) }
    line("END:VCALENDAR")
  }

  private mutating func write(_ notice: LawNotice) {
    let isOver = notice.day.map { $0 < report.day } ?? true
    let day = isOver ? report.day : notice.day ?? report.day
    var title = notice.title.text(in: language)
    if isOver {
      title = Message(vi: "Đã quá hạn: ", en: "Overdue: ").text(in: language) + title
    } else {
      title = Message(vi: "Ngày cuối: ", en: "Last day: ").text(in: language) + title
    }
    var details = [notice.advice.text(in: language)]
    if let records = WatchReport.records(notice, language, most: 40) { details.append(records) }
    details.append(notice.path + (notice.line > 0 ? ":\(notice.line)" : ""))
    line("BEGIN:VEVENT")
    line("UID:" + Self.identifier(notice))
    // The day the report is about: the same input gives the same bytes.
    line("DTSTAMP:" + Self.compact(report.day) + "T000000Z")
    line("DTSTART;VALUE=DATE:" + Self.compact(day))
    line("DTEND;VALUE=DATE:" + Self.compact(day.adding(days: 1)))
    line("SUMMARY:" + Self.escaped(title))
    line("DESCRIPTION:" + Self.escaped(details.joined(separator: "\n")))
    line("CATEGORIES:" + Self.escaped(notice.kind.rawValue))
    line("TRANSP:TRANSPARENT")
    if !isOver {
      line("BEGIN:VALARM")
      line("ACTION:DISPLAY")
      line("DESCRIPTION:" + Self.escaped(title))
      line("TRIGGER:-P30D")
      line("END:VALARM")
    }
    line("END:VEVENT")
  }

  /// Letters and digits only, since some calendars take no others.
  private static func identifier(_ notice: LawNotice) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in (notice.kind.rawValue + " " + notice.id).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return notice.kind.rawValue + "-" + String(hash, radix: 16) + "@thutuc"
  }

  private static func compact(_ day: CivilDate) -> String { day.iso.replacing("-", with: "") }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\r", with: "").replacing("\n", with: "\\n")
  }

  /// One line, cut so that no stretch is over 75 bytes and no letter is cut in two.
  private mutating func line(_ text: String) {
    var length = 0
    for scalar in text.unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if length + encoded.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += encoded
      length += encoded.count
    }
    bytes += [0x0D, 0x0A]
  }
}
