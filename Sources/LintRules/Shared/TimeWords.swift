import ProcedureModel

extension TimeSpan.Unit {
  /// The unit in English, for so many halves.
  func english(halves: Int) -> String {
    let word =
      switch self {
      case .workingDay: "working day"
      case .day: "calendar day"
      case .workingHour: "working hour"
      case .hour: "hour"
      case .month: "month"
      case .year: "year"
      }
    return halves > 2 ? word + "s" : word
  }
}

extension TimeSpan {
  /// An amount in words of both languages: `7,5 ngày làm việc`, `7.5 working days`.
  static func words(halves: Int, _ unit: Unit) -> (vi: String, en: String) {
    (
      decimal(halves, point: ",") + " " + unit.vietnamese,
      decimal(halves, point: ".") + " " + unit.english(halves: halves)
    )
  }

  /// The span in words of both languages.
  var words: (vi: String, en: String) {
    switch self {
    case .amount(let halves, let unit): Self.words(halves: halves, unit)
    case .sameDay: ("trong ngày", "the same day")
    case .unlimited: ("không có hạn", "no limit")
    }
  }
}
