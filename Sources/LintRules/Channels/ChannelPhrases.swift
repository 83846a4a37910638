import VietnameseText

extension Phrases {
  /// The portals that provinces ran until 30 June 2025, by the names they had.
  static let closedPortals: PhraseMatcher = {
    let provinces: [String] = [
      "angiang", "bacgiang", "backan", "baclieu", "bacninh", "baria-vungtau", "bentre", "binhdinh",
      "binhduong", "binhphuoc", "binhthuan", "camau", "cantho", "caobang", "daklak", "daknong",
      "danang", "dienbien", "dongnai", "dongthap", "gialai", "hagiang", "haiduong", "haiphong",
      "hanam", "hanoi", "hatinh", "haugiang", "hoabinh", "hochiminhcity", "hungyen", "khanhhoa",
      "kiengiang", "kontum", "laichau", "lamdong", "langson", "laocai", "longan", "namdinh",
      "nghean", "ninhbinh", "ninhthuan", "phutho", "phuyen", "quangbinh", "quangnam", "quangngai",
      "quangninh", "quangtri", "soctrang", "sonla", "tayninh", "thaibinh", "thainguyen",
      "thanhhoa", "thuathienhue", "tiengiang", "travinh", "tuyenquang", "vinhlong", "vinhphuc",
      "yenbai",
    ]
    return PhraseMatcher(provinces.map { "dichvucong.\($0).gov.vn" })
  }()
}
