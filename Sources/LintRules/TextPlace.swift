package import ProcedureModel
package import SourceText

/// From a place in a text to the bytes of the file.
package enum TextPlace {
  /// The bytes of a part of a plain, one-line value; the whole value where quotes or folding moved them.
  package static func range(of part: Range<Int>, in text: Located<String>) -> ByteRange {
    guard text.value.utf8.count == text.range.count, part.upperBound <= text.range.count else {
      return text.range
    }
    let lower = Int(text.range.lower)
    return ByteRange(lower + part.lowerBound, lower + part.upperBound)
  }
}
