/// Breaks a text into lines at its blanks; a no-break space never breaks, a long word overflows.
///
/// The first line may take `first` cells, each other line `rest`.
func wrapped(_ text: String, first: Int, rest: Int) -> [String] {
  // No text takes more cells than bytes, so short ones need no counting.
  if text.utf8.count <= first || cells(text) <= first { return [text] }
  var lines: [String] = []
  var line = ""
  var used = 0
  var room = first
  for word in text.split(separator: " ") {
    let width = cells(word)
    if used > 0, used + 1 + width > room {
      lines.append(line)
      line = String(word)
      used = width
      room = rest
    } else {
      if used > 0 { line += " " }
      line += word
      used += width + (used > 0 ? 1 : 0)
    }
  }
  lines.append(line)
  return lines
}
