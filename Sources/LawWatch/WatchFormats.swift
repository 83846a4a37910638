package import Diagnostics
import VietnameseText

/// The formats of a watch, by the names that `--format` takes.
package enum WatchFormat: String, CaseIterable, Sendable {
  case text
  /// iCalendar, for any calendar.
  case ical
  /// For a monthly issue.
  case markdown

  /// The whole report.
  package func render(_ report: WatchReport, _ language: Language) -> [UInt8] {
    switch self {
    case .text: Array(report.text(language).utf8)
    case .ical: CalendarFile(report, language).bytes
    case .markdown: Array(report.markdown(language).utf8)
    }
  }
}

extension WatchReport {
  /// For a terminal.
  func text(_ language: Language) -> String {
    var text = ""
    for (heading, notices) in groups(language) {
      text += heading + "\n"
      for notice in notices {
        let day = Self.day(notice, language)
        text += "  " + day + String(repeating: " ", count: max(0, 10 - day.count))
        text += "  \(notice.title.text(in: language))\n"
        let margin = String(repeating: " ", count: 14)
        if let records = Self.records(notice, language, most: 6) { text += margin + records + "\n" }
        text += margin + notice.advice.text(in: language) + "\n"
        text += margin + notice.path + (notice.line > 0 ? ":\(notice.line)" : "") + "\n"
      }
      text += "\n"
    }
    return text + summary(language) + "\n"
  }

  /// The mark by which an issue made of this is found again.
  package static let mark = "<!-- thutuc:watch-law -->"

  /// For an issue of a forge: boxes to tick.
  func markdown(_ language: Language) -> String {
    var text = Self.mark + "\n"
    let heading = Message(vi: "Điều sắp hết hiệu lực", en: "What will stop holding")
    text += "# \(heading.text(in: language))\n\n\(summary(language))\n"
    for (heading, notices) in groups(language) {
      text += "\n## \(heading)\n\n"
      for notice in notices {
        text += "- [ ] **\(Self.day(notice, language))**: "
        text += Self.escaped(notice.title.text(in: language)) + "\n"
        if let records = Self.records(notice, language, most: 40) {
          text += "  - \(Self.escaped(records))\n"
        }
        text += "  - \(Self.escaped(notice.advice.text(in: language)))\n"
        text += "  - `\(notice.path)\(notice.line > 0 ? ":\(notice.line)" : "")`\n"
      }
    }
    return text
  }

  /// Text in Markdown that is no sign of it, and calls nobody.
  private static func escaped(_ text: String) -> String {
    var output = ""
    for character in text {
      switch character {
      case "\n", "\r", "\r\n": output += " "
      case "<": output += "&lt;"
      case "&": output += "&amp;"
      case "@": output += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", ">", "!": output += "\\\(character)"
      default: output.append(character)
      }
    }
    return output
  }
}
