import VietnameseText

extension Phrases {
  /// What the names of procedures say that take a paper out of use.
  static let withdrawals = PhraseMatcher(["thu hồi", "nộp lại", "giao nộp", "hủy", "huỷ"])
}
