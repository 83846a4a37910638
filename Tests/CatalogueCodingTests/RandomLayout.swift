import CatalogueCoding
import SourceText
import YAMLSyntax

/// Writes a tree anew with everything at random that means nothing.
///
/// Indentation, the order of keys, quotes, brackets or blocks, blank lines, comments, line ends.
struct RandomLayout {
  /// Numbers that are the same for the same seed, on every machine.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  let tree: YAMLTree
  var dice: Dice
  /// The comments that were written, in no order.
  private(set) var comments: [String] = []
  private var text = ""

  init(_ tree: YAMLTree, seed: UInt64) {
    self.tree = tree
    dice = Dice(state: seed)
  }

  mutating func write() -> String {
    text = ""
    block(tree.root, column: 0, isOpen: false)
    if chance(3) { ownLine(column: 0) }
    if chance(4) { text = "\u{FEFF}" + text }
    return chance(3) ? text.replacing("\n", with: "\r\n") : text
  }

  private mutating func chance(_ outOf: Int) -> Bool {
    Int.random(in: 0..<outOf, using: &dice) == 0
  }

  private mutating func spaces(_ range: ClosedRange<Int>) -> String {
    String(repeating: " ", count: Int.random(in: range, using: &dice))
  }

  private mutating func comment() -> String {
    let text = "# ghi chú số \(comments.count): \"'{[,"
    comments.append(text)
    return text
  }

  private mutating func ownLine(column: Int) {
    text += String(repeating: " ", count: column) + comment() + spaces(0...2) + "\n"
  }

  private mutating func endLine() {
    if chance(12) { text += spaces(1...4) + comment() }
    text += spaces(0...1) + "\n"
  }

  private mutating func above(column: Int) {
    if chance(6) { text += String(repeating: "\n", count: Int.random(in: 1...3, using: &dice)) }
    if chance(10) { ownLine(column: chance(3) ? Int.random(in: 0...column, using: &dice) : column) }
    if chance(12) { text += " \n" }
  }

  private mutating func block(_ node: NodeID, column: Int, isOpen: Bool) {
    var isFirst = isOpen
    if tree.kind(node) == .mapping {
      for (key, value) in Array(tree.entries(node)).shuffled(using: &dice) {
        if !isFirst {
          above(column: column)
          text += String(repeating: " ", count: column)
        }
        isFirst = false
        text += key0(key) + spaces(0...1) + ":"
        self.value(value, column: column, isElement: false)
      }
    } else if tree.kind(node) == .sequence, tree.firstChild(node) != nil {
      for element in tree.elements(node) {
        if !isFirst {
          above(column: column)
          text += String(repeating: " ", count: column)
        }
        isFirst = false
        text += "-"
        value(element, column: column, isElement: true)
      }
    } else {
      text += tree.kind(node) == .sequence ? "[]\n" : scalar(node, column: 0, isFlow: true) + "\n"
    }
    if chance(15) { ownLine(column: column) }
  }

  private func key0(_ key: NodeID) -> String {
    ScalarWriter.write(tree.text(key), as: tree.style(key) == .plain ? .word : .code, in: .key)
  }

  private mutating func value(_ node: NodeID, column: Int, isElement: Bool) {
    if tree.kind(node) == .scalar {
      if tree.range(node).isEmpty {
        endLine()
        return
      }
      text += spaces(1...2)
      if chance(8), tree.text(node).utf8.count > 3, !tree.text(node).utf8.contains(0x0A) {
        if let literal = literal(node, column: column) {
          text += literal
          return
        }
      }
      if tree.text(node).utf8.contains(0x0A), let literal = literal(node, column: column) {
        text += literal
        return
      }
      text += scalar(node, column: column, isFlow: false)
      endLine()
      return
    }
    if tree.firstChild(node) == nil || (isFlat(node) && chance(2)) || tree.isFlow(node) && chance(2)
    {
      text += " "
      flow(node, column: column)
      endLine()
      return
    }
    if isElement {
      let gap = Int.random(in: 1...4, using: &dice)
      text += String(repeating: " ", count: gap)
      block(node, column: column + 1 + gap, isOpen: true)
    } else {
      endLine()
      let least = tree.kind(node) == .sequence ? 0 : 1
      block(node, column: column + Int.random(in: least...5, using: &dice), isOpen: false)
    }
  }

  private func isFlat(_ node: NodeID) -> Bool {
    let children =
      tree.kind(node) == .mapping
      ? tree.entries(node).map(\.value) : tree.elements(node).map { $0 }
    return children.allSatisfy {
      tree.kind($0) == .scalar && !tree.text($0).utf8.contains(0x0A) && !tree.range($0).isEmpty
    }
  }

  private mutating func flow(_ node: NodeID, column: Int) {
    let isMapping = tree.kind(node) == .mapping
    text += isMapping ? "{" : "["
    var parts: [(NodeID?, NodeID)] =
      isMapping ? tree.entries(node).map { ($0, $1) } : tree.elements(node).map { (nil, $0) }
    if isMapping { parts.shuffle(using: &dice) }
    let breaks = chance(4)
    for (index, part) in parts.enumerated() {
      if index > 0 { text += spaces(0...1) + "," + spaces(isMapping ? 1...1 : 0...1) }
      if breaks, chance(2) {
        if chance(2), text.last == " " || text.last == "," { text += " " + comment() }
        text += "\n" + String(repeating: " ", count: column + 1) + spaces(0...6)
        if chance(6) {
          text += comment() + "\n" + String(repeating: " ", count: column + 2)
        }
      } else {
        text += spaces(0...1)
      }
      if let key = part.0 { text += key0(key) + ": " }
      if tree.kind(part.1) == .scalar {
        text += scalar(part.1, column: column, isFlow: true)
      } else {
        flow(part.1, column: column)
      }
    }
    text += spaces(0...1) + (isMapping ? "}" : "]")
  }

  private mutating func literal(_ node: NodeID, column: Int) -> String? {
    let level = Int.random(in: 0...2, using: &dice) + column / 2 + column % 2
    guard
      let literal = ScalarWriter.literal(tree.text(node), level: level)
        ?? (tree.text(node).utf8.contains(0x0A)
          ? nil
          : ScalarWriter.literal(tree.text(node) + "\nx", level: level).map {
            String($0.split(separator: "\n").dropLast().joined(separator: "\n"))
          })
    else { return nil }
    guard let first = literal.firstIndex(of: "\n"), chance(3) else { return literal + "\n" }
    return literal[..<first] + " " + comment() + literal[first...] + "\n"
  }

  private mutating func scalar(_ node: NodeID, column: Int, isFlow: Bool) -> String {
    let value = tree.text(node)
    let isPlain =
      ScalarWriter.isPlain(value, in: isFlow ? .brackets : .block)
      && Retyping(unquoted: value)?.isAlwaysRefused != true
    let isSimple = !value.unicodeScalars.contains { $0.value < 0x20 }
    switch Int.random(in: 0..<8, using: &dice) {
    case 0 where isSimple:
      return "'" + value.replacing("'", with: "''") + "'"
    case 1:
      return escaped(value)
    case 2 where isPlain && !isFlow && value.contains(" ") && isSimple:
      // On two lines, as an editor that wraps would have it.
      let words = value.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count > 2, words.allSatisfy({ isHarmless($0) }) else { return value }
      let cut = Int.random(in: 1..<words.count, using: &dice)
      return words[..<cut].joined(separator: " ") + "\n"
        + String(repeating: " ", count: column + 1) + spaces(0...4)
        + words[cut...].joined(separator: " ")
    case 3, 4:
      return ScalarWriter.quoted(value)
    default:
      return isPlain ? value : ScalarWriter.quoted(value)
    }
  }

  /// Whether a word may begin a line.
  private func isHarmless(_ word: Substring) -> Bool {
    word.unicodeScalars.first?.properties.isAlphabetic == true
  }

  private mutating func escaped(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
        || (scalar.value > 0x7F && chance(9))
      {
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
