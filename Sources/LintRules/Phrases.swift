import VietnameseText

/// The phrases that rules look for, each list built once.
enum Phrases {
  static let endedPapers = PhraseMatcher([
    "sổ hộ khẩu", "sổ tạm trú", "sổ đăng ký hộ khẩu", "sổ đăng ký tạm trú",
  ])

  static let vagueDocuments = PhraseMatcher([
    "giấy tờ khác", "giấy tờ khác có liên quan", "giấy tờ có liên quan", "giấy tờ có liên quan khác",
    "giấy tờ liên quan", "giấy tờ liên quan khác", "giấy tờ cần thiết", "giấy tờ cần thiết khác",
    "tài liệu khác", "tài liệu khác có liên quan", "tài liệu có liên quan", "tài liệu liên quan",
    "hồ sơ khác có liên quan", "hồ sơ có liên quan khác", "văn bản khác có liên quan",
    "nếu cần", "nếu thấy cần thiết", "khi cần thiết", "v.v.", "v.v", "vân vân",
  ])
}
