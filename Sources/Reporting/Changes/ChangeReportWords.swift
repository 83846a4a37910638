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
    return first.uppercased() + text.dropFirst() + Self.confidence(change).text(in: language)
  }

  /// How sure it is that both sides are one thing; empty where it is certain.
  static func confidence(_ change: Change) -> Message {
    guard change.confidence < 100 else { return Message(vi: "", en: "") }
    return Message(
      vi: " (nhận ra nhờ nội dung giống \(change.confidence)%)",
      en: " (recognised by content, \(change.confidence)% alike)")
  }

  /// What is wrong, with what it is about.
  static func gate(_ finding: GateFinding) -> Message {
    let details =
      finding.details.isEmpty ? "" : " (" + finding.details.joined(separator: ", ") + ")"
    let message = finding.gate.message
    return Message(vi: message.vietnamese + details, en: message.english + details)
  }

  /// Both sides of a change as they are read aloud; a dash where there is none.
  func sides(_ change: Change) -> (before: String, after: String) {
    let sides = sentences.sides(change)
    func shown(_ side: Message?) -> String { visible(side?.text(in: language) ?? "—") }
    return (shown(sides.before), shown(sides.after))
  }

  /// By how much a value changed; else in which direction.
  func delta(_ change: Change) -> String {
    if let delta = sentences.delta(change) { return delta.text(in: language) }
    return change.nature == .rule ? direction(change.direction) : nature(change.nature)
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
    visible(Self.gate(finding).text(in: language))
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
  var plan: String { pick("Kế hoạch", "Plan") }
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

  /// What a measure was; from the least to the most where cases differ.
  func before(_ delta: BurdenDelta) -> String {
    range(value(delta.lowest.before), value(delta.highest.before))
  }

  /// What a measure is; from the least to the most where cases differ.
  func after(_ delta: BurdenDelta) -> String {
    range(value(delta.lowest.after), value(delta.highest.after))
  }

  private func range(_ lowest: String, _ highest: String) -> String {
    lowest == highest ? lowest : lowest + "–" + highest
  }

  func difference(_ delta: BurdenDelta) -> String {
    guard let difference = delta.difference else {
      return pick("khác đơn vị, không so được", "other units, not compared")
    }
    return signed(difference, delta.measure)
  }

  /// In which cases and ways of filing; empty where it is so in all.
  func situation(_ delta: BurdenDelta) -> String {
    var parts: [String] = []
    if !delta.cases.isEmpty {
      let shown = delta.cases.prefix(Self.mostCases).map { "«\(visible($0))»" }
      let rest = delta.cases.count - shown.count
      let more = rest > 0 ? [pick("\(rest) trường hợp khác", "\(rest) more cases")] : []
      parts.append((shown + more).joined(separator: ", "))
    }
    let channels = delta.channels.map {
      sentences.text($0.rawValue, "channel", "channel").text(in: language)
    }
    if !channels.isEmpty { parts.append(channels.joined(separator: ", ")) }
    if delta.isPartial {
      parts.append(pick("chưa kể phần bản ghi không nêu", "without what the record does not say"))
    }
    return parts.isEmpty ? "" : " (" + parts.joined(separator: "; ") + ")"
  }

  /// As many cases as are named one by one.
  private static let mostCases = 3

  /// By how much a measure changes over all procedures: one figure, or from the least to the most.
  func total(_ total: BurdenTotal) -> String {
    let unit = total.unit.isEmpty ? "" : " " + self.unit(total.unit)
    let lowest = signed(total.lowest.difference, total.measure)
    guard !total.isOne else { return lowest + unit }
    let highest = signed(total.highest.difference, total.measure)
    return pick(
      "từ \(lowest) đến \(highest)\(unit), tùy trường hợp",
      "from \(lowest) to \(highest)\(unit), by case")
  }

  private func signed(_ number: Int, _ measure: BurdenMeasure) -> String {
    let sign = number > 0 ? "+" : number < 0 ? "−" : ""
    let size =
      switch measure {
      case .time: TimeSpan.decimal(abs(number), point: pick(",", "."))
      case .hours, .hoursPerYear: decimal(abs(number))
      default: formatted(number: abs(number))
      }
    return sign + size
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

  /// What keeps hours and đồng from being told, kind by kind: `thutuc cost` has them one by one.
  func missing(_ report: BurdenReport) -> [String] {
    MissingInput.brief(report.missing).map { visible($0.text(in: language)) }
  }

  /// What the changes do for a target, of which plan it is, and what it asks for.
  func progress(_ progress: TargetProgress, in report: ChangeReport) -> String {
    let wanted = progress.wanted.text(in: language)
    let end = wanted.isEmpty ? "" : pick(" — chỉ tiêu: ", " — target: ") + wanted
    return "\(report.number(ofPlan: progress.plan)), \(progress.target): "
      + progress.message.text(in: language) + end
  }

  /// Measures of which only one side says enough; empty where there are none.
  func oneSided(_ report: BurdenReport) -> String {
    let names = BurdenMeasure.allCases.filter { report.oneSided.contains($0) }
      .map { $0.name.text(in: language) }
    guard !names.isEmpty else { return "" }
    return pick("Chưa so được vì chỉ một bên nêu", "Only one side says")
      + ": " + names.joined(separator: "; ")
  }

  /// What else is touched, kind by kind, on one line.
  func touches(_ record: RecordChange) -> String {
    Touch.Kind.allCases.compactMap { kind in
      let names = record.touches.filter { $0.kind == kind }.map(\.name)
      guard !names.isEmpty else { return nil }
      return kind.name.text(in: language) + " " + names.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// Whether a record's hours and đồng are worth a word: something about them changed or is missing.
  func concernsCost(_ record: RecordChange) -> Bool {
    !record.burden.deltas.isEmpty
      || record.changes.contains {
        ["fee", "rate", "reduction", "cost", "volume"].contains($0.change.kind.schema)
          || $0.change.kind.key == "fees"
      }
  }

  func summary(_ report: ChangeReport) -> String {
    if report.count == 0 {
      guard report.obstacles.isEmpty else {
        return pick(
          "Chưa so sánh được hết, nên không thể nói là không đổi.",
          "Not all could be compared, so this is not “no change”.")
      }
      let nothing = pick("Không có gì đổi.", "Nothing changed.")
      guard report.files > 0 else { return nothing }
      // Lines that differ are never passed over in silence.
      return nothing
        + pick(
          " \(report.files) tệp có dòng khác nhưng bản ghi đọc ra vẫn thế: ghi chú, cách trình bày, phần không có hiệu lực, hoặc khóa mà thutuc lint báo lỗi.",
          " \(report.files) file\(report.files == 1 ? " has" : "s have") other lines, but the records read the same: comments, layout, what does not hold here, or keys that thutuc lint refuses."
        )
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
