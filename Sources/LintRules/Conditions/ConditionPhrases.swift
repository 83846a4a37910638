import VietnameseText

extension Phrases {
  /// Qualities without a measure.
  static let vagueConditions = PhraseMatcher([
    "đủ năng lực", "có năng lực", "có đủ năng lực", "có uy tín", "uy tín tốt", "đạo đức tốt",
    "phẩm chất đạo đức tốt", "tư cách đạo đức tốt", "có đủ điều kiện cần thiết",
    "đủ điều kiện cần thiết", "điều kiện cần thiết", "phù hợp", "phù hợp với khả năng",
    "phù hợp với năng lực",
    "phù hợp với tình hình", "phù hợp với điều kiện thực tế", "phù hợp với thực tế", "hợp lý",
    "đầy đủ điều kiện",
    "có kinh nghiệm", "am hiểu", "các điều kiện khác",
  ])

  /// Pointers at provisions that are not named.
  static let asPrescribed = PhraseMatcher([
    "theo quy định", "theo quy định của pháp luật", "theo quy định pháp luật",
    "các quy định khác của pháp luật", "các văn bản quy định pháp luật khác",
    "quy định pháp luật khác", "quy định khác có liên quan",
  ])

  private static let about = PhraseMatcher(["về"])

  /// Whether the next word says what the provisions are about: then they can be looked up.
  static func namesSubject(_ text: String, after range: Range<Int>) -> Bool {
    let rest = String(decoding: text.utf8.dropFirst(range.upperBound).prefix(6), as: UTF8.self)
    return about.firstMatch(in: rest)?.range.lowerBound == 1
  }

  /// `pháp luật` alone names no act; the rest name where the criteria stand.
  private static let laws = PhraseMatcher([
    "pháp luật", "luật", "bộ luật", "nghị định", "thông tư", "nghị quyết", "quyết định", "phụ lục",
    "quy chuẩn", "tiêu chuẩn quốc gia", "hội đồng nhân dân", "ủy ban nhân dân", "bộ trưởng",
    "của bộ",
  ])

  /// Whether a text names an act, a standard, or the body whose rules apply.
  static func namesLaw(_ text: String) -> Bool {
    laws.matches(in: text).contains { $0.phrase != 0 }
  }

  private static let measures = PhraseMatcher([
    "với", "hành vi", "hành vi dân sự", "pháp luật dân sự", "quy hoạch", "theo", "từ", "tối thiểu",
    "ít nhất",
  ])

  /// Whether something follows that says what is meant: a measure, or a term of law.
  static func measured(_ text: String, from end: Int) -> Bool {
    let rest = String(decoding: text.utf8.dropFirst(end), as: UTF8.self)
    guard let match = measures.firstMatch(in: rest) else { return hasDigit(rest) }
    return match.range.lowerBound <= 1 || hasDigit(rest)
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.utf8.contains { $0 &- 0x30 < 10 }
  }
}
