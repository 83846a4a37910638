extension TimeSpan.Unit {
  /// The unit as Vietnamese says it.
  public var vietnamese: String {
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
