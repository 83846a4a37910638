import ProcedureModel
import VietnameseText

extension Located where Value == String {
  /// The words at a range of UTF-8 bytes of the text, for quoting.
  func words(at range: Range<Int>) -> String {
    String(decoding: Array(value.utf8)[range], as: UTF8.self)
  }

  /// Whether the whole text is one of the phrases, a full stop aside.
  func isWholly(_ phrases: PhraseMatcher) -> Bool {
    guard let match = phrases.firstMatch(in: value), match.range.lowerBound == 0 else {
      return false
    }
    let rest = value.utf8.count - match.range.upperBound
    return rest == 0 || rest == 1 && value.utf8.last == UInt8(ascii: ".")
  }
}
