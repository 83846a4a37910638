import VietnameseText

/// Ids made from names: short, legal, and unlike each other in one list.
struct Identifier {
  private var used: Set<String> = []

  /// An id for a name; a number follows where the list has it already.
  mutating func make(_ name: String, or fallback: String) -> String {
    let base = Self.base(name, or: fallback)
    var id = base
    var number = 2
    while !used.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  /// The slug of a name, cut at a word, begun with a letter.
  static func base(_ name: String, or fallback: String, length: Int = 60) -> String {
    var id = slug(name)
    if id.utf8.count > length {
      let cut = id.utf8.prefix(length)
      let whole = cut.lastIndex(of: UInt8(ascii: "-")).map { cut[..<$0] } ?? cut
      id = String(decoding: whole, as: UTF8.self)
    }
    guard let first = id.utf8.first, (97...122).contains(first) else {
      let rest = id.isEmpty ? "" : "-" + id
      return fallback + rest
    }
    return ["yes", "no", "on", "off", "y", "n", "true", "false", "null"].contains(id)
      ? fallback + "-" + id : id
  }
}
