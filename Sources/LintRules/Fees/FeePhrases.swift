import VietnameseText

extension Phrases {
  /// What the portal prints for a fee whose value is 0, whether it is free or nobody filled it in.
  static let printedFree = PhraseMatcher([
    "miễn phí", "miễn lệ phí", "miễn phí, lệ phí", "không thu phí", "không thu", "0", "0 đồng",
    "0 VNĐ", "0đ",
  ])
}
