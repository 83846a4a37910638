import SourceText

/// Breaks a text into lines at its blanks; a no-break space never breaks, a long word overflows.
///
/// The first line may take `first` cells, each other line `rest`. Blanks between words on one line stand
/// as one.
func wrapped(_ text: String, first: Int, rest: Int) -> [String] {
  // No text takes more cells than bytes, so short ones need no counting.
  if text.utf8.count <= first || cells(text) <= first { return [text] }
  var text = text
  text.makeContiguousUTF8()
  let bytes = text.utf8.span
  var lines: [String] = []
  var line: [UInt8] = []
  var used = 0
  var room = first
  var start = 0
  while start < bytes.count {
    guard bytes[start] != UInt8(ascii: " ") else {
      start += 1
      continue
    }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
    let width = narrowCells(bytes, start..<end) ?? cellWidth(word(bytes, start..<end))
    if used > 0, used + 1 + width > room {
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
      used = 0
      room = rest
    }
    if used > 0 {
      line.append(UInt8(ascii: " "))
      used += 1
    }
    for index in start..<end { line.append(bytes[index]) }
    used += width
    start = end
  }
  lines.append(String(decoding: line, as: UTF8.self))
  return lines
}

/// One word as text, for counting what is not of one cell a character.
private func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  String(decoding: range.map { bytes[$0] }, as: UTF8.self)
}
