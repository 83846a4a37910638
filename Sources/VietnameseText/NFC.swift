/// Normalization Form C: each letter with its marks as one character wherever there is one.
///
/// The portal's own records mix both forms in one string, and equal-looking texts then differ in
/// bytes. Everything here is linear; text already composed costs one look at each byte.
///
/// - Source: Unicode Standard Annex 15.
public enum NFC {
  /// Whether the text is composed already.
  public static func isComposed(_ text: String) -> Bool {
    var text = text
    text.makeContiguousUTF8()
    let span = text.utf8.span
    return firstDecomposed(in: span, 0..<span.count) == nil
  }

  /// Whether these UTF-8 bytes are composed already.
  public static func isComposed(_ bytes: [UInt8]) -> Bool {
    firstDecomposed(in: bytes.span, 0..<bytes.count) == nil
  }

  /// The text composed; the same string when nothing has to change.
  public static func composed(_ text: String) -> String {
    isComposed(text) ? text : composedByStandardLibrary(text)
  }

  /// The bytes of the first letter with loose marks: what a finding should point at.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; bytes that are not are passed over.
  ///   - range: where to look, nil for everywhere; it starts and ends between two characters.
  /// - Returns: The stretch from the letter before the first loose mark to the next plain letter; nil
  ///   when all is composed.
  public static func firstDecomposed(
    in bytes: [UInt8], _ range: Range<Int>? = nil
  ) -> Range<Int>? {
    firstDecomposed(in: bytes.span, range ?? 0..<bytes.count)
  }

  /// The same over a span; offsets are the span's.
  public static func firstDecomposed(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    var index = range.lowerBound
    while true {
      index = endOfPlainRun(in: bytes, from: index, to: range.upperBound)
      guard index < range.upperBound else { return nil }
      // A mark composes with what stands before it, so the stretch to judge takes that along.
      let start = characterStart(in: bytes, before: index, notBelow: range.lowerBound)
      var end = index
      while end < range.upperBound, !isPlain(in: bytes, at: end) {
        end = min(range.upperBound, end + utf8Length(lead: bytes[end]))
      }
      let stretch = String(decoding: copy(of: start..<end, in: bytes), as: UTF8.self)
      if !isLeftAloneByComposing(stretch) { return start..<end }
      index = end
    }
  }

  /// The first offset at which a character starts that might not be composed.
  private static func endOfPlainRun(in bytes: Span<UInt8>, from: Int, to end: Int) -> Int {
    var index = from
    while index < end {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
      } else if isPlain(in: bytes, at: index) {
        index += utf8Length(lead: lead)
      } else {
        return index
      }
    }
    return min(index, end)
  }

  /// Whether the character here is its own composed form and joins nothing before it.
  ///
  /// That holds for all below U+0300, for U+1E00–U+1EFF and for U+2010–U+203F; others are judged by
  /// the library.
  private static func isPlain(in bytes: Span<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case ..<0xCC: true
    case 0xE1: index + 1 < bytes.count && bytes[index + 1] >= 0xB8 && bytes[index + 1] <= 0xBB
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90
    default: false
    }
  }

  /// Where the character before `index` starts.
  private static func characterStart(
    in bytes: Span<UInt8>, before index: Int, notBelow lowest: Int
  ) -> Int {
    var start = index
    while start > lowest {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { break }
    }
    return start
  }
}
