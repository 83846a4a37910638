/// Words torn apart and run together.
extension QueryReader {
  private static let shortestToSplit = 5

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
    if directory.place(of: token.folded) != nil { return true }
    if let other = KeySlips.untyped(token), directory.place(of: other.folded) != nil { return true }
    return isBegun && !directory.places(beginning: token.folded).isEmpty
  }

  private static func joined(
    _ first: SearchToken, _ second: SearchToken, _ directory: Directory
  ) -> SearchToken? {
    let folded = first.folded + second.folded
    guard directory.place(of: folded) != nil else { return nil }
    return SearchToken(folded: folded, exact: folded)
  }

  /// `ketHon` typed without its blank, as two words; nil where it is rather one word mistyped.
  private static func split(
    _ token: SearchToken, _ text: String, _ directory: Directory
  ) -> [(token: SearchToken, text: String)]? {
    let folded = token.folded
    guard folded.count >= shortestToSplit else { return nil }
    var best: (level: Int, at: Int)?
    for at in 2...(folded.count - 2) {
      guard folded[..<at].contains(where: \.isVowel), folded[at...].contains(where: \.isVowel),
        let left = directory.place(of: Array(folded[..<at])),
        let right = directory.place(of: Array(folded[at...]))
      else { continue }
      let level = min(directory.levels[left], directory.levels[right])
      if level > best?.level ?? -1 { best = (level, at) }
    }
    guard let best else { return nil }
    let isSyllable = directory.words.contains { OneKey.slip(folded, $0) != nil }
    if isSyllable, folded.count <= 6 { return nil }
    return [folded[..<best.at], folded[best.at...]].map { part in
      let word = Array(part)
      return (SearchToken(folded: word, exact: word), String(decoding: word, as: UTF8.self))
    }
  }
}
