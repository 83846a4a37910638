/// Words torn apart and run together.
extension QueryReader {
  private static let shortestToSplit = 4
  private static let shortestPart = 2

  static func mended(
    _ typed: [(token: SearchToken, text: String)], isOpen: Bool, _ directory: Directory
  ) -> [(token: SearchToken, text: String)] {
    var result: [(token: SearchToken, text: String)] = []
    var position = 0
    while position < typed.count {
      let (token, text) = typed[position]
      let isBegun = isOpen && position == typed.count - 1
      position += 1
      if isKnown(token, isBegun: isBegun, directory) {
        result.append((token, text))
      } else if position < typed.count,
        let both = joined(token, typed[position].token, directory)
      {
        result.append((both, text + typed[position].text))
        position += 1
      } else if let parts = split(token, text, directory) {
        result += parts
      } else {
        result.append((token, text))
      }
    }
    return result
  }

  private static func isKnown(
    _ token: SearchToken, isBegun: Bool, _ directory: Directory
  ) -> Bool {
    for meant in [token, KeySlips.untyped(token)] {
      guard let meant else { continue }
      if directory.place(of: meant.folded) != nil { return true }
      if let other = FinalVowel.otherSpelling(meant), directory.place(of: other.folded) != nil {
        return true
      }
    }
    return isBegun && !directory.places(beginning: token.folded).isEmpty
  }

  private static func joined(
    _ first: SearchToken, _ second: SearchToken, _ directory: Directory
  ) -> SearchToken? {
    let folded = first.folded + second.folded
    guard directory.place(of: folded) != nil else { return nil }
    return SearchToken(folded: folded, exact: folded)
  }

  /// `dangkykethon` typed without its blanks, as the fewest words, and the commonest; nil where it is rather one
  /// word mistyped.
  private static func split(
    _ token: SearchToken, _ text: String, _ directory: Directory
  ) -> [(token: SearchToken, text: String)]? {
    let folded = token.folded
    guard folded.count >= shortestToSplit else { return nil }
    // For each place, the words up to it: how many, how common the rarest, where the last begins.
    var ways = [(words: Int, level: Int, from: Int)?](repeating: nil, count: folded.count + 1)
    ways[0] = (0, .max, 0)
    for end in shortestPart...folded.count {
      for start in 0...(end - shortestPart) {
        guard let before = ways[start], folded[start..<end].contains(where: \.isVowel),
          let place = directory.place(of: Array(folded[start..<end]))
        else { continue }
        let level = min(before.level, directory.levels[place])
        if let best = ways[end], (best.words, -best.level) <= (before.words + 1, -level) {
          continue
        }
        ways[end] = (before.words + 1, level, start)
      }
    }
    guard ways[folded.count] != nil else { return nil }
    let isSyllable = directory.words.contains { OneKey.slip(folded, $0) != nil }
    if isSyllable, folded.count <= 6 { return nil }
    var parts: [(token: SearchToken, text: String)] = []
    var end = folded.count
    while end > 0, let way = ways[end] {
      let word = Array(folded[way.from..<end])
      parts.append(
        (SearchToken(folded: word, exact: word), String(decoding: word, as: UTF8.self)))
      end = way.from
    }
    return parts.reversed()
  }
}
