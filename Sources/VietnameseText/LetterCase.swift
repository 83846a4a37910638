/// The other case of a Latin letter of up to three bytes, which differs in the last byte alone.
///
/// - Parameters:
///   - lead: the byte before the last one and what it continues: 0 for a letter of ASCII, the lead of
///     a two-byte letter, or the middle byte of one in U+1E00–U+1EFF.
///   - last: the last byte of the letter.
/// - Returns: The last byte in the other case, or the same byte where case is unknown.
func otherCase(lead: UInt8, last: UInt8) -> UInt8 {
  switch (lead, last) {
  case (0, _) where last.isASCIILetter: last ^ 0x20
  // U+00C0–U+00FE, without the signs for multiplication and division, ß and ÿ.
  case (0xC3, 0x97), (0xC3, 0xB7), (0xC3, 0x9F), (0xC3, 0xBF): last
  case (0xC3, _): last ^ 0x20
  // Ā–ķ without the dotted and the dotless i: even capitals, odd small letters.
  case (0xC4, 0xB0), (0xC4, 0xB1): last
  case (0xC4, 0x80...0xB7): last ^ 1
  // ĺ–ň go by odd capitals, Ŋ–ŷ by even ones, ź–ž by odd ones.
  case (0xC4, 0xB9...0xBE), (0xC5, 0x81...0x88), (0xC5, 0xB9...0xBE): ((last &- 1) ^ 1) &+ 1
  case (0xC5, 0x8A...0xB7): last ^ 1
  // Ơ and Ư, whose capitals differ in parity.
  case (0xC6, 0xA0), (0xC6, 0xA1): last ^ 1
  case (0xC6, 0xAF): 0xB0
  case (0xC6, 0xB0): 0xAF
  // U+1E00–U+1E95 and U+1EA0–U+1EFF, where all Vietnamese letters with two marks are.
  case (0xB8, _), (0xB9, _), (0xBB, _): last ^ 1
  case (0xBA, 0x80...0x95), (0xBA, 0xA0...0xBF): last ^ 1
  default: last
  }
}
