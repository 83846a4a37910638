import ComplianceCost
import Diagnostics
import ProcedureDiff
import ProcedureModel
import VietnameseText

/// The fixed words of reports on changes in one language.
struct ChangeReportWords: Sendable {
  let language: Language
  private let sentences: ChangeWords

  init(language: Language, names: NameBook) {
    self.language = language
    sentences = ChangeWords(names: names)
  }

  func pick(_ vi: String, _ en: String) -> String {
    language == .vietnamese ? vi : en
  }

  /// What happened, with a capital and without a full stop.
  func sentence(_ change: Change) -> String {
    let text = visible(sentences.sentence(change).text(in: language))
    guard let first = text.first else { return text }
    var sentence = first.uppercased() + text.dropFirst()
    if change.confidence < 100 {
      sentence += pick(
        " (nhận ra nhờ nội dung giống \(change.confidence)%)",
        " (recognised by content, \(change.confidence)% alike)")
    }
    return sentence
  }

  func direction(_ direction: Direction) -> String {
    switch direction {
    case .up: pick("nặng hơn", "more burden")
    case .down: pick("nhẹ hơn", "less burden")
    case .neutral: pick("không đổi gánh nặng", "same burden")
    case .unknown: pick("chưa rõ nặng hay nhẹ", "burden unclear")
    }
  }

  /// The direction of a whole record, in which some may go one way and some the other.
  func direction(of record: RecordChange) -> String {
    let rules = record.changes.map(\.change).filter { $0.nature == .rule }.map(\.direction)
    if rules.contains(.up), rules.contains(.down) {
      return pick("có chỗ nặng hơn, có chỗ nhẹ hơn", "more burden here, less there")
    }
    return direction(record.direction)
  }

  func mark(_ direction: Direction) -> String {
    switch direction {
    case .up: "▲"
    case .down: "▼"
    case .neutral: "="
    case .unknown: "?"
    }
  }

  func nature(_ nature: ChangeNature) -> String {
    switch nature {
    case .wording: pick("sửa chữ", "wording")
    case .record: pick("sửa bản ghi", "record")
    case .rule: pick("đổi quy định", "rule")
    }
  }

  func audience(_ words: [String]) -> String {
    let names = words.map { word in
      switch word {
      case "citizen": pick("người dân", "citizens")
      case "business": pick("doanh nghiệp, tổ chức", "businesses")
      case "official": pick("cán bộ, cơ quan", "officials")
      default: word
      }
    }
    return names.joined(separator: ", ")
  }

  func gate(_ finding: GateFinding) -> String {
    let details =
      finding.details.isEmpty ? "" : " (" + finding.details.joined(separator: ", ") + ")"
    return visible(finding.gate.message.text(in: language) + details)
  }

  func help(_ finding: GateFinding) -> String { finding.gate.help.text(in: language) }

  var help: String { pick("cách sửa", "help") }
  var accept: String { pick("chấp nhận", "accept") }
  var blocked: String { pick("chặn", "blocked") }
  var warned: String { pick("nhắc", "warning") }
  var accepted: String { pick("đã chấp nhận", "accepted") }
  var before: String { pick("Trước", "Before") }
  var after: String { pick("Sau", "After") }
  var difference: String { pick("Chênh", "Difference") }
  var measure: String { pick("Gánh nặng", "Burden") }
  var formula: String { pick("Cách tính", "How it is counted") }
  var touches: String { pick("Còn đụng đến", "Also touches") }
  var targets: String { pick("Chỉ tiêu kế hoạch", "Plan targets") }
  var total: String { pick("Tổng cộng", "Total") }
  var missing: String { pick("Chưa tính được giờ và tiền vì thiếu", "Hours and money need") }
  var change: String { pick("Thay đổi", "Change") }
  var law: String { pick("Căn cứ", "Law") }
  var kind: String { pick("Loại", "Kind") }
  var title: String { pick("Thay đổi của danh mục thủ tục", "Changes of the catalogue") }

  func folded(_ count: Int, _ nature: ChangeNature) -> String {
    pick(
      "\(count) chỗ \(self.nature(nature)) (--all để xem)",
      "\(count) \(self.nature(nature)) (--all shows them)")
  }

  func value(_ value: BurdenValue) -> String {
    switch value {
    case .number(let number): formatted(number: number)
    case .dong(let amount): formatted(number: amount)
    case .hours(let hundredths): decimal(hundredths)
    case .span(let text): sentences.text(text, "time-limit", "takes").text(in: language)
    }
  }

  func difference(_ delta: BurdenDelta) -> String {
    guard let difference = delta.difference else {
      return pick("khác đơn vị, không so được", "other units, not compared")
    }
    let sign = difference > 0 ? "+" : "−"
    let size =
      switch delta.measure {
      case .time: TimeSpan.decimal(abs(difference), point: pick(",", "."))
      case .hours, .hoursPerYear: decimal(abs(difference))
      default: formatted(number: abs(difference))
      }
    return sign + size
  }

  func situation(_ delta: BurdenDelta) -> String {
    var parts: [String] = []
    if let name = delta.caseName { parts.append("«\(visible(name))»") }
    if let channel = delta.channel {
      parts.append(sentences.text(channel.rawValue, "channel", "channel").text(in: language))
    }
    return parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
  }

  func total(_ total: BurdenTotal) -> String {
    let sign = total.difference > 0 ? "+" : total.difference < 0 ? "−" : ""
    let size =
      switch total.measure {
      case .time: TimeSpan.decimal(abs(total.difference), point: pick(",", "."))
      case .hours, .hoursPerYear: decimal(abs(total.difference))
      default: formatted(number: abs(total.difference))
      }
    let unit = total.unit.isEmpty ? "" : " " + self.unit(total.unit)
    return sign + size + unit
  }

  private func unit(_ unit: String) -> String {
    guard language == .vietnamese else { return unit }
    let one = sentences.text("1 " + unit, "time-limit", "takes").text(in: language)
    return String(one.drop { $0 == "1" || $0 == " " })
  }

  private func decimal(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    let digits = rest == 0 ? "" : pick(",", ".") + (rest < 10 ? "0\(rest)" : "\(rest)")
    return formatted(number: hundredths / 100) + digits
  }

  func missing(_ report: BurdenReport) -> [String] {
    report.missing.map { item in
      switch item {
      case .hourlyIncome:
        pick(
          "thu nhập một giờ (hourly-income trong reviews/parameters.yaml)",
          "the hourly income (hourly-income in reviews/parameters.yaml)")
      case .hours: pick("giờ của từng việc («cost» trong bản ghi)", "hours (“cost” in the record)")
      case .fee(let name): pick("mức thu «\(visible(name))»", "the amount of “\(visible(name))”")
      case .volume: pick("số lượt một năm («volume»)", "the yearly volume (“volume”)")
      }
    }
  }

  func summary(_ report: ChangeReport) -> String {
    if report.count == 0 {
      return report.obstacles.isEmpty
        ? pick("Không có gì đổi.", "Nothing changed.")
        : pick(
          "Chưa so sánh được hết, nên không thể nói là không đổi.",
          "Not all could be compared, so this is not “no change”.")
    }
    let records = report.records.count
    var parts = [
      pick(
        "\(report.count) thay đổi ở \(records) bản ghi",
        "\(report.count) changes in \(records) records")
    ]
    for direction in [Direction.up, .down, .unknown] where report.count(direction) > 0 {
      parts.append("\(report.count(direction)) \(self.direction(direction))")
    }
    if report.accepted > 0 { parts.append("\(report.accepted) \(accepted)") }
    parts.append(
      report.blocking > 0
        ? pick("\(report.blocking) bị chặn", "\(report.blocking) blocked")
        : pick("không có gì bị chặn", "none blocked"))
    var text = parts.joined(separator: ", ") + "."
    if !report.obstacles.isEmpty {
      text += pick(
        " Có phần chưa so sánh được: xem ở trên.", " Some could not be compared: see above.")
    }
    return text
  }
}
