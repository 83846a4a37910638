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
