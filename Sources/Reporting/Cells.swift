import SourceText

/// How many terminal cells a text takes; for composed Vietnamese by counting bytes alone.
func cells(_ text: String) -> Int {
  var text = text
  text.makeContiguousUTF8()
  let bytes = text.utf8.span
  return narrowCells(bytes, 0..<bytes.count) ?? cellWidth(text)
}

/// The cells of a stretch of UTF-8 in which every character takes one; `nil` where some might not.
///
/// Letters below U+0300 and U+1E00–U+1EFF take one cell, and so do dashes, quotes and the ellipsis; the
/// soft hyphen is not told apart here and shows in most terminals.
func narrowCells(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
  var count = 0
  var index = range.lowerBound
  while index < range.upperBound {
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
    } else if byte < 0xCC {
      index += 2
    } else if byte == 0xE1, index + 2 < range.upperBound, bytes[index + 1] & 0xFC == 0xB8 {
      index += 3
    } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80,
      (0x90...0xA6).contains(bytes[index + 2])
    {
      index += 3
    } else {
      return nil
    }
    count += 1
  }
  return count
}

/// The longest start of a text within so many cells, whole characters only.
func prefix(_ text: String, cells room: Int) -> String {
  var width = 0
  var result = ""
  for character in text {
    width += cells(String(character))
    if width > room { break }
    result.append(character)
  }
  return result
}

/// The longest end of a text within so many cells, whole characters only.
func suffix(_ text: String, cells room: Int) -> String {
  var width = 0
  var result: [Character] = []
  for character in text.reversed() {
    width += cells(String(character))
    if width > room { break }
    result.append(character)
  }
  return String(result.reversed())
}
