import VietnameseText

extension Phrases {
  /// Bodies of the district level, as notes name them.
  static let districtBodies = PhraseMatcher([
    "cấp huyện", "cấp quận", "UBND cấp huyện", "UBND quận", "UBND huyện", "UBND thị xã",
    "Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân quận", "Ủy ban nhân dân huyện",
    "Ủy ban nhân dân thị xã", "Uỷ ban nhân dân cấp huyện", "Uỷ ban nhân dân quận",
    "Uỷ ban nhân dân huyện", "Công an cấp huyện", "Công an quận", "Công an huyện",
    "Bảo hiểm xã hội cấp huyện", "Bảo hiểm xã hội huyện", "Bảo hiểm xã hội quận",
    "Tòa án nhân dân cấp huyện", "Phòng Tư pháp", "quận, huyện", "huyện, quận",
    "quận, huyện, thị xã",
  ])

  /// Words that tell of the past: a body that has ended may stand beside them.
  static let history = PhraseMatcher([
    "trước đây", "trước ngày", "đã cấp", "nay là", "không còn", "đã hết", "cũ", "chấm dứt",
  ])

  static let delegation = PhraseMatcher(["ủy quyền", "uỷ quyền"])
}
