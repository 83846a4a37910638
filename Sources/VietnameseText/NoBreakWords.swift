/// The words that hold on to the number or letter beside them, in every case they are written in.
enum NoBreakWords {
  /// Words before a number in digits; of two-syllable ones the second.
  static let beforeNumber = inEveryCase([
    "điều", "khoản", "điểm", "tiết", "chương", "mục", "phần", "lục", "mẫu", "số", "bước", "quý",
    "ngày", "tháng", "năm", "khóa", "kỳ", "biểu",
  ])

  /// Words before a single small letter.
  static let beforeLetter = inEveryCase(["điểm", "tiết"])

  /// Words before a number in Roman digits.
  static let beforeRoman = inEveryCase(["lục", "chương", "phần", "mục", "quý", "nhóm", "loại"])

  /// Words after a number.
  static let units = inEveryCase([
    "ngày", "giờ", "phút", "tuần", "tháng", "năm", "tuổi", "đồng", "nghìn", "triệu", "tỷ", "bộ",
    "bản", "tờ", "lần", "người", "km", "m", "m2", "ha", "kg", "MB",
  ])

  /// The words as given, with a capital, and in capitals.
  private static func inEveryCase(_ words: [String]) -> Set<String> {
    var all = Set(words)
    for word in words {
      all.insert(word.uppercased())
      all.insert(word.prefix(1).uppercased() + word.dropFirst())
    }
    return all
  }
}
