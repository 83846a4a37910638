import LintEngine
import ProcedureModel
import VietnameseText

extension TimeLimitRow {
  /// Whether the source printed a number and no unit.
  var isBareNumber: Bool {
    guard let bytes = claims.verbatim?.value.utf8, !bytes.isEmpty else { return false }
    return bytes.allSatisfy {
      $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
  }

  /// Words that stand where a limit should, with the text they stand in; `nil` where there is a limit.
  func vagueWords(in context: LintContext) -> (text: Located<String>, range: Range<Int>)? {
    guard takes.isUnstated else { return nil }
    if let verbatim = claims.verbatim, verbatim.isWholly(Phrases.vagueWholeTimes) {
      return (verbatim, 0..<verbatim.value.utf8.count)
    }
    for text in [claims.verbatim, claims.note] {
      if let text,
        let match = context.phrases.firstMatch(
          .vagueTimes, in: text.value, else: Phrases.vagueTimes)
      {
        return (text, match.range)
      }
    }
    return nil
  }
}
