/// A text made safe to print: what moves the cursor, hides or turns text round becomes a mark.
///
/// Values come from files that anyone may have written: an escape sequence, a line break or a
/// direction override in one must not change what the rest of the report looks like. Tabs and line
/// breaks become spaces, each other such character one U+FFFD. Quick where there is none.
func visible(_ text: String) -> String {
  guard mayHide(text) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: scalars.append(" ")
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      scalars.append("\u{FFFD}")
    default: scalars.append(scalar)
    }
  }
  return String(scalars)
}

/// Could any of those characters be in it? Looks at bytes alone; `«`, dashes and quotes pass.
private func mayHide(_ text: String) -> Bool {
  var lead: UInt8 = 0
  for byte in text.utf8 {
    if byte < 0x20 || byte == 0x7F { return true }
    if lead == 0xC2, byte < 0xA0 { return true }
    // Of U+2000 to U+2FFF only the block of dashes and quotes has some, below U+2010 or from U+2028 on.
    if lead == 0xE2 {
      lead = byte == 0x80 || byte == 0x81 ? 1 : 0
    } else {
      if lead == 1, byte < 0x90 || byte > 0xA6 { return true }
      lead = byte == 0xC2 || byte == 0xE2 ? byte : 0
    }
  }
  return false
}
