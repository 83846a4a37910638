import Diagnostics
package import VietnameseText

/// What a watch found, with the days it looked at; all formats are made from it alone.
package struct WatchReport: Sendable {
  package var notices: [LawNotice]
  package var day: CivilDate
  package var last: CivilDate
  /// The name of the catalogue.
  package var title: String

  package init(_ watch: LawWatch, title: String) {
    notices = watch.notices
    day = watch.day
    last = watch.last
    self.title = title
  }

  /// What is over already, what ends within thirty days, and the rest; empty groups are left out.
  func groups(_ language: Language) -> [(heading: String, notices: [LawNotice])] {
    let soon = day.adding(days: 30)
    let isOver: (LawNotice) -> Bool = { $0.day.map { $0 < day } ?? true }
    let isSoon: (LawNotice) -> Bool = { $0.day.map { $0 <= soon } ?? false }
    let groups: [(Message, [LawNotice])] = [
      (Message(vi: "Đã quá hạn", en: "Overdue"), notices.filter(isOver)),
      (
        Message(vi: "Trong 30 ngày tới", en: "Within 30 days"),
        notices.filter { !isOver($0) && isSoon($0) }
      ),
      (
        Message(vi: "Sau đó, đến hết ngày \(last.vietnamese)", en: "Then, until \(last.iso)"),
        notices.filter { !isOver($0) && !isSoon($0) }
      ),
    ]
    return groups.filter { !$0.1.isEmpty }.map { ($0.0.text(in: language), $0.1) }
  }

  /// The last day as people write it, or that there never was one.
  static func day(_ notice: LawNotice, _ language: Language) -> String {
    guard let day = notice.day else {
      return Message(vi: "chưa có ngày", en: "no date").text(in: language)
    }
    return language == .vietnamese ? day.vietnamese : day.iso
  }

  /// The procedures concerned, the first of them by their codes.
  static func records(_ notice: LawNotice, _ language: Language, most: Int) -> String? {
    guard !notice.records.isEmpty else { return nil }
    let shown = notice.records.prefix(most).joined(separator: ", ")
    let rest = notice.records.count - min(most, notice.records.count)
    let count = notice.records.count
    let more = Message(vi: " và \(rest) thủ tục nữa", en: " and \(rest) more").text(in: language)
    return Message(
      vi: "\(count) thủ tục: ", en: count == 1 ? "1 procedure: " : "\(count) procedures: "
    ).text(in: language) + shown
      + (rest > 0 ? more : "")
  }

  /// One line that says how much there is.
  func summary(_ language: Language) -> String {
    guard !notices.isEmpty else {
      return Message(
        vi: "Từ \(day.vietnamese) đến hết \(last.vietnamese) không có gì hết hiệu lực.",
        en: "Nothing stops holding from \(day.iso) to \(last.iso)."
      ).text(in: language)
    }
    let over = notices.count { $0.day.map { $0 < day } ?? true }
    return Message(
      vi:
        "\(notices.count) điều cần để ý đến hết ngày \(last.vietnamese), trong đó \(over) điều đã quá hạn.",
      en: "\(notices.count) things to see to until \(last.iso), \(over) of them overdue."
    ).text(in: language)
  }
}
