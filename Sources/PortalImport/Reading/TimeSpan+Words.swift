import ProcedureModel

extension TimeSpan {
  /// As people say it: `7,5 ngày làm việc`.
  var vietnamese: String {
    switch self {
    case .sameDay: "trong ngày làm việc"
    case .unlimited: "không thời hạn"
    case .amount(let halves, let unit):
      Self.decimal(halves, point: ",") + " " + unit.vietnamese
    }
  }
}

extension TimeSpan.Unit {
  var vietnamese: String {
    switch self {
    case .workingDay: "ngày làm việc"
    case .day: "ngày"
    case .workingHour: "giờ làm việc"
    case .hour: "giờ"
    case .month: "tháng"
    case .year: "năm"
    }
  }
}
