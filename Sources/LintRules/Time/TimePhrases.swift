import VietnameseText

extension Phrases {
  /// Words that promise haste and set no limit.
  static let vagueTimes = PhraseMatcher([
    "theo quy định", "theo quy định hiện hành", "theo quy định của pháp luật", "kịp thời",
    "sớm nhất", "trong thời gian sớm nhất", "nhanh nhất", "thời gian hợp lý", "khi có kết quả",
    "tùy từng trường hợp", "tùy theo", "ngay sau khi", "giải quyết ngay", "trả kết quả ngay",
    "trả ngay", "cấp ngay", "thực hiện ngay",
  ])

  /// A printed limit that is one of these, and no more, sets none.
  static let vagueWholeTimes = PhraseMatcher(["ngay", "ngay lập tức", "theo mô tả"])

  /// Days and working days, in this order.
  static let days = PhraseMatcher(["ngày", "ngày làm việc"])
}
