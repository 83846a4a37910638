import VietnameseText

extension Phrases {
  /// The identity card that ended with 2024, as records name it.
  static let oldIdentityCards = PhraseMatcher([
    "chứng minh nhân dân", "giấy chứng minh nhân dân", "CMND", "chứng minh thư",
    "chứng minh thư nhân dân",
  ])

  /// Papers that show who somebody is today.
  static let presentIdentityPapers = PhraseMatcher([
    "căn cước", "thẻ căn cước", "căn cước công dân", "thẻ căn cước công dân", "CCCD", "hộ chiếu",
    "giấy chứng nhận căn cước", "căn cước điện tử", "định danh", "giấy tờ tùy thân",
    "giấy tờ tuỳ thân",
  ])
}
