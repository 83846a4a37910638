/// The text with no-break spaces where a line must not end, such as `Điều 5` and `15 ngày`.
///
/// Joined are a division of a law and its number (`Điều 5`, `khoản 2`, `điểm a`, `Phụ lục II`), a
/// number and its unit (`15 ngày`, `50.000 đồng`), a kind of act and its number (`Nghị định
/// 104/2022/NĐ-CP`), and the parts of a date (`ngày 18/7/2026`). Only single spaces become U+00A0;
/// nothing else changes.
package func noBreak(_ text: String) -> String {
  var text = text
  text.makeContiguousUTF8()
  let bytes = text.utf8.span
  var joints: [Int] = []
  for index in bytes.indices where bytes[index] == UInt8(ascii: " ") {
    if isJoint(in: bytes, at: index) { joints.append(index) }
  }
  if joints.isEmpty { return text }
  let joined = [UInt8](capacity: bytes.count + joints.count) { output in
    var next = 0
    for index in bytes.indices {
      if next < joints.count, joints[next] == index {
        output.append(0xC2)
        output.append(0xA0)
        next += 1
      } else {
        output.append(bytes[index])
      }
    }
  }
  return String(decoding: joined, as: UTF8.self)
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
  if bytes[space - 1].isASCIIDigit {
    let end = wordEnd(in: bytes, from: space + 1)
    let isDate = startsNumber(in: bytes, afterBlankAt: end)
    return !isDate && NoBreakWords.units.contains(text(in: bytes, space + 1..<end))
  }
  let end = wordEnd(in: bytes, from: space + 1)
  switch end - space - 1 {
  case 1 where next &- 0x61 < 26,
    2 where next == 0xC4 && bytes[space + 2] == 0x91:
    if NoBreakWords.beforeLetter.contains(word(in: bytes, endingAt: space)) { return true }
  default: break
  }
  for index in space + 1..<end where !isRomanDigit(bytes[index]) { return false }
  return NoBreakWords.beforeRoman.contains(word(in: bytes, endingAt: space))
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

private func isRomanDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"): true
  default: false
  }
}

private func wordEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
  var end = start
  while end < bytes.count, bytes[end].isWordByte { end += 1 }
  return end
}

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

private func text(in bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  String(decoding: copy(of: range, in: bytes), as: UTF8.self)
}
