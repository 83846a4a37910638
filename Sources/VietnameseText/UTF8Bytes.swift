/// How many bytes the character that starts with this byte takes; 1 for a byte that starts none.
func utf8Length(lead: UInt8) -> Int {
  switch lead {
  case ..<0xC2: 1
  case ..<0xE0: 2
  case ..<0xF0: 3
  case ..<0xF5: 4
  default: 1
  }
}

/// The scalar written by `length` bytes at `index`; the bytes are taken as valid UTF-8.
func scalarValue(in bytes: Span<UInt8>, at index: Int, length: Int) -> UInt32 {
  let lead = UInt32(bytes[index])
  switch length {
  case 2:
    return (lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
  case 3:
    return (lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
  case 4:
    return (lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
      | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
  default:
    return lead
  }
}

/// The bytes of a range as an array of their own.
func copy(of range: Range<Int>, in bytes: Span<UInt8>) -> [UInt8] {
  [UInt8](capacity: range.count) { output in
    for index in range { output.append(bytes[index]) }
  }
}

extension UInt8 {
  /// Whether this is `0` to `9`.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// Whether this is `A` to `Z` or `a` to `z`.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether a byte of UTF-8 belongs to a word: a letter or digit of ASCII, or any byte of a longer
  /// character other than the leads of U+0080–U+00BF and U+2000–U+2FFF, which are signs.
  var isWordByte: Bool {
    self >= 0x80 ? self != 0xC2 && self != 0xE2 : isASCIIDigit || isASCIILetter
  }
}
