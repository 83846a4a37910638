import VietnameseText

/// The number of an announcing decision, out of what the portal prints for it.
enum DecisionNumber {
  /// Takes off «Quyết định số» and blanks around signs; never adds or changes a letter or digit.
  static func clean(_ printed: String) -> String {
    var text = printed
    for prefix in ["quyet dinh so", "quyet dinh", "so"] {
      let plain = folded(text)
      guard plain.hasPrefix(prefix + " ") || plain.hasPrefix(prefix + ":") else { continue }
      text = trimmed(String(text.unicodeScalars.dropFirst(prefix.unicodeScalars.count)))
      while text.hasPrefix(":") { text = trimmed(String(text.dropFirst())) }
    }
    for (loose, tight) in [(" /", "/"), ("/ ", "/"), (" -", "-"), ("- ", "-"), ("–", "-")] {
      text = text.replacing(loose, with: tight)
    }
    if let number = LegalNumber.all(in: text).first, text.hasPrefix(number.text) {
      // What follows the number is a date or a title.
      return number.text
    }
    return text
  }

  /// Whether a number holds a year of its own: `55/2026/QĐ-UBND`.
  static func hasYear(_ number: String) -> Bool {
    let parts = number.split(separator: "/")
    return parts.count >= 3
      && parts.dropFirst().contains {
        $0.utf8.count == 4 && $0.utf8.allSatisfy { (48...57).contains($0) }
      }
  }
}
