import VietnameseText

extension StepReader {
  /// The first match that may be a sentence's subject: not the object of a word like «của» or «cho».
  static func subject(
    _ matcher: PhraseMatcher, in clause: String,
    where isWanted: (PhraseMatcher.Match, _ before: String) -> Bool = { _, _ in true }
  ) -> PhraseMatcher.Match? {
    for match in matcher.matches(in: clause) {
      let before = lastWord(folded(Array(clause.utf8.prefix(match.range.lowerBound))))
      if !objectWords.contains(before), isWanted(match, before) { return match }
    }
    return nil
  }

  private static func lastWord(_ bytes: [UInt8]) -> String {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > bytes.startIndex, (97...122).contains(bytes[start - 1]) { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Words behind which nobody acts: what follows is their object, or a clause of its own.
  private static let objectWords: Set<String> = [
    "cua", "cho", "voi", "den", "toi", "tu", "gui", "duoc", "ngay", "khi",
  ]
}
