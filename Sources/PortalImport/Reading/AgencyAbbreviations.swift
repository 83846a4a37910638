/// The letters of issuers in the numbers of acts, with the names they stand for.
enum AgencyAbbreviations {
  /// The issuer's name; empty for letters that are a kind of act or name no one body.
  static func name(_ letters: String) -> String? {
    table.first { $0.letters == letters }?.name
  }

  static func isKnown(_ letters: String) -> Bool {
    table.contains { $0.letters == letters }
  }

  /// How many letters at the start of a run are known, where capitals of a title follow them.
  static func longestKnown(in run: String) -> Int? {
    table.map(\.letters).filter { run.hasPrefix($0) && $0 != run && $0.unicodeScalars.count > 1 }
      .map(\.unicodeScalars.count).max()
  }

  /// The body that issued an act, by the last letters of its number that name one.
  static func issuer(ofNumber number: String) -> String? {
    guard let suffix = number.split(separator: "/").last else { return nil }
    for part in suffix.split(separator: "-").reversed() {
      let letters = String(part)
      if let name = name(letters), !name.isEmpty { return name }
      if letters.hasPrefix("QH"), letters.utf8.count == 4 { return "Quốc hội" }
      if letters.hasPrefix("UBTVQH") { return "Ủy ban Thường vụ Quốc hội" }
    }
    return nil
  }

  private static let table: [(letters: String, name: String)] = [
    ("BCA", "Bộ Công an"), ("BTP", "Bộ Tư pháp"), ("BTC", "Bộ Tài chính"),
    ("BXD", "Bộ Xây dựng"), ("BNV", "Bộ Nội vụ"), ("BYT", "Bộ Y tế"), ("BCT", "Bộ Công Thương"),
    ("BGDĐT", "Bộ Giáo dục và Đào tạo"), ("BNNMT", "Bộ Nông nghiệp và Môi trường"),
    ("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
    ("BTNMT", "Bộ Tài nguyên và Môi trường"), ("BKHCN", "Bộ Khoa học và Công nghệ"),
    ("BKHĐT", "Bộ Kế hoạch và Đầu tư"), ("BGTVT", "Bộ Giao thông vận tải"),
    ("BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội"),
    ("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"), ("BQP", "Bộ Quốc phòng"),
    ("BNG", "Bộ Ngoại giao"), ("BTTTT", "Bộ Thông tin và Truyền thông"),
    ("BDTTG", "Bộ Dân tộc và Tôn giáo"), ("TTCP", "Thanh tra Chính phủ"),
    ("VPCP", "Văn phòng Chính phủ"), ("NHNN", "Ngân hàng Nhà nước Việt Nam"),
    ("CP", "Chính phủ"), ("TTg", "Thủ tướng Chính phủ"), ("BHXH", "Bảo hiểm xã hội Việt Nam"),
    ("TTPVHCC", "Trung tâm Phục vụ hành chính công thành phố Hà Nội"),
    ("UBND", ""), ("HĐND", ""), ("QĐ", ""), ("NQ", ""), ("NĐ", ""), ("TT", ""), ("TTLT", ""),
    ("CT", ""), ("KH", ""), ("PL", ""), ("L", ""), ("VBHN", ""), ("QH", ""), ("UBTVQH", ""),
    ("TANDTC", "Tòa án nhân dân tối cao"), ("VKSNDTC", "Viện kiểm sát nhân dân tối cao"),
    ("BNN", "Bộ Nông nghiệp và Phát triển nông thôn"), ("CTN", "Chủ tịch nước"),
  ]
}
