package import Diagnostics
package import ProcedureModel
package import Reviews
import VietnameseText

/// The ledger's words in one language, the same in text, on pages and on the public site.
package struct LedgerWords: Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  func day(_ day: CivilDate) -> String { language == .vietnamese ? day.vietnamese : day.iso }

  func number(_ number: Int) -> String {
    let text = formatted(number: number)
    return language == .vietnamese ? text : text.replacing(".", with: ",")
  }

  /// A share in hundredths of a percent; `nil` of nothing.
  static func share(_ part: Int, of whole: Int) -> Int? { LedgerFigure(part, of: whole).share }

  /// `71,64%`, from hundredths of a percent.
  func percent(_ hundredths: Int) -> String {
    let rest = abs(hundredths) % 100
    let sign = hundredths < 0 ? "−" : ""
    return sign + number(abs(hundredths) / 100) + pick(",", ".") + (rest < 10 ? "0" : "")
      + "\(rest)%"
  }

  /// `1.652/2.306 = 71,64%`.
  package func figure(_ figure: LedgerFigure) -> String {
    var text = "\(number(figure.numerator))/\(number(figure.denominator))"
    if let share = figure.share { text += " = " + percent(share) }
    return text
  }

  /// How much of what was counted from is about something else.
  package func outside(_ count: Int) -> String {
    pick(
      "ngoài phạm vi chỉ tiêu nên không đếm: \(number(count)) nhóm số liệu (mỗi nhóm là một thủ tục ở một cơ quan, một cấp)",
      "not counted, since the target is about others: \(number(count)) groups of figures (one procedure at one agency and level each)"
    )
  }

  /// The figure of an agency or a field; what nobody can tell of it is said.
  func portion(_ portion: LedgerEntry.Portion) -> String {
    let unknown = pick("chưa biết", "not known") + " " + number(portion.figure.unknown)
    if portion.figure.denominator == 0 { return "\(portion.name): \(unknown)" }
    return "\(portion.name): " + figure(portion.figure)
      + (portion.figure.unknown > 0 ? " (\(unknown))" : "")
  }

  /// The figure of a part; a mere number where it is no share.
  package func part(_ part: LedgerEntry.Part) -> String {
    let name = part.name.text(in: language) + ": "
    if part.figure.isEmpty { return name + pick("chưa có", "none") }
    if part.figure.denominator == 0 {
      return name + pick("chưa biết", "not known") + " (\(number(part.figure.unknown)))"
    }
    if part.figure.numerator == part.figure.denominator,
      part.id == "held" || part.id == "abolished"
        || part.id == "promised"
    {
      return name + number(part.figure.numerator)
    }
    return name + figure(part.figure)
  }

  package func bound(_ entry: LedgerEntry) -> String {
    guard let bound = entry.bound else { return pick("chưa nêu con số", "no figure stated") }
    let typed = language == .vietnamese ? bound.typed.replacing(".", with: ",") : bound.typed
    return bound.isLeast
      ? pick("ít nhất \(typed)", "at least \(typed)")
      : pick("nhiều nhất \(typed)", "at most \(typed)")
  }

  package func due(_ entry: LedgerEntry) -> String {
    var parts: [String] = []
    if let before = entry.before { parts.append(pick("trước ngày ", "before ") + day(before)) }
    if let until = entry.until { parts.append(pick("đến hết ngày ", "until ") + day(until)) }
    if case .amount(let halves, let unit)? = entry.every {
      let amount = TimeSpan.decimal(halves, point: pick(",", "."))
      let word =
        switch unit {
        case .month: pick("tháng", "months")
        case .year: pick("năm", "years")
        case .day: pick("ngày", "days")
        case .workingDay: pick("ngày làm việc", "working days")
        case .hour: pick("giờ", "hours")
        case .workingHour: pick("giờ làm việc", "working hours")
        }
      parts.append(pick("mỗi \(amount) \(word)", "every \(amount) \(word)"))
    }
    if entry.isDue { parts.append(pick("đã qua hạn", "past due")) }
    return parts.joined(separator: "; ")
  }

  package func standing(_ entry: LedgerEntry) -> String {
    switch entry.standing {
    case .met: pick("đạt", "met")
    case .notMet: pick("chưa đạt", "not met")
    case .unknown: pick("chưa biết", "not known")
    case .noFigure: pick("không có mức để so", "nothing to hold it against")
    }
  }

  /// How sure the target's figure is; empty where the original was read.
  package func sureness(_ status: SourceStatus?) -> String {
    switch status {
    case .verified: ""
    case .reported: pick("chỉ tiêu theo tin báo chí", "target as reported")
    case .unverified, nil: unverified
    }
  }

  package var unverified: String {
    pick("chưa đối chiếu văn bản gốc", "not checked against the original")
  }

  /// How many initiatives stand at each stage.
  func initiatives(_ ledger: Ledger) -> String {
    let known = ledger.initiatives.filter { $0.count > 0 }
      .map { "\($0.status.name.text(in: language)) \(number($0.count))" }
    return pick(
      "Mô hình, sáng kiến một cửa, một cửa liên thông: ",
      "Initiatives in one-stop and interlinked one-stop service: ")
      + (known.isEmpty
        ? pick("chưa có (reviews/initiatives/<tên>.yaml)", "none (reviews/initiatives/<name>.yaml)")
        : known.joined(separator: ", "))
  }

  /// That shares of procedures are of those the catalogue holds.
  package func coverage(_ ledger: Ledger) -> String {
    pick(
      "Mọi con số về thủ tục chỉ tính \(number(ledger.procedures)) thủ tục có trong danh mục này, không phải mọi thủ tục của địa phương.",
      "All figures on procedures are about the \(number(ledger.procedures)) that this catalogue holds, not about all of the place."
    )
  }

  var incomplete: String { pick("chưa cộng đủ", "incomplete") }

  package func missing(_ missing: LedgerEntry.Missing) -> String {
    missing.file.isEmpty
      ? missing.message.text(in: language)
      : missing.file + ": " + missing.message.text(in: language)
  }
}
