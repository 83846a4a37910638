/// The text with no-break spaces where a line must not end, such as `Điều 5` and `15 ngày`.
///
/// Joined are a division of a law and its number (`Điều 5`, `khoản 2`, `điểm a`, `Phụ lục II`), a
/// number and its unit (`15 ngày`, `50.000 đồng`), a kind of act and its number (`Nghị định
/// 104/2022/NĐ-CP`), and the parts of a date (`ngày 18/7/2026`). Only single spaces become U+00A0;
/// nothing else changes.
public func noBreak(_ text: String) -> String {
  var text = text
  text.makeContiguousUTF8()
  let bytes = text.utf8.span
  var joints: [Int] = []
  var index = 0
  while index < bytes.count {
    // Unchecked, since every text of a page passes here: `index` is below `count`.
    if unsafe bytes[unchecked: index] == UInt8(ascii: " "), isJoint(in: bytes, at: index) {
      joints.append(index)
    }
    index &+= 1
  }
  if joints.isEmpty { return text }
  var joined = ""
  joined.reserveCapacity(bytes.count + joints.count)
  var rest = text[...]
  var taken = 0
  for joint in joints {
    let end = text.utf8.index(rest.startIndex, offsetBy: joint - taken)
    joined += rest[..<end]
    joined += "\u{A0}"
    rest = rest[text.utf8.index(after: end)...]
    taken = joint + 1
  }
  return joined + rest
}

/// Whether a line must not end at the space here.
private func isJoint(in bytes: Span<UInt8>, at space: Int) -> Bool {
  guard space > 0, space + 1 < bytes.count else { return false }
  let next = bytes[space + 1]
  if next.isASCIIDigit {
    guard !bytes[space - 1].isASCIIDigit, bytes[space - 1].isWordByte else { return false }
    return isActNumber(in: bytes, at: space + 1)
      || NoBreakWords.beforeNumber.contains(word(in: bytes, endingAt: space))
  }
  guard next.isWordByte else { return false }
  // Nearly always: a word of small letters after a word.
  if (next &- 0x61 < 26 || next == 0xC4), !bytes[space - 1].isASCIIDigit {
    return isSingleSmallLetter(in: bytes, at: space + 1)
      && NoBreakWords.beforeLetter.contains(word(in: bytes, endingAt: space))
  }
  if bytes[space - 1].isASCIIDigit {
    let end = wordEnd(in: bytes, from: space + 1)
    let isDate = startsNumber(in: bytes, afterBlankAt: end)
    return !isDate && NoBreakWords.units.contains(text(in: bytes, space + 1..<end))
  }
  if isRomanDigit(next) {
    let end = wordEnd(in: bytes, from: space + 1)
    for index in space + 1..<end where !isRomanDigit(bytes[index]) { return false }
    return NoBreakWords.beforeRoman.contains(word(in: bytes, endingAt: space))
  }
  return false
}

/// Whether a word of one small letter, of ASCII or đ, starts here.
private func isSingleSmallLetter(in bytes: Span<UInt8>, at index: Int) -> Bool {
  var end = index + 1
  if bytes[index] == 0xC4, end < bytes.count, bytes[end] == 0x91 {
    end += 1
  } else if bytes[index] &- 0x61 >= 26 {
    return false
  }
  return end == bytes.count || !bytes[end].isWordByte
}

/// Whether the number of an act starts here: digits, a slash, and a capital further on.
private func isActNumber(in bytes: Span<UInt8>, at start: Int) -> Bool {
  var index = start
  var slashed = false
  while index < bytes.count {
    let byte = bytes[index]
    if byte == UInt8(ascii: "/") {
      slashed = true
    } else if !byte.isASCIIDigit {
      let isCapital =
        byte &- 0x41 < 26 || byte == 0xC4 && index + 1 < bytes.count && bytes[index + 1] == 0x90
      return slashed && isCapital
    }
    index += 1
  }
  return false
}

/// Whether a blank stands here, of either kind, and then a digit.
private func startsNumber(in bytes: Span<UInt8>, afterBlankAt index: Int) -> Bool {
  let length = index < bytes.count && bytes[index] == 0xC2 ? 2 : 1
  guard index + length < bytes.count else { return false }
  return bytes[index + length - 1] == (length == 2 ? 0xA0 : UInt8(ascii: " "))
    && bytes[index + length].isASCIIDigit
}

/// Whether this is a Roman digit up to fifty.
private func isRomanDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"): true
  default: false
  }
}

/// The end of the word that starts here.
private func wordEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
  var end = start
  while end < bytes.count, bytes[end].isWordByte { end += 1 }
  return end
}

/// The word that ends here.
private func word(in bytes: Span<UInt8>, endingAt end: Int) -> String {
  var start = end
  while start > 0 {
    var before = start - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    guard bytes[before].isWordByte else { break }
    start = before
  }
  return text(in: bytes, start..<end)
}

/// A range as text.
private func text(in bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  String(decoding: copy(of: range, in: bytes), as: UTF8.self)
}
