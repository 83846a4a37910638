/// How many terminal cells a text takes: none for combining and invisible letters, two for wide ones.
///
/// A tab counts as one cell here; whoever prints a line replaces tabs first.
///
/// - Source: Unicode Standard Annex 11 (East Asian Width), general categories Mn, Me and Cf.
public func cellWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + cellWidth(of: $1) }
}

public func cellWidth(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return value == 0xAD ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format:
    return 0
  default:
    return isWide(value) ? 2 : 1
  }
}

private func isWide(_ value: UInt32) -> Bool {
  switch value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    true
  default:
    false
  }
}
