import VietnameseText

extension Phrases {
  /// The slip that tells when to come back.
  static let appointments = PhraseMatcher([
    "hẹn trả kết quả", "phiếu hẹn", "giấy hẹn", "hẹn trả", "hẹn ngày", "ngày hẹn",
    "phiếu tiếp nhận", "giấy tiếp nhận", "biên nhận", "giấy biên nhận",
  ])

  /// Words for a refusal that leaves something in hand.
  static let refusalNotices = PhraseMatcher([
    "văn bản", "phiếu từ chối", "phiếu", "thông báo", "nêu lý do", "nêu rõ lý do",
  ])
}
