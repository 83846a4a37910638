import VietnameseText

/// Subjects joined by commas, which stand inside names too.
enum SubjectSplitter {
  /// Known names first, the longest that fits; the rest goes from comma to comma.
  static func split(_ text: String, _ known: NameTable) -> [PublishedRecord.Named] {
    var names: [PublishedRecord.Named] = []
    let keys = known.byName.keys.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    var rest = Substring(text)
    while !rest.isEmpty {
      rest = rest.drop { $0 == " " || $0 == "," || $0 == ";" || $0 == "\n" }
      if rest.isEmpty { break }
      let plain = folded(String(rest))
      // Folding may take characters away, so the end is found by counting those that stay.
      if let key = keys.first(where: { plain.hasPrefix($0) && ends(plain, after: $0) }) {
        let count = key.unicodeScalars.count
        let name = String(rest.unicodeScalars.prefix(count))
        names.append(PublishedRecord.Named(name: trimmed(name)))
        rest = Substring(rest.unicodeScalars.dropFirst(count))
        continue
      }
      var depth = 0
      let piece = rest.prefix {
        if $0 == "(" { depth += 1 }
        if $0 == ")" { depth -= 1 }
        return depth > 0 || ($0 != "," && $0 != ";" && $0 != "\n")
      }
      let name = trimmed(String(piece))
      if !name.isEmpty { names.append(PublishedRecord.Named(name: name)) }
      rest = rest.dropFirst(piece.count)
    }
    return names
  }

  private static func ends(_ text: String, after key: String) -> Bool {
    let next = text.utf8.dropFirst(key.utf8.count).first
    return next == nil || next == UInt8(ascii: ",") || next == UInt8(ascii: ";")
      || next == UInt8(ascii: "\n")
  }
}
