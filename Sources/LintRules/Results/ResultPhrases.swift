import VietnameseText

extension Phrases {
  /// What stands for a name and is none.
  static let namelessResults = PhraseMatcher([
    "kết quả", "kết quả giải quyết", "kết quả giải quyết thủ tục hành chính",
    "kết quả giải quyết hồ sơ", "kết quả thực hiện", "kết quả thủ tục hành chính",
    "kết quả theo quy định", "văn bản", "văn bản trả lời", "giấy chứng nhận", "giấy phép",
    "quyết định", "khác", "không có thông tin",
  ])
}
