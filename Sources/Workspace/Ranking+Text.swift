package import Diagnostics
import VietnameseText

extension Ranking {
  /// The ranking for a terminal: what is known with its figures, then the rest under one heading.
  package func text(_ language: Language) -> [String] {
    let unknown = rows.filter { $0.volume == nil }
    var lines = rows.filter { $0.volume != nil }.flatMap { Self.lines($0, language) }
    if !unknown.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(
        Message(
          vi:
            "Chưa biết số hồ sơ một năm của \(formatted(number: unknown.count)) cơ hội sau đây, nên chỉ xếp theo mức nặng nhẹ.",
          en:
            "Nobody knows the dossiers a year of the next \(unknown.count), so they stand by severity alone."
        ).text(in: language))
      lines.append(
        Message(
          vi: "Số hồ sơ đọc từ catalogue/statistics/<năm>.csv, hoặc từ volume của thủ tục.",
          en:
            "Dossiers are read from catalogue/statistics/<year>.csv, or from a procedure's volume."
        ).text(in: language))
      lines += unknown.flatMap { Self.lines($0, language) }
    }
    lines.append("")
    lines.append(
      Message(
        vi:
          "\(formatted(number: rows.count)) cơ hội; \(formatted(number: unknown.count)) chưa biết số hồ sơ một năm.",
        en: "\(rows.count) opportunities; of \(unknown.count) nobody knows the dossiers a year."
      ).text(in: language))
    return lines
  }

  /// What was found, and below it the figures with their basis as far as there are any.
  package static func lines(_ row: Row, _ language: Language) -> [String] {
    let diagnostic = row.diagnostic
    let found = "\(diagnostic.record) \(diagnostic.rule): \(diagnostic.message.text(in: language))"
    guard row.volume != nil || row.dong != nil else { return [found] }
    return [found, "    " + figures(row, language)]
  }

  /// Dossiers, cost of each, and their product; what is missing is named.
  private static func figures(_ row: Row, _ language: Language) -> String {
    func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    func number(_ value: Int) -> String {
      language == .vietnamese ? formatted(number: value) : grouped(value)
    }
    var text: String
    if let volume = row.volume {
      text = pick("\(number(volume)) hồ sơ mỗi năm", "\(number(volume)) dossiers a year")
      text += " (\(row.volumeSource))"
    } else {
      text = pick("chưa biết số hồ sơ một năm", "dossiers a year unknown")
    }
    guard let hours = row.hundredthsOfHours, let dong = row.dong else {
      return text + pick("; chưa biết chi phí một hồ sơ", "; cost of one dossier unknown")
    }
    let scope =
      row.isOfElement
      ? pick("của phần tử này", "of this element")
      : pick("của cả thủ tục", "of the whole procedure")
    text +=
      " × (\(decimal(hours, language)) \(pick("giờ", "hours")) + \(number(dong)) đồng) \(scope)"
    if let hours = row.yearlyHours, let dong = row.yearlyDong {
      text += " = \(decimal(hours, language)) \(pick("giờ", "hours")) + \(number(dong)) đồng"
      text += pick(" mỗi năm", " a year")
    }
    return text
  }

  private static func decimal(_ hundredths: Int, _ language: Language) -> String {
    let rest = hundredths % 100
    let whole =
      language == .vietnamese ? formatted(number: hundredths / 100) : grouped(hundredths / 100)
    if rest == 0 { return whole }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(whole)\(language == .vietnamese ? "," : ".")\(digits)"
  }

  /// Thousands set apart as in English.
  private static func grouped(_ number: Int) -> String {
    formatted(number: number).replacing(".", with: ",")
  }
}
