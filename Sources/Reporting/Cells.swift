import SourceText

/// How many terminal cells a text takes; for composed Vietnamese by counting bytes alone.
func cells(_ text: some StringProtocol) -> Int {
  var count = 0
  var bytes = text.utf8.makeIterator()
  while let byte = bytes.next() {
    switch byte {
    case 0x80..<0xC0: continue
    // Letters below U+0300 and U+1E00–U+1EFF take one cell; U+00AD, the soft hyphen, is not told apart
    // here and shows in most terminals.
    case ..<0xCC: count += 1
    case 0xE1:
      guard let next = bytes.next(), 0xB8...0xBB ~= next else { return cellWidth(String(text)) }
      count += 1
    default: return cellWidth(String(text))
    }
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
