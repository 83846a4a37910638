import SourceText

/// A document made from a seed: its text, what it means, and which texts are unquoted on one line.
struct GeneratedDocument {
  private(set) var text = ""
  /// The tree as `YAMLTree.outline` writes it, made without reading the text.
  private(set) var outline = ""
  private var state: UInt64

  /// The same document for the same seed.
  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    outline = block(indentation: 0, depth: 0)
  }

  /// Words of one to four bytes a letter, composed and decomposed.
  private static let words: [String] = [
    "giấy", "khai", "sinh", "Đăng", "ký", "a\u{306}n", "ho\u{300}a", "𝄞", "x", "123/2015/NĐ-CP",
    "bản-chính", "don't", "5", "(nếu có)", "a:b", "c#d", "“ngoặc”", "1.10",
  ]

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func words() -> String {
    (0...next(4)).map { _ in Self.words[next(Self.words.count)] }.joined(separator: " ")
  }

  /// Writes a collection in block style, each entry on a line of its own; gives its outline.
  private mutating func block(indentation: Int, depth: Int) -> String {
    let isMapping = next(3) > 0
    var parts: [String] = []
    for index in 0...next(4) {
      if next(6) == 0 { text += "# ghi chú: \(words())\n" }
      text += String(repeating: " ", count: indentation)
      if isMapping {
        let key = "k\(index) \(words())"
        text += key + ":"
        parts.append("‹\(key)›: " + value(indentation: indentation, depth: depth))
      } else {
        text += "-"
        parts.append(value(indentation: indentation, depth: depth))
      }
    }
    return isMapping
      ? "{" + parts.joined(separator: ", ") + "}" : "[" + parts.joined(separator: ", ") + "]"
  }

  private mutating func value(indentation: Int, depth: Int) -> String {
    let inner = String(repeating: " ", count: indentation + 2)
    let words = words()
    switch next(depth < 4 ? 9 : 6) {
    case 0:
      text += next(2) == 0 ? " \"\(words)\" # x\n" : " '\(words.replacingQuotes)'\r\n"
      return "‹\(words)›"
    case 1:
      text += " |\n\(inner)\(words)\n\n"
      return "‹\(words)\n›"
    case 2:
      text += " [ \"\(words)\", {b: 'Đ' } ] \n"
      return "[‹\(words)›, {‹b›: ‹Đ›}]"
    case 3:
      text += " Đ \(words)\n\(inner)hai\n"
      return "‹Đ \(words) hai›"
    case 4:
      text += "\n"
      return "‹›"
    case 5:
      text += "   Đ \(words)   # x\n"
      return "‹Đ \(words)›"
    default:
      text += "\n"
      return block(indentation: indentation + 2, depth: depth + 1)
    }
  }
}

extension String {
  /// The text as it is written between single quotes.
  fileprivate var replacingQuotes: String {
    split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }
}
