import VietnameseText

extension Phrases {
  /// What says that there is nothing.
  static let nothing = PhraseMatcher([
    "không", "không có", "không có thông tin", "không có quy định", "không quy định",
    "không áp dụng", "chưa có thông tin", "chưa có", "--",
  ])

  /// What stands before the last day of a period.
  static let periodEnds = PhraseMatcher([
    "đến hết ngày", "đến hết", "đến ngày", "áp dụng đến", "áp dụng đến ngày",
    "áp dụng đến hết ngày",
  ])

  /// The numbers of steps that sources tell of.
  static let numberedSteps = PhraseMatcher((1...12).map { "bước \($0)" })
}
