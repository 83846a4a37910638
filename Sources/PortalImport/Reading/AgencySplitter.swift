import VietnameseText

/// Agencies joined by commas, which stand inside names too.
enum AgencySplitter {
  /// Cuts before words that only a body's name begins with; a whole that is one known name stays whole.
  static func split(_ text: String, _ known: NameTable) -> [PublishedRecord.Named] {
    if known.id(name: text) != nil { return [PublishedRecord.Named(name: text)] }
    var names: [String] = []
    for part in pieces(text) {
      let plain = folded(part)
      // A name begins with a capital; «tổ chức» in the middle of one does not.
      let isHead =
        heads.contains { plain.hasPrefix($0) }
        && part.unicodeScalars.first?.properties.isUppercase == true
      if isHead || names.isEmpty || known.id(name: part) != nil {
        names.append(part)
      } else {
        names[names.count - 1] += ", " + part
      }
    }
    return names.map { PublishedRecord.Named(name: $0) }
  }

  private static func pieces(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == "\n" }
      .map { withoutListMark(String($0)) }.filter { !$0.isEmpty }
  }

  private static let heads: [String] = [
    "uy ban", "ubnd", "so ", "bo ", "cuc ", "cong an", "phong ", "chi cuc", "trung tam",
    "van phong",
    "co quan", "chu tich", "toa an", "ban ", "tong cuc", "thanh tra", "bao hiem", "ngan hang",
    "hoi dong", "cang vu", "thue ", "hai quan", "kho bac", "don ", "vien ", "vu ", "don vi",
    "to chuc", "dai su quan", "quan khu", "bo tu lenh", "bo chi huy", "chinh phu", "thu tuong",
    "hdnd", "truong ", "benh vien", "doanh nghiep", "cong ty",
    "chi nhanh", "giam doc",
  ]
}
