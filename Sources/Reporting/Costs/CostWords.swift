package import ComplianceCost
package import Diagnostics
package import ProcedureModel
import VietnameseText

/// How costs are told: amounts, ranges, hours, sources.
package struct CostWords: Sendable {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  private var point: String { pick(",", ".") }

  /// `300.000 đồng`, with the range where sources differ; whole đồng.
  package func amount(_ range: CostRange?) -> String {
    guard let range else { return pick("chưa tính được", "not known") }
    let middle = dong(range.middle.dong)
    guard range.isWide else { return middle }
    return middle
      + pick(
        " (từ \(formatted(number: range.low.dong)) đến \(formatted(number: range.high.dong)))",
        " (\(formatted(number: range.low.dong)) to \(formatted(number: range.high.dong)))")
  }

  package func hours(_ hundredths: Int) -> String {
    decimal(hundredths: hundredths, point: point)
  }

  func hours(_ range: HourRange) -> String {
    let middle = hours(range.middle)
    guard range.isWide else { return middle }
    return pick(
      "\(middle) (từ \(hours(range.low)) đến \(hours(range.high)))",
      "\(middle) (\(hours(range.low)) to \(hours(range.high)))")
  }

  package func share(_ hundredths: Int) -> String {
    percent(hundredths: hundredths, point: point)
  }

  /// `2 lần × 1,5 giờ × 50.000 đồng = 150.000 đồng`.
  func formula(_ term: CostTerm, _ parameters: CostParameters) -> String {
    var factors: [String] = []
    if term.count != 1 { factors.append(pick("\(term.count) lần", "\(term.count) times")) }
    if let hours = term.hours {
      factors.append(self.hours(hours) + pick(" giờ", " hours"))
    } else if term.part == .work {
      factors.append(pick("? giờ", "? hours"))
    }
    if let price = term.price {
      factors.append(amount(price))
    } else {
      for name in term.parameters where !name.rawValue.hasPrefix("gio-") {
        factors.append(
          parameters.value(name).map { decimal(hundredths: $0, point: point) + "\u{A0}đồng" }
            ?? "«\(name.rawValue)»")
      }
    }
    if term.part == .fee, term.price == nil { factors.append("?") }
    let sum = term.amount.map { " = " + amount($0) } ?? ""
    return factors.joined(separator: " × ") + (factors.count > 1 ? sum : "")
  }

  package func channel(_ channel: Channel?) -> String {
    switch channel {
    case .inPerson?: pick("nộp trực tiếp", "in person")
    case .online?: pick("nộp trực tuyến", "online")
    case .post?: pick("nộp qua bưu chính", "by post")
    case nil: pick("mọi cách nộp", "any channel")
    }
  }

  /// A parameter with its value, days, source and how sure that is.
  func parameter(_ name: CostParameters.Name, _ parameters: CostParameters) -> String {
    guard let entry = parameters.entry(name), let value = entry.value?.value else {
      return "\(name.rawValue): " + pick("chưa có", "not given")
    }
    var text =
      "\(name.rawValue) = \(decimal(hundredths: value, point: point)) \(entry.unit?.value ?? "")"
    if let from = entry.from {
      text += pick(" từ \(from.value.vietnamese)", " from \(from.value.iso)")
    }
    if let until = entry.until {
      text += pick(" đến \(until.value.vietnamese)", " until \(until.value.iso)")
    }
    if let source = entry.source?.value { text += pick("; nguồn: ", "; source: ") + source }
    switch entry.sourceStatus?.value {
    case .unverified?: text += pick(" (chưa kiểm chứng)", " (unverified)")
    case .reported?: text += pick(" (theo báo chí, trang cơ quan)", " (as reported)")
    case .verified?, nil: break
    }
    return text
  }
}
